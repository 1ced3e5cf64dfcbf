import type { TopDown } from '../study/economy.ts';
import { defaultRamp } from '../knowledge/judgements.ts';
import { settingFigure } from './assumed-figures.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';
import type { Inline, Sentence } from './nodes.ts';

/** The share of the full effect by year, as one sentence: "25 % in 2004, 60 % in 2005 and 100 % from 2006". */
export function rampText(context: ReportContext, { ramp, transition }: Pick<TopDown, 'ramp' | 'transition'>): Sentence {
  const { horizon } = context.study;
  const shares = ramp ?? defaultRamp;
  const start = transition.year ?? horizon.firstYear;
  const steps = shares.map((share, index) => {
    const year = start === undefined ? settingFigure('rampYear', index + 1, 'count') : settingFigure('rampYear', start + index, 'year');
    return {
      year: figureText(context, year),
      isCalendarYear: start !== undefined,
      isLast: index === shares.length - 1,
      share: figureText(context, settingFigure('ramp', share, 'share'), 'stated'),
    };
  });
  return context.texts.topDown.ramp<Inline>({ steps, isDefault: ramp === undefined });
}
