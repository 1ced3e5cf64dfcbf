import type { TopDownResult } from '../../analyses/economy/economy.ts';
import type { Figure } from '../../figures/figure.ts';
import { realisationPriors } from '../../knowledge/realisation-priors.ts';
import type { Prior } from '../../knowledge/prior.ts';
import { pertMean } from '../../math/pert.ts';
import type { RealisationPriorName } from '../../study/economy.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { paragraph, table, text } from '../nodes.ts';
import { research } from '../research.ts';
import { shareText } from '../share-text.ts';

/** The three assumptions of the realised share beside each other, with how likely each makes it to break even. */
export function realisationPriorTable(context: ReportContext, { breakEvenRealisation, aboveBreakEven, prior: used }: TopDownResult): Block[] {
  const { priors: words } = context.texts.topDown;
  const breakEven: Inline | undefined = breakEvenRealisation === undefined ? undefined : shareText(context, breakEvenRealisation);
  const row = (prior: Prior): Sentence[] => {
    const id = prior.id as RealisationPriorName;
    const probability = aboveBreakEven.get(id);
    const name = used === id ? `${words.names[id]} (${words.used})` : words.names[id];
    return [
      name,
      [shareText(context, meanOf(prior))],
      ...(probability === undefined ? [] : [[figureText(context, probability, 'rough')]]),
      [text(prior.reason[context.language]), ...prior.restsOn.map(research)],
    ];
  };
  const known = aboveBreakEven.size > 0;
  return [
    paragraph(words.lead<Inline>({ breakEven: known ? breakEven : undefined })),
    table(known ? 'lrrl' : 'lrl', [[words.prior, words.mean, ...(known ? [words.probability] : []), words.reason], ...realisationPriors().map(row)]),
  ];
}

function meanOf({ id, parts }: Prior): Figure {
  const value = parts.reduce((sum, { weight, low, likely, high }) => sum + weight * pertMean(low, likely, high), 0);
  return { id: `topDown.realisation.${id}`, value, unit: 'share', origin: { kind: 'assumed', reference: id }, illustration: false };
}
