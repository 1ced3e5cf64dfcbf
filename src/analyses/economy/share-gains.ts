import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { SharingKey } from '../../study/economy.ts';
import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import type { GroupResult } from '../group/group.ts';
import { figureOfDraws } from '../simulated-figure.ts';
import { valueIn } from '../quantity.ts';
import { meanRow } from '../uncertain.ts';
import type { DrawSum } from './draw-sum.ts';
import { addDraws, drawsOf, emptySum } from './draw-sum.ts';
import type { ServiceResult, SharedByKey, SharedFairly, SharingResult } from './economy.ts';
import type { ProgrammeRun } from './run-programme.ts';
import { startOf } from './schedule.ts';
import type { ServiceProgramme } from './service-programme.ts';
import type { SharedOut } from './split-by-key.ts';
import { splitByKey } from './split-by-key.ts';
import type { TodayCost } from './today-cost.ts';

/** A service and what is needed to share it. */
export interface Shareable {
  readonly programme: ServiceProgramme;
  readonly result: Pick<ServiceResult, 'id' | 'gain' | 'npv'>;
  readonly today: TodayCost | undefined;
}

/** A service whose cost a key can split. */
interface SharedService extends Shareable, SharedOut {
  readonly own: ReadonlyMap<string, Figure>;
  readonly total: Figure;
}

/**
 * What the services are worth to the municipalities over the horizon by the first key. Services that are split in the same
 * shares are added up first: a municipality's draws are then a share of that sum.
 */
export interface MunicipalSums {
  readonly bySplit: Map<string, { readonly shares: ReadonlyMap<string, number>; readonly npv: DrawSum; readonly npvRealised: DrawSum }>;
  /** What the key moves to each municipality, whatever the services give. */
  readonly moved: Map<string, { amount: number; readonly operands: Figure[] }>;
}

export function emptyShares(): MunicipalSums {
  return { bySplit: new Map(), moved: new Map() };
}

/**
 * Adds a service by the first key: what the key moves to a municipality from the start, and the municipality's share of
 * the service's net present value, Σ PV(own − share × total) + share × NPV.
 *
 * @param whole the study, the group, and the discount factors by year of the horizon
 */
export function addShares(
  sums: MunicipalSums,
  { study, group, discount }: { readonly study: Study; readonly group: GroupResult; readonly discount: Float64Array },
  service: Shareable,
  run: ProgrammeRun,
): void {
  const [key] = study.sharingKeys;
  const shared = key === undefined ? undefined : sharedBy(key, group, service);
  // Without a stated cost there is no net present value, and so none to share.
  if (shared === undefined || service.result.npv === undefined) return;
  const start = startOf(study.horizon, service.programme.service.economy.transition.year);
  const fromStart = discount.slice(start).reduce((sum, factor) => sum + factor, 0);
  const split = JSON.stringify([...shared.shares]);
  const together = sums.bySplit.get(split) ?? { shares: shared.shares, npv: emptySum(), npvRealised: emptySum() };
  sums.bySplit.set(split, together);
  addDraws(together.npv, run.npv, 1);
  addDraws(together.npvRealised, run.npvRealised, 1);
  for (const [municipality, share] of shared.shares) {
    const own = shared.own.get(municipality);
    if (own === undefined) continue;
    const moved = sums.moved.get(municipality) ?? { amount: 0, operands: [] };
    sums.moved.set(municipality, moved);
    moved.amount += (own.value - share * shared.total.value) * fromStart;
    moved.operands.push(own, shared.total, ...shared.by, service.result.npv);
  }
}

/**
 * Who gains: each key splits what the arrangement costs, and a municipality's net gain is its own cost today less its
 * share, c(i) − y(i). Costs known only of the group are never spread (methods § 5).
 *
 * @param advisedOnly whether the services are those that are to start or to be prepared
 */
export function shareGains(study: Study, group: GroupResult, services: readonly Shareable[], sums: MunicipalSums, advisedOnly: boolean): SharingResult | undefined {
  const [first] = study.sharingKeys;
  const withGain = services.filter(({ result }) => result.gain !== undefined);
  if (first === undefined || withGain.length === 0) return undefined;
  return {
    advisedOnly,
    keys: study.sharingKeys.map((key) => gainsByKey(study, group, key, withGain.flatMap((service) => sharedBy(key, group, service) ?? []))),
    finances: finances(study, sums),
    refused: withGain.flatMap(({ programme, result, today }) => {
      const split = splitByKey(first, programme.service, group, today);
      return 'refused' in split ? [{ service: result.id, reason: split.refused }] : [];
    }),
  };
}

/** Whether the listed keys let every participant of a service have a net gain, or at least no loss, a year at full effect. */
export function sharedFairly(keys: readonly SharingKey[], group: GroupResult, service: Shareable): SharedFairly | undefined {
  const applied = keys.flatMap((key) => {
    const shared = sharedBy(key, group, service);
    return shared === undefined ? [] : [{ shared, key: key.id }];
  });
  if (applied.length === 0) return undefined;
  // What is less than a krone a year is printed as none.
  const fair = applied.find(({ shared }) => [...shared.shares.keys()].every((municipality) => Math.round(netGain(shared, municipality)) >= 0));
  return fair === undefined ? { nobodyLoses: false } : { nobodyLoses: true, key: fair.key };
}

function sharedBy(key: SharingKey, group: GroupResult, service: Shareable): SharedService | undefined {
  const { programme, result, today } = service;
  const split = splitByKey(key, programme.service, group, today);
  if ('refused' in split || today === undefined || result.gain === undefined) return undefined;
  return { ...service, ...split, own: today.byMunicipality, total: today.total };
}

function gainsByKey({ currency }: Study, group: GroupResult, key: SharingKey, services: readonly SharedService[]): SharedByKey {
  const gains: [string, { annual: Figure; perInhabitant: Figure | undefined }][] = [];
  for (const [municipality, { population }] of group.members) {
    const taking = services.filter(({ shares }) => shares.has(municipality));
    if (taking.length === 0) continue;
    const id = `sharing.${key.id}.${municipality}`;
    const operands = taking.flatMap((service) => operandsOf(service, municipality));
    const value = taking.reduce((sum, service) => sum + netGain(service, municipality), 0);
    const annual = analysedFigure(id, `${currency}/year`, 'net-gain-under-key', operands, value);
    gains.push([municipality, { annual, perInhabitant: derive(`${id}.perInhabitant`, `${currency}/inhabitant`, 'quotient', [annual, population]) }]);
  }
  return { key: key.id, services: services.map(({ result }) => result.id), gains: new Map(gains) };
}

/** What a municipality's net gain of one service is computed from, each figure once. */
function operandsOf({ programme, own, total, by, result }: SharedService, municipality: string): Figure[] {
  const figures = [own.get(municipality), total, ...by, result.gain, programme.cost?.coordinationFigure].filter((figure) => figure !== undefined);
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}

/** c(i) − y(i) a year at full effect: own cost today less the share of what the arrangement then costs. */
function netGain({ programme, result, shares, own, total }: SharedService, municipality: string): number {
  const { cost, inputs } = programme;
  const coordination = cost === undefined ? 0 : valueIn(cost.coordination, meanRow(inputs));
  const arrangement = total.value - (result.gain?.value ?? 0) + coordination;
  return (own.get(municipality)?.value ?? 0) - (shares.get(municipality) ?? 0) * arrangement;
}

function finances(study: Study, sums: MunicipalSums): SharingResult['finances'] {
  return new Map(
    [...study.municipalities.keys()].flatMap((municipality) => {
      const moved = sums.moved.get(municipality);
      if (moved === undefined) return [];
      const [npv, npvRealised]: [DrawSum, DrawSum] = [emptySum(), emptySum()];
      for (const together of sums.bySplit.values()) {
        const share = together.shares.get(municipality) ?? 0;
        addDraws(npv, drawsOf(together.npv), share);
        addDraws(npvRealised, drawsOf(together.npvRealised), share);
      }
      npv.constant += moved.amount;
      npvRealised.constant += moved.amount;
      const id = `finance.municipality.${municipality}`;
      const operands = [...new Map(moved.operands.map((figure) => [figure.id, figure])).values()];
      const about = { unit: study.currency, method: 'net-present-value', operands } as const;
      const figures = {
        npv: figureOfDraws({ ...about, id: `${id}.npv` }, drawsOf(npv), study.analysis),
        npvAtRealisedShare: figureOfDraws({ ...about, id: `${id}.npvAtRealisedShare` }, drawsOf(npvRealised), study.analysis),
      };
      return [[municipality, figures] as const];
    }),
  );
}
