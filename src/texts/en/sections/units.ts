import type { UnitTexts } from '../../sections/unit-texts.ts';

export const units: UnitTexts = {
  money: (currency, amount) => `${currency} ${amount}`,
  millions: (currency, amount) => `${currency} ${amount} million`,
  percent: (amount) => `${amount}%`,
  inhabitants: (amount) => `${amount} inhabitants`,
  perYear: (amount) => `${amount} a year`,
  positions: (amount) => `${amount} full-time equivalents`,
  to: ' to ',
  under: (percent) => `under ${percent}`,
  over: (percent) => `over ${percent}`,
  years: (amount, one) => `${amount} ${one ? 'year' : 'years'}`,
  points: (amount) => `${amount} points`,
};
