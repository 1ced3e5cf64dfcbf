import { wrapAnsi } from 'fast-wrap-ansi';
import type { Example, Explanation } from '../../knowledge/explanation.ts';
import type { CodeStyle } from './code-style.ts';
import { paintedSeverity } from './code-style.ts';
import { exampleText } from './example-text.ts';
import type { ExplainedCode } from './explained-code.ts';
import { indented } from './indented.ts';

/** All that is said of one code: what it means, why it matters, a wrong and a right example, and whether collab mends it itself. */
export function printedCode({ code, severity, explanation }: ExplainedCode, style: CodeStyle): string {
  const { language, texts, chalk, width } = style;
  const wrapped = (text: string, margin: number): string => indented(wrapAnsi(text, width - margin, { hard: false }), margin);
  const { what, why, wrong, right, study, mended } = explanation;
  const example = (heading: string, shown: Example): string => `${heading}${chalk.dim(ofExample(shown, explanation, style))}\n${indented(exampleText(shown, texts), 2)}`;
  return `${[
    `${chalk.bold(code)} ${paintedSeverity(severity, style)}`,
    wrapped(what[language], 0),
    `${chalk.bold(texts.why)}\n${wrapped(why[language], 2)}`,
    example(chalk.bold.red(texts.wrong), wrong),
    example(chalk.bold.green(texts.right), right),
    ...(study === undefined ? [] : [example(chalk.bold(texts.inStudy), study)]),
    ...(mended ? [wrapped(texts.mended(chalk.cyan('collab validate --fix')), 0)] : []),
  ].join('\n\n')}\n`;
}

/** Stands behind the heading of what is no part of a study. */
function ofExample(example: Example, { code, wrong, right, table }: Explanation, { texts }: CodeStyle): string {
  if (typeof example === 'object' && 'bytes' in example && example.bytes !== '') return ` (${texts.bytes})`;
  if (example !== wrong && example !== right) return '';
  if (code.startsWith('baseline/')) return ' (collab validate study.yaml --baseline baseline.json)';
  if (table === undefined) return '';
  return ` (collab ${table.command} study.yaml${table.as === undefined ? '' : ` --as ${table.as}`} --from table.csv)`;
}
