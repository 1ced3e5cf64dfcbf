import { basename, dirname, join } from 'node:path';

/** The papers that there are drafts of. */
export type DraftedPaper = 'agreement' | 'council-paper' | 'plan';

/** A draft as a file: of which study and paper, about what, and in which language and format. */
export interface DraftFile {
  readonly study: string;
  readonly paper: DraftedPaper;
  /** The service or the municipality; undefined where the paper is about the whole study. */
  readonly about: string | undefined;
  /** The study's language. */
  readonly own: string;
  readonly language: string;
  readonly format: string;
}

/** Where a draft goes when the user does not say: beside its study, `<stem>.agreement.<service>.md`, as a report does. */
export function draftPath({ study, paper, about, own, language, format }: DraftFile): string {
  const stem = basename(study).replace(/\.ya?ml$/i, '');
  const parts = [stem, paper, ...(about === undefined ? [] : [about]), ...(language === own ? [] : [language]), format];
  return join(dirname(study), parts.join('.'));
}
