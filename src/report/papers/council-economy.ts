import type { ServiceResult } from '../../analyses/economy/economy.ts';
import { capital } from '../../texts/phrase.ts';
import { advisedServices, goingOn } from '../advised-services.ts';
import { cheaperBenchmark, hasGap } from '../compared.ts';
import { benchmarkName } from '../context.ts';
import { footnotes } from '../footnotes.ts';
import { illustrated } from '../illustrated.ts';
import { inBrackets } from '../in-brackets.ts';
import { missingForGain } from '../missing-for-gain.ts';
import { moneyText } from '../money-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, inline, paragraph, strong, text } from '../nodes.ts';
import { namedServices } from '../sections/advice-answer.ts';
import { noise } from '../sections/gap.ts';
import { gapOverview } from '../sections/gap-overview.ts';
import { gapWorth, sharedAlready } from '../sections/gap-worth.ts';
import { packageAnswer } from '../sections/package-answer.ts';
import { costsBeside, missedGap } from '../sections/worth.ts';
import { serviceTitle } from '../service-title.ts';
import { yearsText } from '../years-text.ts';
import type { CouncilContext } from './council-context.ts';
import { councilOwnEconomy } from './council-own-economy.ts';
import { moreServices } from './more-services.ts';
import { mostNamed } from './most-named.ts';

/** What it costs and gives, for all and for this municipality; what is not computed is said, with what is missing. */
export function councilEconomy(context: CouncilContext): Block[] {
  const { words, consequences, name } = context;
  return [
    heading(2, words.headings.economy),
    ...prices(context),
    heading(3, consequences.all),
    ...compared(context),
    ...services(context),
    heading(3, consequences.own(name)),
    ...councilOwnEconomy(context),
  ];
}

function prices({ study, texts, results, consequences }: CouncilContext): Block[] {
  if (study.priceYear !== undefined) return [paragraph(texts.front.priceYear(study.priceYear, study.currency))];
  const hasAmounts = [...results.figures.values()].some(({ unit }) => unit.startsWith(study.currency));
  return hasAmounts ? [paragraph(consequences.economy.noPriceYear)] : [];
}

/** The gap as the report tells it, with what makes it uncertain, that it is no gain, and what may come of it. */
function compared(context: CouncilContext): Block[] {
  const { results, consequences } = context;
  const { economy: words } = consequences;
  const { cost } = results.group;
  const gaps = results.benchmarks.filter(hasGap);
  if (results.benchmarks.length === 0) return [paragraph(words.notCompared)];
  if (cost === undefined || gaps.length === 0) return [paragraph(words.notComparable)];
  const sources = footnotes([cost, ...gaps.map((each) => each.cost)]);
  return [
    ...costsBeside(context, cost, gaps).map((told) => paragraph(told.children, sources)),
    ...missedGap(context),
    gapOverview(context, cost, gaps),
    ...gapNoise(context),
    ...gapWorth(context, { noCost: words.noCost, noGain: [words.noGapValue(sharedAlready(context))] }),
  ];
}

/** How much of the gap that is valued may be chance; of several, whose it is. */
function gapNoise(context: CouncilContext): Block[] {
  const cheaper = cheaperBenchmark(context);
  if (cheaper === undefined) return [];
  const isAlone = context.results.benchmarks.filter(hasGap).length === 1;
  const whose: Sentence[] = isAlone ? [] : [[strong(`${capital(benchmarkName(context, cheaper.id).name)}.`), text(' ')]];
  return noise(context, cheaper, true).map((told) => paragraph(...whose, told.children));
}

/** What each service that goes on gives and costs, those of which the same is not known together, and all of them in one sum. */
function services(context: CouncilContext): Block[] {
  const { economy: words } = context.consequences;
  const going = goingOn(advisedServices(context)).map(({ id }) => id);
  if (going.length === 0) return [paragraph(words.noServices)];
  const found = going.flatMap((id) => context.results.economy.services.filter((each) => each.id === id && each.gain !== undefined));
  const computed = found.slice(0, mostNamed).map((each) => service(context, each));
  const left = moreServices(context, found.length - computed.length);
  const missing = going.filter((id) => !found.some((each) => each.id === id));
  const lines = [...computed, ...left, ...notComputed(context, missing)];
  return [paragraph(words.services), bullets(lines), ...(going.length < 2 ? [] : packageAnswer(context))];
}

function notComputed(context: CouncilContext, missing: readonly string[]): Sentence[] {
  const { economy: words } = context.consequences;
  const byReason = new Map<string, string[]>();
  for (const id of missing) {
    const stated = context.study.services.get(id)?.economy;
    const why = words.notComputed[stated === undefined ? 'gain' : missingForGain(stated)];
    byReason.set(why, [...(byReason.get(why) ?? []), id]);
  }
  return [...byReason].map(([why, ids]): Sentence => [{ type: 'strong', children: inline([...namedServices(context, ids, mostNamed), ':']) }, text(` ${why}`)]);
}

function service(context: CouncilContext, { id, gain, cost, npv, affordableCost, isLoss }: ServiceResult): Sentence {
  const { texts, consequences } = context;
  const { economy: words } = consequences;
  if (gain === undefined) return [];
  const title = strong(`${serviceTitle(context, id)}${illustrated(context, [gain, cost, npv])}:`);
  const worthOf: Sentence[] =
    npv !== undefined && cost !== undefined
      ? [words.npv<Inline>({ cost: moneyText(context, cost), years: yearsText(context), npv: moneyText(context, npv), interval: inBrackets(context, npv) })]
      : affordableCost === undefined
        ? []
        : [' ', texts.serviceEconomy.verdicts.affordable<Inline>({ cost: moneyText(context, affordableCost) })];
  const mayBeLoss = gain.value < 0 || (gain.quantiles?.p10 ?? 0) < 0;
  const gained = words.gain<Inline>({ gain: moneyText(context, gain), interval: inBrackets(context, gain), mayBeLoss });
  const lost = isLoss ? [text(` ${texts.serviceEconomy.verdicts.loss}`)] : [];
  return [title, text(' '), ...inline(gained), ...worthOf.flatMap(inline), ...lost];
}
