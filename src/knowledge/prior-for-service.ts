import type { CatalogueService } from './catalogue-service.ts';
import { findPrior } from './find-prior.ts';
import type { Prior } from './prior.ts';

/**
 * What the evidence lets one assume of a service, as a share of today's cost: the prior of the first of its kinds of
 * evidence that has one, where `cooperation-in-general` comes last.
 *
 * @returns undefined when none of its kinds has one
 */
export function priorForService({ evidence }: Pick<CatalogueService, 'evidence'>): Prior | undefined {
  const general = evidence.filter((kind) => kind === 'cooperation-in-general');
  const nearer = evidence.filter((kind) => kind !== 'cooperation-in-general');
  for (const kind of [...nearer, ...general]) {
    const prior = findPrior(kind);
    if (prior !== undefined) return prior;
  }
  return undefined;
}
