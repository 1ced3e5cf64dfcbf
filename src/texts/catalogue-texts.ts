import type { Area } from '../knowledge/area.ts';
import type { CatalogueKind } from '../knowledge/catalogue-kind.ts';
import type { Direction } from '../knowledge/evidence.ts';
import type { Trait } from '../knowledge/trait.ts';
import type { EvidenceTexts } from './evidence-texts.ts';
import type { FactorTexts } from './factor-texts.ts';
import type { ModelTexts } from './model-texts.ts';

/** The words of the catalogue's closed vocabularies, and what `collab catalogue` says, in one language. */
export interface CatalogueTexts {
  readonly areas: Readonly<Record<Area, string>>;
  readonly traits: Readonly<Record<Trait, string>>;
  readonly evidence: EvidenceTexts;
  readonly models: ModelTexts;
  readonly factors: FactorTexts;
  /** What stands before each part of an entry. */
  readonly labels: Readonly<Record<Label, string>>;
  /** KOSTRA functions, and when they were read in the official list: `undefined` when they were not. */
  readonly functions: (numbers: string, verified: string | undefined) => string;
  readonly noFunctions: string;
  /** What a place in a publication is called. */
  readonly places: Readonly<Record<'slide' | 'page' | 'section' | 'heading', string>>;
  readonly kinds: Readonly<Record<CatalogueKind, (count: number) => string>>;
  /** Before the studies: how many findings point each way. */
  readonly findings: (count: number, directions: readonly (readonly [Direction, number])[]) => string;
  /** After a list: how to see one entry of it. */
  readonly seeOne: (command: string) => string;
  /** Before commands, each on a line of its own. */
  readonly seeStudy: string;
  readonly seeLists: string;
  readonly unknownKind: (kind: string, nearest: string | undefined, known: readonly string[]) => string;
  readonly unknownService: (id: string, nearest: string | undefined) => string;
  readonly unknownModel: (id: string, nearest: string | undefined) => string;
  readonly unknownFactor: (id: string, nearest: string | undefined) => string;
  readonly unknownEvidence: (id: string, nearest: string | undefined) => string;
  readonly areaNeedsList: string;
  readonly jurisdictionNeedsList: string;
}

/** What stands before a part of an entry. */
type Label =
  | 'area'
  | 'jurisdiction'
  | 'traits'
  | 'kostra'
  | 'evidence'
  | 'source'
  | 'inStudy'
  | 'assumed'
  | 'place'
  | 'strength'
  | 'means'
  | 'reference'
  | 'read'
  | 'priors';
