import type { Statement } from './sections.ts';

/** How one kind of case goes from the first contact to the answer, where several have to act as one. */
export interface CaseFlow {
  readonly id: string;
  readonly title: string;
  readonly services: readonly string[];
  /** The cases that it is for. */
  readonly cases: readonly Statement[];
  readonly receivedBy: readonly string[];
  readonly called: readonly string[];
  readonly steps: readonly CaseStep[];
  readonly deadline: string | undefined;
  readonly feedback: readonly string[];
  readonly secrecy: readonly string[];
  readonly meetings: string | undefined;
  readonly source: string | undefined;
  readonly note: string | undefined;
}

/** One step of a case: roles, never names. */
export interface CaseStep {
  readonly id: string;
  readonly text: string;
  readonly by: readonly string[];
  readonly with: readonly string[];
  readonly deadline: string | undefined;
  /** The step's own source, else that of the whole. */
  readonly source: string | undefined;
  readonly note: string | undefined;
}
