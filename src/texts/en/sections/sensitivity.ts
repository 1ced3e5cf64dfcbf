import type { SensitivityTexts } from '../../sections/sensitivity-texts.ts';

const low = 'when one input at a time is low or high and the others are at their expected values. Low and high are chosen so that the input lies between them eight times in ten. Amounts in the two columns of results are in';

export const sensitivity: SensitivityTexts = {
  lead: {
    package: (scale) => `The table shows what the net present value of the services that start or are prepared becomes ${low} ${scale}.`,
    topDown: (scale) => `The table shows what the net present value of shared administration becomes ${low} ${scale}.`,
    topDownGain: (scale) => `The table shows what the present value of the gain from shared administration becomes ${low} ${scale}. What it costs to introduce is not stated and has not been deducted.`,
  },
  alsoTopDown: ({ scale, costsStated }) =>
    `The same for the ${costsStated ? 'net present value of shared administration' : 'present value of the gain from shared administration, for which no cost is stated'}, in ${scale}:`,
  table: { input: 'Input', low: 'Low', high: 'High', resultLow: 'Result, low', resultHigh: 'Result, high', correlation: 'Correlation' },
  correlation: 'Correlation runs from −1 to 1. Near 1 the result follows the input closely, near −1 it goes closely the other way, and near 0 the input matters little.',
  noCorrelation: ' Where there is a –, the correlation is too small to be distinguished from zero with this many draws.',
  notTheMean: 'The result with every input at its expected value differs from the mean of all outcomes, which is what the rest of the report gives. In that mean a loss counts in full from the start, while a gain builds up over time.',
  measureHeading: 'What would tell us most',
  measureLead: ({ one, ofServices }) =>
    `${one ? 'A firmer answer to this' : 'Firmer answers to these'} would do most to settle ${ofServices ? 'what the services are worth' : 'the result'}:`,
  measure: {
    realisation: 'Find out what similar arrangements have realised, and agree on how it is to be measured here.',
    phi: 'Decide which parts of the administration are to be shared.',
    administration: 'Get the accounts of several years. A single year may be off by chance.',
    adjustment: 'Go through the grounds for the adjustment with the chief finance officers.',
    gain: 'Break the forecast down into named posts, contracts and licences, and ask municipalities that have done the same.',
    evidence: 'Research gives no sure figure. Make a forecast of your own, and ask municipalities that cooperate on this what it has cost and saved.',
    today: 'Take the cost from the accounts of each municipality, with the same boundary in all of them.',
    transition: 'Get a quote, or draw up a plan for the introduction with hours and purchases.',
    coordination: 'Decide who is to lead the arrangement, and what posts and systems that takes.',
    positions: 'Settle which posts it concerns, and when they become vacant.',
    positionCost: 'Find the pay and on-costs of the posts concerned.',
  },
};
