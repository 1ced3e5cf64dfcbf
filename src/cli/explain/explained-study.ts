import type { LineIndex } from '../../diagnostics/line-index.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Source } from '../../document/source.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Study } from '../../study/study.ts';
import { visibleText } from '../terminal/visible-text.ts';

/** A study whose figures are explained. */
export interface ExplainedStudy {
  readonly study: Study;
  readonly source: Source;
  readonly lines: LineIndex;
  /** All of them, by id. */
  readonly figures: ReadonlyMap<string, Figure>;
}

/** A place as terminals and editors open it: the file as the user named it, line and column. */
export function placeOf({ source, lines }: ExplainedStudy, span: Span): string {
  const { line, column } = lines.positionAt(span.start);
  return `${visibleText(source.name)}:${line}:${column}`;
}
