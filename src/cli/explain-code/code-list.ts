import { wrapAnsi } from 'fast-wrap-ansi';
import { codeFamilies } from './code-families.ts';
import type { CodeStyle } from './code-style.ts';
import { paintedSeverity } from './code-style.ts';
import type { ExplainedCode } from './explained-code.ts';
import { indented } from './indented.ts';

/** All codes by family, each with its severity and what it means, and how one is shown whole. */
export function printedCodes(codes: readonly ExplainedCode[], style: CodeStyle): string {
  const { texts, chalk } = style;
  const blocks = codeFamilies.flatMap((family) => {
    const members = codes.filter(({ code }) => code.startsWith(`${family}/`));
    if (members.length === 0) return [];
    const heading = `${chalk.bold(texts.families[family])} ${chalk.dim(`(${family}, ${members.length})`)}`;
    return [[heading, ...members.map((member) => printedLine(member, style))].join('\n')];
  });
  const [first] = codes;
  const example = chalk.cyan(`collab explain ${first?.code ?? ''}`);
  return `${[...blocks, texts.seeOne(example)].join('\n\n')}\n`;
}

function printedLine({ code, severity, explanation }: ExplainedCode, style: CodeStyle): string {
  const { language, chalk, width } = style;
  const what = wrapAnsi(explanation.what[language], width - 4, { hard: false });
  return `  ${chalk.cyan(code)} ${paintedSeverity(severity, style)}\n${indented(what, 4)}`;
}
