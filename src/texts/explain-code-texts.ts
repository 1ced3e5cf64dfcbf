import type { CodeFamily } from '../cli/explain-code/code-families.ts';
import type { Locale } from './numbers.ts';
import type { TerminalTexts } from './terminal-texts.ts';

/** What `collab explain` says around a diagnostic code, in one language. */
export interface ExplainCodeTexts {
  /** As BCP 47 writes it: decides how numbers are written. */
  readonly locale: Locale;
  readonly terminal: TerminalTexts;
  readonly families: Readonly<Record<CodeFamily, string>>;
  // Headings.
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  readonly inStudy: string;
  // Beside an example.
  readonly bytes: string;
  readonly emptyFile: string;
  /** A text that stands `count` times, which comes in finished. */
  readonly times: (count: string) => string;
  readonly mended: (command: string) => string;
  readonly seeOne: (command: string) => string;
  // Mistakes in the command line.
  readonly unknownCode: (code: string, nearest: string | undefined) => string;
  readonly noFigure: (figure: string) => string;
}
