import type { ReportContext } from '../context.ts';
import type { MissingForGain } from '../missing-for-gain.ts';
import { missingForGain } from '../missing-for-gain.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { code } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/** What to write under a service for its gain to be computed. */
const keys: Readonly<Record<MissingForGain, string>> = { today: 'today', positionCost: 'costPerPosition', gain: 'gain' };

/** One line for each thing that is missing, with the assessed services whose gain cannot be computed for want of it. */
export function missingGains(context: ReportContext): Sentence[] {
  const { study, results, texts } = context;
  const counted = results.economy.services.filter(({ gain, released }) => gain !== undefined || released !== undefined);
  const known = new Set(counted.map(({ id }) => id));
  const open = [...study.services.values()].filter(({ id, assessed }) => assessed && !known.has(id));
  return (['today', 'positionCost', 'gain'] as const).flatMap((missing): Sentence[] => {
    const names = open.filter((service) => missingForGain(service.economy) === missing).map(({ id }) => serviceTitle(context, id));
    if (names.length === 0) return [];
    return [texts.serviceEconomy.missing[missing]<Inline>({ names: texts.list(names), key: code(keys[missing]) })];
  });
}
