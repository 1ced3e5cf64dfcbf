import { phrase } from '../../phrase.ts';
import type { AgreementTexts } from '../../sections/agreement-texts.ts';

export const agreements: AgreementTexts = {
  heading: 'Avtalane',
  lead: 'Lova seier kva ein skriftleg avtale minst må innehalde. Her står kva som er på plass, ikkje om innhaldet er godt.',
  about: ({ model, participants, host, date }) =>
    `${model}: ${participants}${host === undefined ? '' : `, med ${host} som vertskommune`}${date === undefined ? '' : `, frå ${date}`}.`,
  table: { ordinary: 'Vanleg i slike avtalar', point: 'Avtalen må seie', place: 'Heimel', status: 'Status' },
  filled: 'på plass',
  missing: 'manglar',
  counted: ({ filled, required, read }) => [...phrase`På plass: ${filled} av ${required} punkt.`, ...(read ? [] : [' Dei som er merkte «må kontrollerast», har vi ikkje lese i lova, og ho kan krevje fleire.'])],
  noMinimum: 'Så langt vi kjenner lova, har ho inga liste over kva ein slik avtale må innehalde.',
  ordinary: 'Desse punkta er vanlege i slike avtalar, men ikkje lovkrav.',
  excluded: ({ service, rule }) => [`Lova opnar ikkje for å bruke denne modellen til ${service}: `, ...rule],
};
