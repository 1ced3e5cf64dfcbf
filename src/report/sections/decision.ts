import type { List } from 'mdast';
import type { ReportContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { bullets, heading, paragraph } from '../nodes.ts';
import { statementItems } from '../statements.ts';

/** The proposed decision, numbered as a council votes on it: the same for every council. */
export function decision(context: ReportContext): Block[] {
  const { study, texts } = context;
  if (study.decision.length === 0) return [];
  const points: List = { ...bullets(statementItems(context, study.decision)), ordered: true, start: 1 };
  return [heading(2, texts.study.decision), paragraph(texts.study.decisionLead), points];
}
