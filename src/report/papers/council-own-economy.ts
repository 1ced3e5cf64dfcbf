import { benchmarkPhrase } from '../benchmark-phrase.ts';
import { joinPhrases } from '../../texts/join-phrases.ts';
import type { Phrase } from '../../texts/phrase.ts';
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Compared } from '../compared.ts';
import { hasGap } from '../compared.ts';
import { intervalLevel } from '../assumed-figures.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import { illustrated } from '../illustrated.ts';
import { moneyInterval } from '../money-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, inline, paragraph, text } from '../nodes.ts';
import { printedFinances } from '../sections/municipal-finances.ts';
import { municipalityMoney } from '../sections/municipality-money.ts';
import { serviceTitle } from '../service-title.ts';
import { sharingKeyName } from '../sharing-key-name.ts';
import type { CouncilContext } from './council-context.ts';

/** What the municipality itself spends, and what it gains or loses by each key. */
export function councilOwnEconomy(context: CouncilContext): Block[] {
  return [...ownCost(context), ...ownGain(context)];
}

/** Its own cost beside each benchmark; what is known of all together alone is not spread. */
function ownCost(context: CouncilContext): Block[] {
  const { results, consequences, municipality, name } = context;
  const { economy: words } = consequences;
  const cost = results.group.members.get(municipality)?.cost;
  const gaps = results.benchmarks.filter(hasGap);
  if (cost === undefined) return gaps.length === 0 ? [] : [paragraph(words.noOwnCost(name))];
  const compared = besideBenchmarks(context, cost, gaps);
  const note = compared.length === 0 ? [] : [words.gapIsNoGain];
  return [paragraph(words.ownCost<Inline>({ name, cost: figureText(context, cost) }), footnotes([cost]), ...compared, ...note)];
}

/** What is not above a benchmark is told for each inhabitant, the rest for the municipality as a whole: a sentence each. */
function besideBenchmarks(context: CouncilContext, own: Figure, gaps: readonly Compared[]): Sentence[] {
  const { texts, consequences, municipality, printed } = context;
  const { economy: words } = consequences;
  const [notAbove, above]: [Phrase<Inline>[], Phrase<Inline>[]] = [[], []];
  for (const { id, cost, above: amounts } of gaps) {
    const benchmark = benchmarkPhrase(context, id);
    // As the table prints them, so that a reader who subtracts gets the same.
    const less = (printed.get(cost.id) ?? Math.round(cost.value)) - Math.round(own.value);
    const gap = derive(`${own.id}.less.${id}`, own.unit, 'difference', [cost, own]);
    const amount = amounts.get(municipality);
    if (less === 0) notAbove.push([words.asMuch(benchmark)]);
    else if (less > 0 && gap !== undefined) notAbove.push(words.less<Inline>({ benchmark, amount: figureText(context, { ...gap, value: less }) }));
    else if (amount !== undefined) above.push(words.above<Inline>({ benchmark, amount: figureText(context, amount) }));
  }
  return [
    ...(notAbove.length === 0 ? [] : [words.perInhabitant<Inline>(joinPhrases(notAbove, texts.advice.and))]),
    ...(above.length === 0 ? [] : [words.beside<Inline>(joinPhrases(above, texts.advice.and))]),
  ];
}

/** The same context by the key that the advice presupposes: the study's keys with that one first, and who then gains. */
function byPresupposedKey(context: CouncilContext): CouncilContext {
  const { presupposed, study, results } = context;
  if (presupposed === undefined) return context;
  const { keys, sharing } = presupposed;
  return { ...context, study: { ...study, sharingKeys: keys }, results: { ...results, economy: { ...results.economy, sharing } } };
}

/** What it loses, a year or over the period, by the key that the advice presupposes: told as in its economy; nothing where it loses nothing. */
export function ownLoss(asListed: CouncilContext): Sentence[] {
  const context = byPresupposedKey(asListed);
  const { perYear, overPeriod } = outcome(context);
  if (perYear >= 0 && overPeriod >= 0) return [];
  const { sentences } = municipalityMoney(context, context.municipality);
  const told = [...sentences.slice(0, toldOf(context)), ...signsDiffer(context)];
  return [told.flatMap((sentence, index): Inline[] => [...(index === 0 ? [] : [text(' ')]), ...inline(sentence)])];
}

/** What is printed of the outcome by the first key: for each inhabitant a year, and over the period; 0 where it is not known. */
function outcome(context: CouncilContext): { readonly perYear: number; readonly overPeriod: number } {
  const found = context.results.economy.sharing;
  const npv = found?.finances.get(context.municipality)?.npv;
  const printed = found === undefined || npv === undefined ? undefined : printedFinances(context, found)?.printed.get(npv.id);
  return { perYear: Math.round(found?.keys[0]?.gains.get(context.municipality)?.perInhabitant?.value ?? 0), overPeriod: printed ?? npv?.value ?? 0 };
}

/** So many sentences tell the outcome; what could not be shared comes after them. */
function toldOf({ results, municipality }: CouncilContext): number {
  const found = results.economy.sharing;
  const parts = [found?.keys[0]?.gains.get(municipality)?.perInhabitant, found?.finances.get(municipality)];
  return parts.filter((part) => part !== undefined).length;
}

function signsDiffer(context: CouncilContext): Sentence[] {
  const { perYear, overPeriod } = outcome(context);
  return perYear * overPeriod < 0 ? [context.consequences.economy.signsDiffer] : [];
}

/** By the key that the advice presupposes with its interval, then by the others; where nothing could be shared, what is missing. */
function ownGain(asListed: CouncilContext): Block[] {
  const context = byPresupposedKey(asListed);
  const { results, study, consequences, municipality, name } = context;
  const { economy: words } = consequences;
  const { sentences, isShared } = municipalityMoney(context, municipality);
  const found = results.economy.sharing;
  const npv = found?.finances.get(municipality)?.npv;
  const range = npv === undefined ? undefined : moneyInterval(context, npv);
  const interval: Sentence[] = range === undefined ? [] : [words.interval<Inline>({ level: figureText(context, intervalLevel, 'stated'), range })];
  const missing = [...(study.sharingKeys.length === 0 ? [words.noKeys] : []), ...(results.economy.services.some(({ gain }) => gain !== undefined) ? [] : [words.noGains])];
  const before = toldOf(context);
  const told: Sentence[] = [...presupposes(context), ...(isShared ? [] : [`${words.notShared(name)}${missing.join('')}`]), ...sentences.slice(0, before), ...interval, ...signsDiffer(context), ...sentences.slice(before)];
  return [paragraph(...told.flatMap((sentence, index): Sentence[] => (index === 0 ? [sentence] : [' ', sentence]))), ...byOtherKeys(context)];
}

function presupposes(context: CouncilContext): Sentence[] {
  const { presupposed, texts, consequences } = context;
  const [key] = presupposed?.keys ?? [];
  if (presupposed === undefined || key === undefined) return [];
  const services = texts.list(presupposed.services.map((id) => serviceTitle(context, id)));
  return [consequences.economy.presupposes({ services, key: texts.swot.quoted(sharingKeyName(context, key)) })];
}

function byOtherKeys(context: CouncilContext): Block[] {
  const { results, study, consequences, municipality } = context;
  const { economy: words } = consequences;
  const [, ...others] = results.economy.sharing?.keys ?? [];
  const lines = others.flatMap(({ key, gains }): Sentence[] => {
    const gain = gains.get(municipality)?.perInhabitant;
    const stated = study.sharingKeys.find(({ id }) => id === key);
    if (gain === undefined || stated === undefined) return [];
    const amount = figureText(context, gain);
    return [inline(words.byKey<Inline>({ key: `${sharingKeyName(context, stated)}${illustrated(context, [gain])}`, amount }))];
  });
  return lines.length === 0 ? [] : [paragraph(words.byOtherKeys), bullets(lines)];
}
