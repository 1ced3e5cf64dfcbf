import type { Statement } from '../../study/sections.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { bullets, heading } from '../nodes.ts';
import { statementItems } from '../statements.ts';

/** What has to succeed and what has to be avoided, in the study's own words. */
export function factors(context: ReportContext): Block[] {
  const { study, texts } = context;
  const { study: words } = texts;
  const list = (title: string, statements: readonly Statement[]): Block[] =>
    statements.length === 0 ? [] : [heading(3, title), bullets(statementItems(context, statements))];
  const blocks = [...list(words.successFactors, study.successFactors), ...list(words.pitfalls, study.pitfalls)];
  return blocks.length === 0 ? [] : [heading(2, words.factorsHeading), ...blocks];
}
