import type { Language } from '../texts/language.ts';
import type { ClassFact } from './class-facts.ts';
import type { Condition } from './condition.ts';

/** What is advised of a service, the one that is furthest on first. */
export const serviceClasses = ['start-now', 'prepare', 'look-again-later', 'leave'] as const;

export type ServiceClass = (typeof serviceClasses)[number];

/** A rule that decides the class of a service, compiled from `class-rules/`. */
export type ClassRule = LeaveRule | StartRule;

/** Where it holds, the service is left. */
export interface LeaveRule {
  readonly id: string;
  readonly class: 'leave';
  /** Its place among the rules, from 1. */
  readonly order: number;
  readonly when: Condition<ClassFact>;
  readonly text: ClassRuleTexts;
}

/** All of these have to hold for a service to start now. */
export interface StartRule {
  readonly id: string;
  readonly class: 'start-now';
  readonly order: number;
  readonly when: Condition<ClassFact>;
  /** When a pre-project can mend what does not hold; absent: it never can. */
  readonly curableWhen?: Condition<ClassFact>;
  readonly text: ClassRuleTexts;
}

/** Each in a few words, as they stand in a list. */
export interface ClassRuleTexts {
  readonly holds: Readonly<Record<Language, string>>;
  readonly fails: Readonly<Record<Language, string>>;
}
