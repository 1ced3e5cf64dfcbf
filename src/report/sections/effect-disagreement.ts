import type { PrioritiesResult } from '../../analyses/priorities/priorities.ts';
import { settingFigure } from '../assumed-figures.ts';
import type { ReportContext } from '../context.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { farApart } from '../../knowledge/judgements.ts';
import { disputedEffects } from '../disputed-effects.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph } from '../nodes.ts';
import { saidAnswers } from '../said-answers.ts';
import { serviceTitle } from '../service-title.ts';

/** Effects on which the municipalities answer in opposite directions or far apart, with who answers what. */
export function effectDisagreement(context: ReportContext, priorities: PrioritiesResult): Block[] {
  const { disagreement: words } = context.texts.priorities;
  const disputed = disputedEffects(priorities);
  if (disputed.length === 0) return [];
  const lines = disputed.flatMap(({ service, criterion, answers }): Sentence[] => {
    const [lowest, highest] = [answers[0]?.effect, answers.at(-1)?.effect];
    if (lowest === undefined || highest === undefined) return [];
    const [low, high] = [figureText(context, lowest, 'tenths'), figureText(context, highest, 'tenths')];
    const about = { service: serviceTitle(context, service), criterion: quotedCriterion(context, criterion), low, high };
    return [words.of<Inline>({ ...about, answers: saidAnswers(context, answers) })];
  });
  const limit = figureText(context, settingFigure('effectsFarApart', farApart, 'value'));
  return [heading(3, words.heading), paragraph(words.lead<Inline>(limit)), bullets(lines)];
}
