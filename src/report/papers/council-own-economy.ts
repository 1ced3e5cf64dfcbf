import { benchmarkPhrase } from '../benchmark-phrase.ts';
import { joinPhrases } from '../../texts/join-phrases.ts';
import type { Phrase } from '../../texts/phrase.ts';
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
import { sharingKeyName } from '../sharing-key-name.ts';
import type { CouncilContext } from './council-context.ts';

/** What the municipality itself spends, and what it gains or loses by each key. */
export function councilOwnEconomy(context: CouncilContext): Block[] {
  return [...ownCost(context), ...ownGain(context)];
}

/** Its own cost beside each benchmark; what is known of all together alone is not spread. */
function ownCost(context: CouncilContext): Block[] {
  const { results, texts, consequences, municipality, name } = context;
  const { economy: words } = consequences;
  const cost = results.group.members.get(municipality)?.cost;
  const gaps = results.benchmarks.filter(hasGap);
  if (cost === undefined) return gaps.length === 0 ? [] : [paragraph(words.noOwnCost(name))];
  const beside = gaps.flatMap(({ id, above }): Phrase<Inline>[] => {
    const amount = above.get(municipality);
    if (amount === undefined) return [];
    return [words.above<Inline>({ benchmark: benchmarkPhrase(context, id), amount: amount.value > 0 ? figureText(context, amount) : undefined })];
  });
  const compared = beside.length === 0 ? [] : [words.beside<Inline>(joinPhrases(beside, texts.advice.and)), words.gapIsNoGain];
  return [paragraph(words.ownCost<Inline>({ name, cost: figureText(context, cost) }), footnotes([cost]), ...compared)];
}

/** What it loses, a year or over the period, by the key that the study lists first: told as in its economy; nothing where it loses nothing. */
export function ownLoss(context: CouncilContext): Sentence[] {
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

/** By the first key with its interval, then by the others; where nothing could be shared, what is missing. */
function ownGain(context: CouncilContext): Block[] {
  const { results, study, consequences, municipality, name } = context;
  const { economy: words } = consequences;
  const { sentences, isShared } = municipalityMoney(context, municipality);
  const found = results.economy.sharing;
  const npv = found?.finances.get(municipality)?.npv;
  const range = npv === undefined ? undefined : moneyInterval(context, npv);
  const interval: Sentence[] = range === undefined ? [] : [words.interval<Inline>({ level: figureText(context, intervalLevel, 'stated'), range })];
  const missing = [...(study.sharingKeys.length === 0 ? [words.noKeys] : []), ...(results.economy.services.some(({ gain }) => gain !== undefined) ? [] : [words.noGains])];
  const before = toldOf(context);
  const told: Sentence[] = [...(isShared ? [] : [`${words.notShared(name)}${missing.join('')}`]), ...sentences.slice(0, before), ...interval, ...signsDiffer(context), ...sentences.slice(before)];
  return [paragraph(...told.flatMap((sentence, index): Sentence[] => (index === 0 ? [sentence] : [' ', sentence]))), ...byOtherKeys(context)];
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
