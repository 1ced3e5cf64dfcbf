import { phrase } from '../../phrase.ts';
import type { AgreementTexts } from '../../sections/agreement-texts.ts';

export const agreements: AgreementTexts = {
  heading: 'Avtalen',
  lead: 'Lagen anger vad ett skriftligt avtal minst måste innehålla. Här står vad som finns på plats, inte om innehållet är bra.',
  about: ({ model, participants, host, date }) =>
    `${model}: ${participants}${host === undefined ? '' : `, med ${host} som värdkommun`}${date === undefined ? '' : `, från och med den ${date}`}.`,
  table: { point: 'Avtalet måste ange', place: 'Lagrum', status: 'Status' },
  filled: 'på plats',
  missing: 'saknas',
  counted: ({ filled, required }) => phrase`På plats: ${filled} av ${required} punkter.`,
  noMinimum: 'Så långt vi känner lagen har den ingen lista över vad ett sådant avtal måste innehålla.',
  excluded: ({ service, rule }) => [`Lagen tillåter inte den här samverkansformen för ${service}: `, ...rule],
};
