import type { ClaimResult } from '../../analyses/claims/claims.ts';
import { cited } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import { claimSubject, figureOwner, wayFor } from '../figure-name.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, code, heading, paragraph, table } from '../nodes.ts';

/** Published figures held against the computed ones; a missed one with what would make it right. */
export function claims(context: ReportContext): Block[] {
  const { results, texts } = context;
  if (results.claims.length === 0) return [];
  const labels = texts.claims.table;
  const explained = results.claims.flatMap((result) => explanation(context, result));
  return [
    heading(2, texts.headings.claims),
    table('llrrrl', [
      [labels.claim, labels.about, labels.claimed, labels.computed, labels.difference, labels.verdict],
      ...results.claims.map((result) => row(context, result)),
    ]),
    ...(explained.length === 0 ? [] : [bullets(explained)]),
    ...(results.claims.some((result) => result.status === 'missed' && result.reconciling.length > 1)
      ? [paragraph(texts.claims.eachAlone)]
      : []),
  ];
}

function row(context: ReportContext, result: ClaimResult): Sentence[] {
  const { claim, status } = result;
  const { claims: words } = context.texts;
  const label: Sentence = [claim.text, ...cited(context, claim.source)];
  const about = claimSubject(context, claim.figure);
  if (status === 'unanswered') return [label, about, '–', '–', '–', words.unanswered];
  return [
    label,
    about,
    [figureText(context, result.claimed, 'stated')],
    [figureText(context, result.computed)],
    result.difference === undefined ? '–' : [result.difference.value > 0 ? '+' : '', figureText(context, result.difference)],
    status === 'met' ? words.met : words.missed,
  ];
}

function explanation(context: ReportContext, result: ClaimResult): Sentence[] {
  const { texts } = context;
  const { claim } = result;
  if (result.status === 'unanswered') return [texts.claims.missing({ text: claim.text, figure: code(claim.figure) })];
  if (result.reconciling.length === 0) return [];
  const ways = result.reconciling.map(({ operand, value }) =>
    wayFor(context, operand.id)<Inline>({
      name: figureOwner(context, operand.id),
      value: figureText(context, value, 'exact'),
      instead: figureText(context, operand, 'bare'),
    }),
  );
  return [texts.claims.reconciling({ text: claim.text, about: claimSubject(context, claim.figure), ways })];
}
