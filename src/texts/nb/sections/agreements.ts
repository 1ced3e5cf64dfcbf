import { phrase } from '../../phrase.ts';
import type { AgreementTexts } from '../../sections/agreement-texts.ts';

export const agreements: AgreementTexts = {
  heading: 'Avtalene',
  lead: 'Loven sier hva en skriftlig avtale minst må inneholde. Her står hva som er på plass, ikke om innholdet er godt.',
  about: ({ model, participants, host, date }) =>
    `${model}: ${participants}${host === undefined ? '' : `, med ${host} som vertskommune`}${date === undefined ? '' : `, fra ${date}`}.`,
  table: { point: 'Avtalen må si', place: 'Hjemmel', status: 'Status' },
  filled: 'på plass',
  missing: 'mangler',
  counted: ({ filled, required }) => phrase`På plass: ${filled} av ${required} punkter.`,
  noMinimum: 'Loven har, så langt vi kjenner den, ingen liste over hva en slik avtale må inneholde.',
  excluded: ({ service, rule }) => [`Loven åpner ikke for å bruke denne modellen til ${service}: `, ...rule],
};
