import { parseDocument } from '../document/parse-document.ts';
import type { Document } from '../document/document.ts';
import type { Source } from '../document/source.ts';
import type { FindFix, Fix, FixEdit } from './fix.ts';
import { isBlank, linesFrom, withLineFeeds } from './lines-from.ts';
import { mendedText } from './mended-text.ts';
import { treeWords } from './tree-words.ts';

/** How wide tabs are shown: as wide as files are usually indented first, and then the others. */
const widths = [2, 4, 8, 3, 1, 6] as const;

/** A larger file is not read six times over. */
const longest = 1_000_000;

/**
 * Spaces for tabs, on all lines at once. Nobody can see how wide a tab was meant to be, so that it must not matter: with
 * every width with which the file can be read, it means the same.
 */
export const tabIndent: FindFix<'yaml/tab-indent'> = (_diagnostic, source) => {
  if (source.text.length > longest) return undefined;
  const candidates = widths.flatMap((width) => readWith(width, source) ?? []);
  const [first, ...others] = candidates;
  return first !== undefined && others.every(({ meaning }) => meaning === first.meaning) ? first.fix : undefined;
};

function readWith(width: number, source: Source): { readonly fix: Fix; readonly meaning: string } | undefined {
  const fix = { edits: [...indents(withLineFeeds(source.text), width)] };
  const document: Document | undefined = parseDocument({ ...source, text: mendedText(source.text, [fix]) }).document;
  return document === undefined || fix.edits.length === 0 ? undefined : { fix, meaning: treeWords(document.root, []).join('\n') };
}

function* indents(text: string, width: number): Generator<FixEdit, void> {
  for (const line of linesFrom(text, 0)) {
    const indent = line.text.slice(0, line.indent);
    if (isBlank(line) || !indent.includes('\t')) continue;
    const columns = indent.split('').reduce((column, sign) => (sign === '\t' ? column + width - (column % width) : column + 1), 0);
    yield { span: { start: line.start, end: line.start + line.indent }, text: ' '.repeat(columns) };
  }
}
