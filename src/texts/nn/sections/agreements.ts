import { phrase } from '../../phrase.ts';
import type { AgreementTexts } from '../../sections/agreement-texts.ts';

export const agreements: AgreementTexts = {
  heading: 'Avtalane',
  lead: 'Lova seier kva ein skriftleg avtale minst må innehalde. Her står kva som er på plass, ikkje om innhaldet er godt.',
  about: ({ model, participants, host, date }) =>
    `${model}: ${participants}${host === undefined ? '' : `, med ${host} som vertskommune`}${date === undefined ? '' : `, frå ${date}`}.`,
  table: { point: 'Avtalen må seie', place: 'Heimel', status: 'Status' },
  filled: 'på plass',
  missing: 'manglar',
  counted: ({ filled, required }) => phrase`På plass: ${filled} av ${required} punkt.`,
  noMinimum: 'Så langt vi kjenner lova, har ho inga liste over kva ein slik avtale må innehalde.',
  excluded: ({ service, rule }) => [`Lova opnar ikkje for å bruke denne modellen til ${service}: `, ...rule],
};
