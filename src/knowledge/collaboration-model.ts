import type { Language } from '../texts/language.ts';
import type { Condition } from './condition.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { LawReference } from './law.ts';
import type { Period } from './period.ts';

/** What every model says of itself, in the order in which it is shown, and the values that each may have. */
export const modelTraitValues = {
  legalPerson: ['yes', 'no', 'by-agreement'],
  individualDecisions: ['yes', 'not-of-principle', 'employees-only', 'where-law-allows', 'no'],
  liability: ['unlimited-share', 'host', 'members', 'limited', 'contract', 'none'],
  control: [
    'council-of-representatives',
    'host-executive',
    'joint-board',
    'federation-assembly',
    'general-meeting',
    'members-meeting',
    'contract',
    'each-own',
  ],
  exit: ['agreement', 'one-year', 'statutes', 'sale', 'contract', 'free'],
} as const;

export type ModelTrait = keyof typeof modelTraitValues;

export const modelTraits = Object.keys(modelTraitValues) as readonly ModelTrait[];

/** What follows from a choice of model, in the order in which a council asks. */
export const consequenceTopics = [
  'decides',
  'employer',
  'liability',
  'exit',
  'appeals',
  'procurement',
  'vat',
  'state-aid',
  'staff-transfer',
  'data-controller',
  'council-adopts',
] as const;

export type ConsequenceTopic = (typeof consequenceTopics)[number];

/** The topics that a model's traits answer. */
export const traitOfTopic = { decides: 'control', liability: 'liability', exit: 'exit' } as const;

type Texts = Readonly<Record<Language, string>>;

/** A statement with where it stands. */
export interface LegalStatement {
  readonly text: Texts;
  readonly reference: LawReference;
}

/** One trait of a model in one period. */
export interface TraitStatement extends LegalStatement, Period {
  readonly value: string;
}

/** A rule of the law: what makes a model impossible for a service, or possible on a condition only. */
export interface Requirement extends LegalStatement, Period {
  readonly id: string;
  readonly effect: 'excludes' | 'condition';
  readonly when: Condition;
}

export interface Consequence extends LegalStatement {
  readonly topic: ConsequenceTopic;
}

/** A point that the written agreement has to have, by statute. */
export interface AgreementPoint extends LegalStatement {
  readonly id: string;
}

/** A point that such an agreement usually has, though no law that we know asks for it. */
export interface UsualPoint {
  readonly id: string;
  readonly text: Texts;
}

/** How well a model suits a service, as far as this trait of the service goes: a judgement of ours and not the law. */
export interface FitPoint {
  readonly id: string;
  readonly when: Condition;
  /** More than 0 speaks for the model. */
  readonly points: number;
  readonly text: Texts;
}

/** A way to cooperate, as the law has it, compiled from `models/`. */
export interface CollaborationModel {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  /** What the law itself calls it, where that is another language than the title's. */
  readonly officialName?: string;
  readonly title: Texts;
  readonly description: Texts;
  /** Present where it is an alternative to inter-municipal cooperation and none itself. */
  readonly notCooperation?: LegalStatement;
  /** The first day on which the law had the model, as `2019-11-01`; absent where we do not know it, or no law made it. */
  readonly since?: LegalStatement & { readonly day: string };
  /** By trait, in the order of time. */
  readonly traits: Readonly<Record<ModelTrait, readonly TraitStatement[]>>;
  readonly requirements: readonly Requirement[];
  /** All but those that the traits answer, in the order of the topics. */
  readonly consequences: readonly Consequence[];
  /** In the order of the statute; empty where it has none that we know. */
  readonly agreement: readonly AgreementPoint[];
  /** What the agreement is called, where the law has a name of its own for it. */
  readonly document?: Texts;
  /** In the order of an agreement, after the statutory points; absent where we list none. */
  readonly usual?: readonly UsualPoint[];
  readonly fit: readonly FitPoint[];
}

/** A model of the study of 2001, and what it would be today: our inference, not the law. */
export interface FormerModel {
  readonly id: string;
  readonly title: Texts;
  /** What studies call it beside the title. */
  readonly names: readonly string[];
  /** Ids of models, the likeliest first. */
  readonly today: readonly string[];
  readonly inference: true;
  readonly why: Texts;
  /** What the law of its time said of it; absent where we do not know. */
  readonly then?: LegalStatement;
  readonly source: { readonly reference: string; readonly place: string };
}
