import type { Area } from '../knowledge/area.ts';
import type { CatalogueKind } from '../knowledge/catalogue-kind.ts';
import type { EvidenceKind } from '../knowledge/evidence-kind.ts';
import type { Trait } from '../knowledge/trait.ts';

/** The words of the catalogue's closed vocabularies, and what `collab catalogue` says, in one language. */
export interface CatalogueTexts {
  readonly areas: Readonly<Record<Area, string>>;
  readonly traits: Readonly<Record<Trait, string>>;
  readonly evidenceKinds: Readonly<Record<EvidenceKind, string>>;
  /** What stands before each part of an entry. */
  readonly labels: Readonly<Record<'area' | 'traits' | 'kostra' | 'evidence' | 'source' | 'inStudy', string>>;
  /** KOSTRA functions, and when they were read in the official list: `undefined` when they were not. */
  readonly functions: (numbers: string, verified: string | undefined) => string;
  readonly noFunctions: string;
  /** What a place in a publication is called. */
  readonly places: Readonly<Record<'slide' | 'page' | 'section', string>>;
  readonly kinds: Readonly<Record<CatalogueKind, (count: number) => string>>;
  /** After a list: how to see one entry of it, or the list itself. */
  readonly seeOne: (command: string) => string;
  readonly seeList: (command: string) => string;
  readonly unknownKind: (kind: string, nearest: string | undefined, known: readonly string[]) => string;
  readonly unknownService: (id: string, nearest: string | undefined) => string;
  readonly areaNeedsList: string;
}
