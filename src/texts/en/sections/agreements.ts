import { phrase } from '../../phrase.ts';
import type { AgreementTexts } from '../../sections/agreement-texts.ts';

export const agreements: AgreementTexts = {
  heading: 'The agreements',
  lead: 'The law says what a written agreement has to contain at the least. This shows what is in place, not whether it is any good.',
  about: ({ model, participants, host, date }) =>
    `${model}: ${participants}${host === undefined ? '' : `, with ${host} as host municipality`}${date === undefined ? '' : `, from ${date}`}.`,
  table: { point: 'The agreement has to say', place: 'By', status: 'Status' },
  filled: 'in place',
  missing: 'missing',
  counted: ({ filled, required }) => phrase`In place: ${filled} of ${required} points.`,
  noMinimum: 'The law has, as far as we know it, no list of what such an agreement has to contain.',
  excluded: ({ service, rule }) => [`The law does not allow this model for ${service}: `, ...rule],
};
