import { phrase } from '../../phrase.ts';
import type { AgreementTexts } from '../../sections/agreement-texts.ts';

export const agreements: AgreementTexts = {
  heading: 'Avtalen',
  lead: 'Lagen anger vad ett skriftligt avtal minst måste innehålla. Här står vad som finns på plats, inte om innehållet är bra.',
  about: ({ model, participants, host, date }) =>
    `${model}: ${participants}${host === undefined ? '' : `, med ${host} som värdkommun`}${date === undefined ? '' : `, från och med den ${date}`}.`,
  table: { ordinary: 'Vanligt i sådana avtal', point: 'Avtalet måste ange', place: 'Lagrum', status: 'Status' },
  filled: 'på plats',
  missing: 'saknas',
  counted: ({ filled, required, read }) => [...phrase`På plats: ${filled} av ${required} punkter.`, ...(read ? [] : [' De som är märkta ”måste kontrolleras” har vi inte läst i lagen, och den kan kräva fler.'])],
  noMinimum: 'Så långt vi känner lagen har den ingen lista över vad ett sådant avtal måste innehålla.',
  ordinary: 'De här punkterna är vanliga i sådana avtal men inte lagkrav.',
  excluded: ({ service, rule }) => [`Lagen tillåter inte den här samverkansformen för ${service}: `, ...rule],
};
