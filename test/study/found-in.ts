import { severities } from '../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { LineIndex } from '../../src/diagnostics/line-index.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { checkStudy } from '../../src/study/check-study.ts';

/** Everything that checking a study finds, notices included. */
export function diagnosticsIn(text: string): readonly Diagnostic[] {
  const { document, diagnostics } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
  return document === undefined ? diagnostics : checkStudy(document, diagnostics).diagnostics;
}

/** What is wrong with a study, as `code line:column`; notices say that nothing is. */
export function foundIn(text: string): string[] {
  const lines = new LineIndex(text);
  return diagnosticsIn(text)
    .filter(({ code }) => severities[code] !== 'notice')
    .map(({ code, span }) => `${code} ${placeIn(lines, span.start)}`);
}

/** What is expected of a study in which ▸ marks where it goes wrong: the study without the mark, and the place. */
export function marked(text: string): { readonly text: string; readonly at: string } {
  const clean = text.replace('▸', '');
  return { text: clean, at: placeIn(new LineIndex(clean), text.indexOf('▸')) };
}

function placeIn(lines: LineIndex, offset: number): string {
  const { line, column } = lines.positionAt(offset);
  return `${line}:${column}`;
}
