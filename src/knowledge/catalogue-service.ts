import type { Language } from '../texts/language.ts';
import type { Area } from './area.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Trait } from './trait.ts';

/** A candidate for cooperation as the catalogue describes it, compiled from `services/`. */
export interface CatalogueService {
  readonly id: string;
  readonly area: Area;
  /** The countries where the task is a municipality's; one at least. */
  readonly jurisdictions: readonly Jurisdiction[];
  readonly title: Readonly<Record<Language, string>>;
  /** What would be done together, in one sentence. */
  readonly description: Readonly<Record<Language, string>>;
  readonly traits: readonly Trait[];
  /** Functions of the Norwegian municipal accounts (KOSTRA), three digits each; empty where it is not clear which. */
  readonly kostra: readonly string[];
  /** The date on which the functions were read in the official list, or `to-be-verified`; absent without functions. */
  readonly verified?: string;
  readonly evidence: readonly EvidenceKind[];
  readonly source: CatalogueSource;
}

/** Who named the service as a candidate, and where. */
export interface CatalogueSource {
  /** The id of a record in `references/`. */
  readonly reference: string;
  /** Such as `slide 14`, or `heading Dörren in` of a page without numbers. */
  readonly place: string;
}
