import { basename, dirname, join } from 'node:path';

/** Where a draft goes when the user does not say: beside its study, `<stem>.agreement.<service>.md`, as a report does. */
export function draftPath(study: string, paper: 'agreement', service: string, own: string, language: string): string {
  const stem = basename(study).replace(/\.ya?ml$/i, '');
  const other = language === own ? '' : `.${language}`;
  return join(dirname(study), `${stem}.${paper}.${service}${other}.md`);
}
