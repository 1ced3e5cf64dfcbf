import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import { percentileText } from '../interval-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { heading, paragraph } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/** The gains of the services that are administration against the gap that they are part of. */
export function reconciliation(context: ReportContext): Block[] {
  const { results, texts } = context;
  const found = results.economy.reconciliation;
  if (found === undefined) return [];
  const { reconciliation: words } = texts.serviceEconomy;
  const { administration, comparableGap, services, benchmark } = found;
  const compared = words.compared<Inline>({
    names: texts.list(services.map((id) => serviceTitle(context, id))),
    one: services.length === 1,
    sum: figureText(context, administration),
    mark: illustrated(context, [administration]),
    benchmark: benchmarkName(context, benchmark).name,
    gap: figureText(context, comparableGap),
  });
  return [heading(3, words.heading), paragraph(compared, words.ceiling, verdict(context))];
}

function verdict(context: ReportContext): Sentence {
  const { reconciliation: found, topDown } = context.results.economy;
  const { reconciliation: words } = context.texts.serviceEconomy;
  const likely = topDown === undefined ? undefined : percentileText(context, topDown.gain, 'p90');
  if (found?.verdict === 'above-gap') return words.aboveGap;
  if (found?.verdict === 'above-evidence' && likely !== undefined) return words.aboveEvidence<Inline>({ likely });
  return words.within<Inline>({ likely });
}
