import type { StudyArguments } from '../../../diagnostics/study-codes.ts';

type Messages = { readonly [C in keyof StudyArguments]: (args: StudyArguments[C]) => string };

/** What a study that has the right form gets wrong, in English. */
export const studyMessages: Messages = {
  'study/unknown-reference': ({ id, section, nearest, known }) =>
    `There is no "${id}" under ${section}.${instead(nearest, known, section)}`,
  'study/split-text': ({ parts }) =>
    `In brackets a comma divides one text from the next, so this is read as ${parts.length} texts: put it in quotes, "${parts.join(', ')}".`,
  'study/unknown-figure': ({ id, nearest }) =>
    `There is no figure "${id}" in this study.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  'study/estimate-order': ({ low, likely, high }) =>
    `A three-point estimate needs low ≤ likely ≤ high, but it says ${low}, ${likely}, ${high}.`,
  'study/impossible-population': ({ value }) => `${value} is no number of inhabitants: it has to be a whole number from 1 to 2 000 000.`,
  'study/impossible-amount': ({ value }) => `${value} is impossible here: a cost or a count cannot be negative, and a cost per inhabitant not zero.`,
  'study/unlikely-cost': ({ value }) =>
    `${value} is an unlikely administration cost per inhabitant. It is stated in whole kroner per inhabitant, not in thousands and not in total.`,
  'study/impossible-share': ({ value, minimum, maximum, percent }) =>
    `${value} is impossible here: the share has to lie from ${minimum} to ${maximum}.${percent === undefined ? '' : ` Did you mean ${percent}?`}`,
  'study/gross-cost': ({ benchmark }) =>
    `The benchmark "${benchmark}" uses gross costs, which count payments between municipalities twice. Use net costs where you can.`,
  'study/gross-cost-shared': ({ benchmark }) =>
    `The benchmark "${benchmark}" uses gross costs, but these municipalities already share administration: gross costs count the payments between them twice. Use net costs.`,
  'study/basis-differs': ({ benchmark, own, other }) =>
    `The benchmark "${benchmark}" is stated ${other} but the municipalities ${own}: only like can be compared with like.`,
  'study/cost-stated-twice': ({ key }) => `The cost is stated here and as ${key}: keep one of them, so that it is clear which one counts.`,
  'study/group-cost-differs': ({ stated, computed }) =>
    `The group's cost is stated as ${rounded(stated)}, but the municipalities' own costs give ${rounded(computed)} per inhabitant. The municipalities' own are used.`,
  'study/price-year-unknown': ({ year, priceYear }) =>
    `This amount is of ${year} and the price year is ${priceYear}, and no price index covers both: it is used unchanged. State the price levels under priceIndex.`,
  'study/price-years-differ': ({ years }) =>
    `The costs are of different years (${years.join(', ')}) and the study has no priceYear: they are compared unchanged.`,
  'study/best-peer': ({ benchmark }) =>
    `The benchmark "${benchmark}" is the best of several. The best of one year is rarely as good the next: prefer the median or the lower quartile.`,
  'study/one-year-only': ({ benchmark }) =>
    `The comparison with "${benchmark}" rests on one year. State costs by year where you have them: administration cost moves from year to year.`,
  'study/large-group': ({ inhabitants, limit }) =>
    `The group has ${inhabitants} inhabitants. Above about ${limit}, research finds no economies of scale in administration.`,
  'study/figure-missing': ({ id }) =>
    `This study does not give the figure ${id}, so the claim cannot be checked: something that it is computed from is missing.`,
  'study/language-not-available': ({ language, used }) =>
    `The report has no texts in "${language}" yet: it is written in "${used}". Choose the language yourself with --language.`,
  'study/not-used-yet': ({ key }) => `"${key}" is checked, but this version of collab does not use it in the report yet.`,
};

function instead(nearest: string | undefined, known: readonly string[], section: string): string {
  if (nearest !== undefined) return ` Did you mean "${nearest}"?`;
  if (known.length === 0) return ` Add it under ${section}.`;
  return known.length <= 8 ? ` There are: ${known.join(', ')}.` : '';
}

function rounded(value: number): string {
  return String(Math.round(value));
}
