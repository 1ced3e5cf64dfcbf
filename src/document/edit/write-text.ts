import { resolvePlainScalar } from '../resolve-plain-scalar.ts';

export type Quote = 'single' | 'double';

/** What other readers of YAML take for true or false, or as the beginning of a document's end. */
const misread = /^(?:y|n|yes|no|on|off|<<|=|\.\.\..*)$/i;

/** Signs that begin something else than a text, a text that ends like a key, and what would begin a value or a comment. */
const meansSomething = /^[-?:,[\]{}#&*!|>'"%@`]|:$|:\s|\s#/;

/** What must be written as an escape: control characters, line ends of any kind, halves of characters, and marks nobody sees. */
const needsEscape = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const needsEscapes = new RegExp(needsEscape, 'g');

/** A text as a scalar on one line: unquoted where that means the same, within brackets too if `inFlow`. */
export function writeText(text: string, quote: Quote, inFlow: boolean): string {
  return isPlain(text, inFlow) && resolvePlainScalar(text) === text && !misread.test(text) ? text : quoted(text, quote);
}

/** A text in quotes; single ones give way to double where there is something to escape. */
export function quoted(text: string, quote: Quote): string {
  if (quote === 'single' && !needsEscape.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(needsEscapes, escaped)}"`;
}

/** A key: a number or `true` is as good a key as any. */
export function writeKey(key: string, quote: Quote | undefined, preferred: Quote): string {
  if (quote !== undefined) return quoted(key, quote);
  return isPlain(key, true) && !key.includes(':') && key !== '<<' && !key.startsWith('...') ? key : quoted(key, preferred);
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text.trim() !== text || meansSomething.test(text) || needsEscape.test(text)) return false;
  return !inFlow || !/[,[\]{}]/.test(text);
}

const shortEscapes: ReadonlyMap<string, string> = new Map([['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']]);

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  return shortEscapes.get(character) ?? `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * A text over several lines as the header and the lines of a block scalar, or undefined where that would not keep it:
 * blank lines at its ends, lines of nothing but spaces, a first line that begins with one, and what must be escaped.
 */
export function blockText(text: string): { readonly header: string; readonly lines: readonly string[] } | undefined {
  const isClosed = text.endsWith('\n');
  const lines = (isClosed ? text.slice(0, -1) : text).split('\n');
  const isOdd = lines.some((line) => needsEscape.test(line) || (line !== '' && line.trim() === ''));
  if (isOdd || lines.at(-1) === '' || /^(?:\s|$)/.test(lines[0] ?? '')) return undefined;
  return { header: isClosed ? '|' : '|-', lines };
}
