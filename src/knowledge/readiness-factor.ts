import type { Language } from '../texts/language.ts';
import type { CatalogueSource } from './catalogue-service.ts';

/** What has to be in place, and what has to be avoided. A pitfall that is avoided is at the highest level too. */
export const factorKinds = ['success', 'pitfall'] as const;

export type FactorKind = (typeof factorKinds)[number];

/**
 * What a factor is about, in the order in which they are shown.
 *
 * - `ownership`: who wants it
 * - `goals`: what it is for
 * - `people`: who does it, and how they work together
 * - `organisation`: how it is steered and built
 * - `economy`: what it costs and who gains
 * - `process`: how it is carried out
 */
export const factorGroups = ['ownership', 'goals', 'people', 'organisation', 'economy', 'process'] as const;

export type FactorGroup = (typeof factorGroups)[number];

/** What decides whether a cooperation succeeds, as it is asked of each municipality; compiled from `factors/`. */
export interface ReadinessFactor {
  readonly id: string;
  readonly kind: FactorKind;
  /** Without it in every municipality that takes part, a cooperation is not started. */
  readonly mustHave: boolean;
  /** Why it is a must-have, in one sentence; present for those only. */
  readonly reason?: Readonly<Record<Language, string>>;
  readonly group: FactorGroup;
  readonly title: Readonly<Record<Language, string>>;
  /** What is asked of one municipality, in one sentence. */
  readonly question: Readonly<Record<Language, string>>;
  readonly anchors: FactorAnchors;
  /** The role in a municipality that answers for it, as it stands in a table. */
  readonly owner: Readonly<Record<Language, string>>;
  /** What a pre-project does to lift it, in one sentence. */
  readonly action: Readonly<Record<Language, string>>;
  /** Who named it, and where; empty where research alone gives it. */
  readonly sources: readonly CatalogueSource[];
  /** Ids of studies in `evidence/` that bear on it, whichever way they point; may be empty. */
  readonly evidence: readonly string[];
}

/** What can be seen in a municipality at each level, 0 to 3: from nothing in place to fully in place, or avoided. */
export type FactorAnchors = readonly [FactorAnchor, FactorAnchor, FactorAnchor, FactorAnchor];

type FactorAnchor = Readonly<Record<Language, string>>;
