import type { ConsequenceTopic, ModelTrait, Requirement } from '../knowledge/collaboration-model.ts';
import type { Jurisdiction } from '../knowledge/jurisdiction.ts';

/** The words of collaboration models in one language: what the law says of them, and where. */
export interface ModelTexts {
  /** Above a country's models. */
  readonly jurisdictions: Readonly<Record<Jurisdiction, string>>;
  readonly traits: Readonly<Record<ModelTrait, string>>;
  readonly topics: Readonly<Record<ConsequenceTopic, string>>;
  readonly effects: Readonly<Record<Requirement['effect'], string>>;
  readonly headings: Readonly<Record<'traits' | 'requirements' | 'consequences' | 'agreement' | 'usual' | 'fit' | 'laws', string>>;
  /** The law's short name and the place in it. */
  readonly place: (law: string, place: string | undefined) => string;
  readonly toBeVerified: string;
  /** As `place`, with when it was read there; `verified` is undefined where it is to be verified. */
  readonly reference: (law: string, place: string | undefined, verified: string | undefined) => string;
  /** From when the law that is shown has held. */
  readonly since: (day: string) => string;
  /** Of an act: when it was read, undefined where it is to be. */
  readonly read: (day: string | undefined) => string;
  /** The models of 2001 that it may stand for: an inference. */
  readonly formerly: (titles: string) => string;
  readonly condition: ConditionWords;
  readonly labels: Readonly<Record<'officialName' | 'notCooperation' | 'law' | 'since' | 'formerly', string>>;
}

/** When a rule applies, in words. */
export interface ConditionWords {
  readonly when: (condition: string) => string;
  readonly and: string;
  readonly or: string;
  readonly not: (condition: string) => string;
  readonly area: (areas: string) => string;
  readonly kind: (kinds: string) => string;
  readonly participants: (least: number) => string;
  readonly fewer: (than: number) => string;
  readonly hostStated: string;
}
