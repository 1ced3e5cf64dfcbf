import { phrase } from '../../phrase.ts';
import type { AgreementTexts } from '../../sections/agreement-texts.ts';

export const agreements: AgreementTexts = {
  heading: 'Avtalene',
  lead: 'Loven sier hva en skriftlig avtale minst må inneholde. Her står hva som er på plass, ikke om innholdet er godt.',
  about: ({ model, participants, host, date }) =>
    `${model}: ${participants}${host === undefined ? '' : `, med ${host} som vertskommune`}${date === undefined ? '' : `, fra ${date}`}.`,
  table: { ordinary: 'Vanlig i slike avtaler', point: 'Avtalen må si', place: 'Hjemmel', status: 'Status' },
  filled: 'på plass',
  missing: 'mangler',
  counted: ({ filled, required, read }) => [...phrase`På plass: ${filled} av ${required} punkter.`, ...(read ? [] : [' De som er merket «må kontrolleres», har vi ikke lest i loven, og den kan kreve flere.'])],
  noMinimum: 'Loven har, så langt vi kjenner den, ingen liste over hva en slik avtale må inneholde.',
  ordinary: 'Disse punktene er vanlige i slike avtaler, men ikke lovkrav.',
  excluded: ({ service, rule }) => [`Loven åpner ikke for å bruke denne modellen til ${service}: `, ...rule],
};
