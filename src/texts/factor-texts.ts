import type { FactorGroup, FactorKind } from '../knowledge/readiness-factor.ts';

/** The words of success factors and pitfalls in one language. */
export interface FactorTexts {
  readonly groups: Readonly<Record<FactorGroup, string>>;
  readonly kinds: Readonly<Record<FactorKind, string>>;
  /** After a title in a list. */
  readonly marks: Readonly<Record<'mustHave' | 'pitfall', string>>;
  readonly labels: Readonly<Record<'group' | 'reason' | 'action' | 'owner' | 'levels' | 'sources' | 'evidence', string>>;
}
