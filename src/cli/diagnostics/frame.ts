import type { ChalkInstance } from 'chalk';
import type { Span } from '../../diagnostics/span.ts';
import type { LineIndex } from '../../diagnostics/line-index.ts';
import { excerpt } from './excerpt.ts';

/** A place to underline. */
export interface FramedPlace {
  readonly span: Span;
  /** Said after the underline; empty for nothing. */
  readonly label: string;
  readonly paint: (text: string) => string;
  /** Whether the line before is shown too. */
  readonly withContext: boolean;
}

/** However narrow the terminal, this much of a line is shown. */
const leastColumns = 20;

/**
 * Shows the line of each place with its number and an underline, within `width` columns. Of a place of several lines,
 * the first one is shown.
 */
export function frame(lines: LineIndex, places: readonly FramedPlace[], width: number, chalk: ChalkInstance): readonly string[] {
  const positions = places.map(({ span }) => lines.positionAt(span.start).line);
  const digits = String(Math.max(...positions)).length;
  const available = width - digits - 5;
  const row = (margin: string, content: string): string =>
    `${chalk.dim(`  ${margin.padStart(digits)} │`)}${content === '' ? '' : ` ${content}`}`;
  return places.flatMap((place, index) => {
    const number = positions[index] ?? 1;
    const line = lines.lineSpan(number);
    const from = Math.min(place.span.start, line.end) - line.start;
    const to = Math.min(place.span.end, line.end) - line.start;
    const label = place.label === '' ? '' : ` ${place.label}`;
    const columns = Math.max(leastColumns, available - label.length);
    const { text, markStart, markWidth } = excerpt(lines.lineText(number), from, to, columns);
    const mark = ' '.repeat(markStart) + place.paint('^'.repeat(markWidth) + label);
    const shown = [row(String(number), text), row('', mark)];
    if (!place.withContext || number === 1) return shown;
    return [row(String(number - 1), excerpt(lines.lineText(number - 1), 0, 0, columns).text), ...shown];
  });
}
