import { capital, phrase } from '../../phrase.ts';
import type { ScaleTexts } from '../../sections/scale-texts.ts';

export const scale: ScaleTexts = {
  lead: (count) => phrase`Here the cost of administration is compared with size in ${count} other municipalities.`,
  leftOut: (names) => ` Left out, because the study has no cost or population for them: ${names}.`,
  table: { municipality: 'Municipality', inhabitants: 'Inhabitants', cost: 'Administration per inhabitant' },
  between: (count) => phrase`… (${count} more between)`,
  curve: ({ fixed, variable, rSquared }) =>
    phrase`The curve that fits best is c = v + F/N. F is ${fixed}: what it costs to have an administration at all. v is ${variable} on top of that for each inhabitant. The curve explains ${rSquared} of the differences in cost between these municipalities.`,
  weak: ' That is not much: size says little about cost here.',
  oneDecides: ({ count, name, inhabitants }) =>
    phrase` With only ${count} municipalities, one very small municipality may determine F alone: here ${name}, with ${inhabitants}.`,
  elasticity: ({ larger, change, lower, rSquared }) =>
    phrase` Another form, ln c = α + β ln N, gives ${change} ${lower ? 'lower' : 'higher'} cost per inhabitant in a municipality that is ${larger} larger; in logarithms it explains ${rSquared}.`,
  expectedLead: (group) => `What the curves give for one municipality as large as ${group.name} together, beside what ${group.name} ${group.plural ? 'spend' : 'spends'} today:`,
  expected: {
    what: 'Cost per inhabitant',
    cost: 'Value',
    interval: '80% interval for one municipality',
    today: ({ name }) => `${capital(name)} today`,
    byCurve: (inhabitants) => phrase`One municipality of ${inhabitants}, c = v + F/N`,
    byElasticity: (inhabitants) => phrase`One municipality of ${inhabitants}, ln c = α + β ln N`,
  },
  outOfRange: ({ inhabitants, larger, nearest, nearestInhabitants }) =>
    phrase`Together there are ${inhabitants}, ${larger ? 'more' : 'fewer'} than in ${nearest}, the ${larger ? 'largest' : 'smallest'} here with ${nearestInhabitants}. Outside the sizes that the curve is drawn through, the result is a guess.`,
  merger: ({ municipalities, ceiling }) =>
    phrase`The most that size alone could give is (k − 1) F: ${ceiling} if the ${municipalities} municipalities became one.`,
  cooperation: ({ share, ceiling }) => phrase` If ${share} of the administration is shared in cooperation, the ceiling is φ (k − 1) F: ${ceiling}.`,
  cooperationOfAll: ' In cooperation the ceiling is this high only if all of the administration is shared, and otherwise correspondingly lower.',
  notCheaper: ({ inhabitants, group }) =>
    phrase` By this curve, however, one municipality of ${inhabitants} would not be expected to spend less per inhabitant than ${group.name} ${group.plural ? 'do' : 'does'} today. The ceiling is then no more than arithmetic.`,
  nothingBySize: 'The fixed cost F is not above zero. By this curve there is nothing to save by becoming larger.',
  noPromiseLead: 'The association is not a promise.',
  noPromise:
    ' That larger municipalities spend less per inhabitant does not show that these will spend less by joining up. Large and small municipalities differ in more than size.',
};
