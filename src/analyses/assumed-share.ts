import type { Figure } from '../figures/figure.ts';
import type { Distribution } from '../math/distribution.ts';
import { priorDistribution } from './prior-distribution.ts';

/**
 * A share that no study states but a prior gives, with the distribution that it is drawn from.
 *
 * @param prior the prior's id, which is where the figure says that it comes from
 */
export function assumedShare(id: string, prior: string): { readonly figure: Figure; readonly distribution: Distribution } {
  const distribution = priorDistribution(prior);
  const quantiles = { p10: distribution.quantile(0.1), p50: distribution.quantile(0.5), p90: distribution.quantile(0.9) };
  const origin: Figure['origin'] = { kind: 'assumed', reference: prior };
  return { figure: { id, value: distribution.mean, unit: 'share', origin, quantiles, illustration: false }, distribution };
}
