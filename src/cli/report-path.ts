import { basename, dirname, join } from 'node:path';

/**
 * Where a report goes when the user does not say: beside its study, `<stem>.report.md`, with the language in the name
 * when it is not the study's own.
 */
export function reportPath(study: string, format: string, own: string, language: string): string {
  const stem = basename(study).replace(/\.ya?ml$/i, '');
  const other = format === 'json' || language === own ? '' : `.${language}`;
  return join(dirname(study), `${stem}.report${other}.${format}`);
}
