import { phrase } from '../../phrase.ts';
import type { AgreementTexts } from '../../sections/agreement-texts.ts';

export const agreements: AgreementTexts = {
  heading: 'The agreements',
  lead: 'The law says what a written agreement must at least contain. This shows what is in place, not whether the content is good.',
  about: ({ model, participants, host, date }) =>
    `${model}: ${participants}${host === undefined ? '' : `, with ${host} as host municipality`}${date === undefined ? '' : `, from ${date}`}.`,
  table: { ordinary: 'Usual in such agreements', point: 'The agreement has to say', place: 'Provision', status: 'Status' },
  filled: 'in place',
  missing: 'missing',
  counted: ({ filled, required, read }) => [...phrase`In place: ${filled} of ${required} points.`, ...(read ? [] : [' Those marked “to be verified” we have not read in the law, which may require more.'])],
  noMinimum: 'As far as we know, the law has no list of what such an agreement has to contain.',
  ordinary: 'These points are usual in such agreements, but not required by law.',
  excluded: ({ service, rule }) => [`The law does not allow this model for ${service}: `, ...rule],
};
