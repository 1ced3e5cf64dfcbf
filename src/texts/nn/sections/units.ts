import type { UnitTexts } from '../../sections/unit-texts.ts';

export const units: UnitTexts = {
  money: (currency, amount) => (amount === '1' ? `1 ${currency === 'NOK' ? 'krone' : 'svensk krone'}` : `${amount} ${currency === 'NOK' ? 'kroner' : 'svenske kroner'}`),
  millions: (currency, amount) => `${amount} millionar ${currency === 'NOK' ? 'kroner' : 'svenske kroner'}`,
  percent: (amount) => `${amount}\u00a0%`,
  inhabitants: (amount) => `${amount} innbyggjarar`,
  perYear: (amount) => `${amount} i året`,
  positions: (amount) => `${amount} årsverk`,
  to: ' til ',
  under: (percent) => `under ${percent}`,
  over: (percent) => `over ${percent}`,
  years: (amount) => `${amount} år`,
  points: (amount) => `${amount} poeng`,
};
