import { basename, dirname, join } from 'node:path';

export interface NamedReport {
  readonly format: string;
  readonly language: string;
  /** Some sections only. */
  readonly isExcerpt: boolean;
}

/**
 * Where a report goes when the user does not say: beside its study, `<stem>.report.md`, with the language in the name
 * when it is not the study's own. An excerpt is `<stem>.excerpt.md`, so that the whole report stays. JSON has neither
 * language nor sections.
 */
export function reportPath(study: string, own: string, { format, language, isExcerpt }: NamedReport): string {
  const stem = basename(study).replace(/\.ya?ml$/i, '');
  if (format === 'json') return join(dirname(study), `${stem}.report.json`);
  const other = language === own ? '' : `.${language}`;
  return join(dirname(study), `${stem}.${isExcerpt ? 'excerpt' : 'report'}${other}.${format}`);
}
