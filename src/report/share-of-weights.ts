import type { Text } from 'mdast';
import type { Figure } from '../figures/figure.ts';
import { shareError } from '../math/share-error.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';

/** A share of the weights in whole per cent; to the nearest 5 % where so few draws leave it uncertain by more than one. */
export function shareOfWeights(context: ReportContext, figure: Figure): Text {
  const { origin } = figure;
  const isUncertain = origin.kind === 'simulated' && shareError(0.5, origin.draws) > 0.01;
  return figureText(context, figure, isUncertain ? 'rough' : 'whole');
}
