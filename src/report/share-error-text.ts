import type { Text } from 'mdast';
import { shareError } from '../math/share-error.ts';
import { settingFigure } from './assumed-figures.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';

/** How far a share of so many draws may be from the exact one, in percentage points, rounded up to a tenth: largest at a half. */
export function shareErrorText(context: ReportContext, draws: number): Text {
  const points = Math.ceil(shareError(0.5, draws) * 1000) / 10;
  return figureText(context, settingFigure('shareError', points, 'coefficient'), 'tenths');
}
