import { severities } from '../../diagnostics/codes.ts';
import type { Answer } from './answer.ts';
import { plainly } from './answer.ts';

/** What `collab explain` may be asked: a study, or a code once it is begun, since there are hundreds. */
export function codesLike(typed: string): Answer {
  if (typed === '') return { suggestions: [{ value: 'codes', about: 'all codes of diagnostics' }], files: 'studies' };
  return { ...plainly(['codes', ...Object.keys(severities)]), files: 'studies' };
}
