import type { Example } from '../../knowledge/explanation.ts';
import type { ExplainCodeTexts } from '../../texts/explain-code-texts.ts';
import { numbersIn } from '../../texts/numbers.ts';
import { visibleText } from '../terminal/visible-text.ts';

/** A space that looks like another one, and is not. */
const oddSpace = /(?! )\p{Zs}/gu;

/** An example as a terminal shows it, without a line end: tabs, odd spaces and what cannot be seen are shown by name. */
export function exampleText(example: Example, texts: ExplainCodeTexts): string {
  const text = typeof example === 'string' ? visibleLines(example) : shown(example, texts);
  return text === '' ? `(${texts.emptyFile})` : text.replace(/\n$/, '');
}

function shown(example: Exclude<Example, string>, texts: ExplainCodeTexts): string {
  if ('whole' in example) return visibleLines(example.whole);
  if ('bytes' in example) return example.bytes;
  const { before = '', repeat, times, after = '' } = example;
  const once = repeat.replace(/\n*$/, '');
  const lineEnds = repeat.slice(once.length);
  const count = texts.times(numbersIn(texts.locale).whole(times));
  return `${visibleLines(before + once)} … (${count})${lineEnds}${visibleLines(after)}`;
}

function visibleLines(text: string): string {
  return text.replace(/[^\n]+/g, (line) => visibleText(line).replace(oddSpace, named));
}

function named(space: string): string {
  return `<U+${(space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
