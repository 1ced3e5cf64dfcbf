import type { YamlArguments } from '../../../diagnostics/yaml-codes.ts';

type Messages = { readonly [C in keyof YamlArguments]: (args: YamlArguments[C]) => string };

/** What keeps a text from being read as YAML, in English. */
export const yamlMessages: Messages = {
  'yaml/unclosed-quote': ({ quote }) => `The quote ${quote} opens here and is not closed before the text ends. Close it, or remove it.`,
  'yaml/text-after-quote': ({ quote }) =>
    quote === "'"
      ? "The quoted text has ended before this. Write an apostrophe inside single quotes twice (''), or put the whole value in double quotes."
      : 'The quoted text has ended before this. Write a quote inside double quotes as \\", or put the whole value in single quotes.',
  'yaml/bad-escape': ({ escape }) =>
    `${escape} means nothing in double quotes, where a backslash begins an escape. Write the backslash twice, or use single quotes.`,
  'yaml/unclosed-bracket': ({ bracket }) => `The bracket ${bracket} opens here and is not closed. Add ${closing(bracket)} where it should end.`,
  'yaml/stray-bracket': ({ bracket }) => `No bracket is open that ${bracket} could close. Remove it, or put the text in quotes.`,
  'yaml/bracket-indent': ({ bracket }) =>
    `This line belongs to the bracket ${bracket} that opened above, so it has to be indented further than the key of the bracket.`,
  'yaml/text-after-bracket': ({ bracket }) =>
    `The bracket has ended with ${bracket}, and nothing may follow it on its line. If the brackets are part of a text, put the whole text in quotes.`,
  'yaml/missing-comma': ({ before }) =>
    `There seems to be a comma missing before ${before}. If it belongs to the text before it, put that text in quotes.`,
  'yaml/extra-comma': () => 'There is nothing before this comma. Remove the comma, or write what is missing.',
  'yaml/dash-in-brackets': () => 'In brackets, items have no dash: commas separate them. Remove the dash, or put the text that it belongs to in quotes.',
  'yaml/tab-indent': () => 'There is a tab here, but YAML is indented with spaces only. Replace it with spaces.',
  'yaml/bad-indent': ({ found, expected }) =>
    `This line is indented by ${spaces(found)} and its neighbour by ${spaces(expected)}. Line them up, or give the line above no value of its own if this belongs inside it.`,
  'yaml/block-text-indent': ({ sign }) =>
    `This line seems to belong to the text that begins with ${sign}. Indent it further than the key, and as far as the text's first line.`,
  'yaml/mixed-list-and-keys': () => 'A list item (-) and a key are side by side here. Indent the one that belongs inside the other, or remove the dash.',
  'yaml/missing-colon': ({ text }) => `"${text}" is not a "key: value". A colon seems to be missing, or the line belongs to a text that needs quotes.`,
  'yaml/missing-space': ({ sign }) =>
    sign === '-' ? 'A space is missing after the dash. Write "- " before a list item.' : 'A space is missing after the colon. Write "key: value".',
  'yaml/double-colon': () => 'There is one colon too many here. Remove it, or put the text that it belongs to in quotes.',
  'yaml/colon-in-value': ({ value }) =>
    `A colon and a space within a value look like another key. Put the value in quotes${value.endsWith('…') ? '' : `: ${quoted(value)}`}.`,
  'yaml/reserved-character': ({ character, isAlone }) =>
    isAlone
      ? `The character ${character} alone has a meaning of its own in YAML. If it is the value, put it in quotes: "${character}". If the value is not known yet, leave the key out.`
      : `A key or a value cannot begin with ${character}, which has a meaning of its own in YAML. Remove it, or put the text in quotes.`,
  'yaml/invisible-character': ({ character }) =>
    `There is an invisible character (${character}) here, often pasted from a document or a web page. Replace it with an ordinary space, or remove it.`,
  'yaml/comment-needs-space': () => 'A # begins a comment only after a space. Put a space before it, or put the text that it belongs to in quotes.',
  'yaml/empty-key': () => 'There is a value here without a key. Write the key before the colon, or remove the line.',
  'yaml/complex-key': () => 'A map or a list cannot be a key. Write the key as text; if { or [ begins a text here, put the text in quotes.',
  'yaml/duplicate-key': ({ key }) => `The key "${key}" appears twice. Keep one of them, or rename one.`,
  'yaml/unknown-alias': ({ alias, nearest }) =>
    nearest === undefined
      ? `*${alias} refers to an anchor &${alias} that is not defined above. If it is a text that begins with *, put it in quotes.`
      : `*${alias} refers to an anchor that is not defined above. Did you mean *${nearest}?`,
  'yaml/recursive-alias': ({ alias }) => `*${alias} is inside what it refers to, which would never end. Remove it from there.`,
  'yaml/merge': () => '<< takes in the keys of another map, so it must be followed by an alias of a map, or a list of such aliases.',
  'yaml/misplaced-mark': ({ mark }) =>
    `${mark} cannot be used here: a value has one anchor (&) and one tag (!) at most, and an alias (*) has none. Remove it, or put the text in quotes.`,
  'yaml/tag': ({ tag }) => `The tag ${tag} is not understood. If it is a text that begins with an exclamation mark, put it in quotes.`,
  'yaml/tag-mismatch': ({ tag }) => `This value is not what its tag ${tag} says. Remove the tag, or change the value.`,
  'yaml/directive': ({ directive }) =>
    `A line at the top that begins with % is an instruction to YAML, and ${directive} is not understood. Remove the line.`,
  'yaml/several-documents': () => 'A second document begins here, but a study is a single document. Remove the line ---, or move what follows to a file of its own.',
  'yaml/text-after-document-start': () => 'Keys cannot be on the same line as ---. Begin a new line, or remove ---.',
  'yaml/merge-conflict': () =>
    'Two versions of these lines are left from a merge, and nobody has chosen between them. Keep the lines that are right, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
  'yaml/too-deep': ({ limit }) => `Maps and lists are nested here more than ${limit} levels deep, which is more than collab reads.`,
  'yaml/too-many-aliases': ({ limit }) => `With this alias there are more than ${limit} of them once all are written out, which is more than collab reads.`,
  'yaml/too-many-values': ({ limit }) =>
    `The file has more than ${limit} keys, values and punctuation marks once aliases are written out, which is more than collab reads.`,
  'yaml/too-many-lines': ({ limit }) => `The file has more than ${limit} lines, which is more than collab reads.`,
  'yaml/syntax': ({ message }) =>
    `This line is not valid YAML (${message}). Compare it with the lines around it, or put the text in quotes.`,
};

function closing(bracket: string): string {
  return bracket === '{' ? '}' : ']';
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}

function quoted(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
