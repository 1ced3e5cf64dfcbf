import type { ServiceResult } from '../../analyses/economy/economy.ts';
import type { Figure } from '../../figures/figure.ts';
import { findPrior } from '../../knowledge/find-prior.ts';
import { gainComesTooLate } from '../comes-too-late.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import { missingForGain } from '../missing-for-gain.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { inline, strong, text } from '../nodes.ts';
import { research } from '../research.ts';
import { serviceTitle } from '../service-title.ts';
import { yearsText } from '../years-text.ts';

/** So many services with one verdict share a line. */
const fewestAlike = 3;

/** For each service with a cost or a gain, what its figures mean for whether it pays, and where its gain is from. */
export function serviceVerdicts(context: ReportContext): Sentence[] {
  const { services } = context.results.economy;
  const alike = new Map<string, ServiceResult[]>();
  for (const service of services) {
    const said = sharedVerdict(context, service);
    if (said !== undefined) alike.set(said, [...(alike.get(said) ?? []), service]);
  }
  const groups = [...alike].filter(([, members]) => members.length >= fewestAlike);
  const grouped = new Set(groups.flatMap(([, members]) => members));
  const alone = services.filter((service) => !grouped.has(service));
  return [...groups.map(([said, members]) => together(context, said, members)), ...alone.flatMap((service) => single(context, service))];
}

function single(context: ReportContext, service: ServiceResult): Sentence[] {
  const sentences = [...verdict(context, service), ...fromPrior(context, service)];
  return sentences.length === 0 ? [] : [[strong(`${named(context, service)}.`), text(' '), ...sentences.flatMap(inline)]];
}

/** A verdict without a number of the service's own, where nothing else is to be told of it but a probability. */
function sharedVerdict(context: ReportContext, service: ServiceResult): string | undefined {
  const [first, ...others] = verdict(context, service);
  const isShared = others.length === probability(context, service).length && fromPrior(context, service).length === 0;
  return typeof first === 'string' && isShared ? first : undefined;
}

/** The verdict once, and the services with their probabilities. */
function together(context: ReportContext, said: string, members: readonly ServiceResult[]): Sentence {
  const { verdicts: words } = context.texts.serviceEconomy;
  const shown = members.map((service) => {
    const [, chance] = verdict(context, service);
    const { probabilityPositive } = service;
    return chance === undefined || probabilityPositive === undefined ? undefined : figureText(context, probabilityPositive, 'rough');
  });
  const names = members.flatMap((service, index): Inline[] => {
    const [figure, comma] = [shown[index], index === 0 ? '' : '; '];
    return [text(`${comma}${named(context, service)}`), ...(figure === undefined ? [] : [text(' ('), figure, text(')')])];
  });
  return [strong(said), text(' '), ...names, text('.'), ...(shown.some((figure) => figure !== undefined) ? [text(words.alike)] : [])];
}

function named(context: ReportContext, { id, gain, npv, cost }: ServiceResult): string {
  return `${serviceTitle(context, id)}${illustrated(context, [gain, npv, cost])}`;
}

/** A service that lowers no cost is never recommended for its economy, whatever else may speak for it. */
function verdict(context: ReportContext, service: ServiceResult): Sentence[] {
  const { verdicts: words } = context.texts.serviceEconomy;
  const { gain, npv, npvAtRealisedShare, affordableCost, released } = service;
  const time = released === undefined ? [] : [words.releasedOnly<Inline>({ positions: figureText(context, released) })];
  if (gain === undefined) return [...time, ...costOnly(context, service, time.length > 0)];
  // What is told is what is printed: less than half a krone is nothing.
  const printed = Math.round(gain.value);
  if (service.isLoss || printed <= 0) return [printed < 0 ? words.loss : words.noGain];
  const economy = context.study.services.get(service.id)?.economy;
  if (economy !== undefined && gainComesTooLate(context.study, economy)) return [words.tooLate<Inline>({ years: yearsText(context) })];
  if (npv === undefined) return affordableCost === undefined ? [] : [words.affordable<Inline>({ cost: figureText(context, affordableCost) })];
  if (npv.value <= 0) return costsMore(context, service);
  if (npvAtRealisedShare === undefined) return [words.pays, ...probability(context, service)];
  return [npvAtRealisedShare.value > 0 ? words.paysAtBoth : onlyIf(context, service), ...probability(context, service)];
}

function costOnly(context: ReportContext, { id, cost }: ServiceResult, follows: boolean): Sentence[] {
  const economy = context.study.services.get(id)?.economy;
  if (cost === undefined || economy === undefined) return [];
  const { costOnly: words } = context.texts.serviceEconomy.verdicts;
  return [...(follows ? [' '] : []), words<Inline>({ cost: figureText(context, cost), missing: missingForGain(economy) })];
}

function costsMore(context: ReportContext, { affordableCost, cost }: ServiceResult): Sentence[] {
  const { verdicts: words } = context.texts.serviceEconomy;
  if (affordableCost === undefined || cost === undefined) return [words.loss];
  return [words.costsMore<Inline>({ gain: figureText(context, affordableCost), cost: figureText(context, cost) })];
}

function onlyIf(context: ReportContext, { breakEvenRealisation }: ServiceResult): Sentence {
  const { verdicts: words } = context.texts.serviceEconomy;
  if (breakEvenRealisation === undefined) return words.pays;
  const atLeast = Math.ceil(breakEvenRealisation.value * 100) / 100;
  return words.onlyIf<Inline>({ share: figureText(context, { ...breakEvenRealisation, value: atLeast }, 'stated') });
}

function probability(context: ReportContext, { probabilityPositive }: ServiceResult): Sentence[] {
  if (probabilityPositive === undefined) return [];
  return [context.texts.serviceEconomy.verdicts.probability<Inline>({ probability: figureText(context, probabilityPositive, 'rough') })];
}

/** A gain from the evidence is said to be one, with what it assumes, why, and the studies that it rests on. */
function fromPrior(context: ReportContext, { gain }: ServiceResult): Sentence[] {
  const share = gain === undefined ? undefined : assumedShare(gain);
  const prior = share?.origin.kind === 'assumed' ? findPrior(share.origin.reference) : undefined;
  if (share === undefined || prior === undefined) return [];
  const { saving, extra, unchanged } = context.texts.serviceEconomy.verdicts.prior;
  const shown = figureText(context, { ...share, value: Math.abs(share.value) }, 'stated');
  const rounded = Math.round(share.value * 1_000);
  const assumed = rounded === 0 ? unchanged : rounded > 0 ? saving<Inline>({ share: shown }) : extra<Inline>({ share: shown });
  return [assumed, ` ${prior.reason[context.language]}`, prior.restsOn.map((id) => research(id))];
}

function assumedShare({ origin }: Figure): Figure | undefined {
  return 'operands' in origin ? origin.operands.find((operand) => operand.origin.kind === 'assumed') : undefined;
}
