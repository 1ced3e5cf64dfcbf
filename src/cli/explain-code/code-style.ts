import type { ChalkInstance, ColorSupportLevel } from 'chalk';
import { Chalk } from 'chalk';
import type { Severity } from '../../diagnostics/severity.ts';
import type { ExplainCodeTexts } from '../../texts/explain-code-texts.ts';
import { explainCodeTexts } from '../../texts/explain-code-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';

/** How codes are printed. */
export interface CodeStyle {
  readonly language: Language;
  readonly texts: ExplainCodeTexts;
  readonly chalk: ChalkInstance;
  readonly width: number;
}

/** Narrower than this a line would be a word; wider lines than the other are hard to read. */
const widths = { narrowest: 30, widest: 100 };

export function codeStyle(language: Language, width: number, colors: ColorSupportLevel): CodeStyle {
  return {
    language,
    texts: explainCodeTexts[language],
    chalk: new Chalk({ level: colors }),
    width: Math.min(Math.max(width, widths.narrowest), widths.widest),
  };
}

/** The word for a severity in its colour, as diagnostics have it. */
export function paintedSeverity(severity: Severity, { texts, chalk }: CodeStyle): string {
  const word = texts.terminal.severity[severity];
  if (severity === 'error') return chalk.red(word);
  return severity === 'warning' ? chalk.yellow(word) : chalk.cyan(word);
}
