import type { Text } from 'mdast';
import type { Figure } from '../figures/figure.ts';
import { shareError } from '../math/share-error.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';

/** A share of the weights in whole per cent; to the nearest 5 % where so few draws leave it uncertain by more than one. */
export function shareOfWeights(context: ReportContext, figure: Figure): Text {
  return figureText(context, figure, isUncertain(figure) ? 'rough' : 'whole');
}

/** Whether a share of the weights is told as all or none of them: with few draws it is not, whatever they gave. */
export function isAllOrNone(figure: Figure): boolean {
  return (figure.value < 1e-9 || figure.value > 1 - 1e-9) && !isUncertain(figure);
}

function isUncertain({ origin }: Figure): boolean {
  return origin.kind === 'simulated' && shareError(0.5, origin.draws) > 0.01;
}
