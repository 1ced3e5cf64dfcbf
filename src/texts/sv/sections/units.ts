import type { UnitTexts } from '../../sections/unit-texts.ts';

export const units: UnitTexts = {
  money: (currency, amount) => (amount === '1' ? `1 ${currency === 'NOK' ? 'norsk krona' : 'krona'}` : `${amount} ${currency === 'NOK' ? 'norska kronor' : 'kronor'}`),
  millions: (currency, amount) => `${amount} miljoner ${currency === 'NOK' ? 'norska kronor' : 'kronor'}`,
  percent: (amount) => `${amount}\u00a0%`,
  inhabitants: (amount) => `${amount} invånare`,
  perYear: (amount) => `${amount} per år`,
  positions: (amount) => `${amount} årsarbetare`,
  to: ' till ',
  under: (percent) => `under ${percent}`,
  over: (percent) => `över ${percent}`,
  years: (amount) => `${amount} år`,
  points: (amount) => `${amount} poäng`,
};
