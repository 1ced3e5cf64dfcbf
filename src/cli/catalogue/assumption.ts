import type { MissingPrior, Prior } from '../../knowledge/prior.ts';
import type { CatalogueStyle } from './catalogue-style.ts';

/** What stands in where a study has no figure of its own, a line a part, and why: a judgement is shown as one. */
export function assumption(prior: Prior | MissingPrior, { language, texts: { evidence }, chalk }: CatalogueStyle): string {
  const parts = 'parts' in prior ? prior.parts : [];
  const lines = parts.map((part) => {
    const share = evidence.prior(part, prior.of);
    return parts.length === 1 ? share : `${evidence.weight(part.weight)}: ${share}`;
  });
  return [...(lines.length === 0 ? [evidence.noPrior] : lines), chalk.dim(prior.reason[language])].join('\n');
}
