import type { FormatArguments, NumberKind, ValueKind } from '../../../diagnostics/format-codes.ts';

type Messages = { readonly [C in keyof FormatArguments]: (args: FormatArguments[C]) => string };

/** Where a study departs from the format, in English. */
export const formatMessages: Messages = {
  'format/unknown-key': ({ key, nearest, known }) =>
    `The format has no key "${shown(key)}" here.${nearest === undefined ? keysThere(known) : ` Did you mean "${nearest}"?`}`,
  'format/missing-key': ({ keys }) =>
    keys.length === 1 ? `The key "${keys[0]}" is missing here. Add it.` : `These keys are missing here: ${list(keys, 'and')}. Add them.`,
  'format/wrong-type': ({ expected, found, fix, items }) => {
    const wanted = list(expected.map((kind) => kinds[kind]), 'or');
    if (found === 'nothing') return `There is nothing here, but ${wanted} is expected. Write it, or remove the key.`;
    if (fix !== undefined) return `This is read as ${kinds[found]}, but ${wanted} is expected. Put it in quotes: ${shown(fix)}.`;
    return `This is ${kinds[found]}, but ${wanted} is expected.${items === undefined ? '' : ` Write ${shown(items)}.`}`;
  },
  'format/unknown-value': ({ value, nearest, known }) =>
    `"${shown(value)}" is not possible here. ${nearest === undefined ? `Choose ${list(known, 'or')}.` : `Did you mean "${nearest}"?`}`,
  'format/bad-id': ({ id, suggestion }) =>
    `"${shown(id)}" cannot be an id: ids have lower-case letters a–z and digits, begin with a letter, and have hyphens between words.${
      suggestion === undefined ? '' : ` Write ${shown(suggestion)}.`
    }`,
  'format/reserved-id': ({ id, besideAnswers }) =>
    besideAnswers
      ? `"${id}" cannot be used beside municipalities. Put it in each one's answer: { value: …, source: … }.`
      : `"${id}" cannot be an id: the word has a meaning of its own in figures and answers. Choose another.`,
  'format/bad-year-key': ({ key }) => `"${shown(key)}" is not a year from 1900 to 2199. The keys here are years, such as 2024.`,
  'format/bad-coalition': ({ key }) =>
    `"${shown(key)}" is not a coalition. Join the ids of its municipalities with +, without spaces, such as "frosta+levanger".`,
  'format/figures-by-year': ({ year }) =>
    `Only costs per inhabitant can be given by year. Write the figure that counts, with its year if you like: { value: …, year: ${shown(year)} }.`,
  'format/value-and-estimate': () => 'A figure is either one value, or low, likely and high. Remove value, or the parts of the estimate.',
  'format/single-figure': () => 'This has to be one number, not a three-point estimate: write value, not low, likely and high.',
  'format/comma-in-braces': ({ list: items, text }) => `In braces a comma ends the value. Write ${shown(items)} for a list, or ${shown(text)} for one text.`,
  'format/too-few': ({ found, minimum }) => `There ${found === 1 ? 'is' : 'are'} ${found} here, but at least ${minimum} ${minimum === 1 ? 'is' : 'are'} needed.`,
  'format/choose-one': ({ found, known }) =>
    found.length === 0
      ? `Exactly one of ${list(known, 'and')} is needed here. Add one.`
      : `Exactly one of ${list(known, 'and')} may be used here, but there are ${list(found, 'and')}. Keep one of them.`,
  'format/out-of-range': ({ value, minimum, maximum }) => {
    const limits = maximum === undefined ? `at least ${minimum}` : minimum === undefined ? `at most ${maximum}` : `from ${minimum} to ${maximum}`;
    return `${shown(value)} is not possible here. Write a number ${limits}.`;
  },
  'format/empty-text': () => 'The text is empty. Write something, or remove the key.',
  'format/bad-date': ({ value, fix }) =>
    `"${shown(value)}" is not a calendar date written as year-month-day. Write ${fix ?? 'it like 2026-10-01'}.`,
  'format/bad-municipality-code': ({ value }) => `"${shown(value)}" is not a municipality number. Write its four digits in quotes, such as "0301".`,
  'format/lost-zero': ({ written, fix }) =>
    `The municipality number ${written} has three digits once YAML has read it: a leading zero counts only in quotes. Write ${fix}.`,
  'format/bad-effect': ({ value }) =>
    `"${shown(value)}" is not an effect. Write a number from -4 to 4, or up to four plus or minus signs in quotes, such as "++".`,
  'format/unknown-version': ({ version, known }) =>
    `This version of collab reads format ${known}, not ${shown(version)}. Install a newer collab, or write format: ${known} if the file is in that format.`,
  'format/decimal-comma': ({ value, fix, thousands }) =>
    thousands === undefined
      ? `${shown(value)} has a decimal comma. Write ${fix}, with a decimal point.`
      : `${shown(value)} has a comma. Write ${fix} if it is a decimal comma, or ${thousands} if it separates thousands.`,
  'format/grouped-number': ({ value, fix }) => `The digits of ${shown(value)} are grouped in a way that cannot be read. Write ${fix}.`,
  'format/typographic-number': ({ value, fix }) =>
    `${shown(value)} contains a minus sign or quotation marks that keep it from being read as a number. Write ${fix}.`,
  'format/not-whole': ({ value }) => `${shown(value)} has decimals, but a whole number is expected.`,
  'format/typographic-quotes': ({ value, fix }) =>
    `The quotation marks of ${shown(value)} are those of printed text, and YAML reads them as part of the value. Write ${shown(fix)}.`,
  'format/not-a-number': ({ value, expected, fix }) => `"${shown(value)}" is not a ${numberKinds[expected]}. ${fix === undefined ? numberHints[expected] : `Write ${fix}.`}`,
};

const numberKinds: Readonly<Record<NumberKind, string>> = { number: 'number', share: 'share', 'whole-number': 'whole number', year: 'year' };

const numberHints: Readonly<Record<NumberKind, string>> = {
  number: 'Write digits only, without unit or currency, like 12.5 or 15_000_000.',
  share: 'Write it like 25 % or 0.25.',
  'whole-number': 'Write digits only, like 10.',
  year: 'Write its four digits, like 2026.',
};

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  list: 'a list',
  map: 'a map of keys and values',
  nothing: 'nothing',
};

/** A list that is longer than this helps nobody. */
const mostKeys = 20;

function keysThere(known: readonly string[]): string {
  return known.length > mostKeys ? ' The documentation of the format lists the keys.' : ` The keys are ${list(known, 'and')}.`;
}

function list(words: readonly string[], conjunction: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** On one line, and no longer than a line bears. */
function shown(value: string): string {
  const line = value.trim().replace(/\s*[\r\n]\s*/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
