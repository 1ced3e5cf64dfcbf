import type { CaseFlow } from '../../study/case-flow.ts';

/** How one kind of case goes: who receives it, who is called, who does what, by when, feedback and secrecy. */
export interface CaseFlowTexts {
  readonly heading: string;
  readonly lead: string;
  readonly cases: string;
  readonly table: { readonly step: string; readonly by: string; readonly with: string; readonly deadline: string };
  readonly answers: Readonly<Record<CaseAnswer, string>>;
  /** What the study leaves open, as the end of `unanswered`. */
  readonly questions: Readonly<Record<CaseQuestion, string>>;
  /** `questions` are joined as the language joins them. */
  readonly unanswered: (questions: string) => string;
  readonly services: (titles: string) => string;
}

/** What is said once for the whole case. */
export type CaseAnswer = Extract<keyof CaseFlow, 'receivedBy' | 'called' | 'deadline' | 'feedback' | 'secrecy' | 'meetings'>;

/** What has to be settled before a case can go that way. */
export type CaseQuestion = CaseAnswer | 'roles';
