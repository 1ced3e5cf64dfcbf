import { findFactor } from '../../knowledge/find-factor.ts';
import { factorTitle } from '../factor-title.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, strong, text } from '../nodes.ts';
import { mustHaves, weakestLink } from '../sections/municipality-readiness.ts';
import type { CouncilContext } from './council-context.ts';

/** Whether what must be in place is so in this municipality, where it is weakest, and what it takes. */
export function councilReadiness(context: CouncilContext): Block[] {
  const { results, texts, words, consequences, municipality, name } = context;
  const { readiness: says } = consequences;
  const found = results.readiness;
  const own = found?.municipalities.get(municipality);
  const head = heading(2, words.headings.readiness);
  if (found === undefined || own === undefined) return [head, paragraph(says.notAssessed)];
  if (own.weakest.length === 0) return [head, paragraph(says.notAnswered(name))];
  const verdict = says.verdicts[own.verdict](name);
  const decisive = found.factors.flatMap(({ factor, answers }) => (factor?.mustHave === true ? (answers.get(municipality)?.level ?? []) : []));
  const mark = illustrated(context, decisive);
  const { labels } = texts.municipalities.pages;
  const line = (label: string, sentences: readonly Sentence[]): Sentence[] =>
    sentences.length === 0 ? [] : [[strong(label), ...sentences.flatMap((sentence) => [text(' '), ...(typeof sentence === 'string' ? [text(sentence)] : sentence)])]];
  const lines = [...line(labels.required, mustHaves(context, municipality)), ...line(labels.weakest, weakestLink(context, municipality, false))];
  return [
    head,
    paragraph(mark === '' ? verdict : verdict.replace(/\.$/, `${mark}.`)),
    ...(lines.length === 0 ? [] : [bullets(lines)]),
    ...lifts(context, own.unmet),
  ];
}

/** What lifts each must-have that is not in place, and whose it is; of a factor of the study's own nobody has said. */
function lifts(context: CouncilContext, unmet: readonly string[]): Block[] {
  const { language, texts, consequences } = context;
  const { action, owner } = texts.readiness.lifts;
  const lines = unmet.flatMap((id): Sentence[] => {
    const factor = findFactor(id);
    return factor === undefined ? [] : [[strong(`${factorTitle(context, id)}.`), text(` ${action(factor.action[language])} ${owner(factor.owner[language])}`)]];
  });
  return lines.length === 0 ? [] : [paragraph(consequences.readiness.lifts), bullets(lines)];
}
