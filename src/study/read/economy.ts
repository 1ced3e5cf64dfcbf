import { child, entries, entry, items } from '../../document/child.ts';
import type { DocumentNode, MapEntry } from '../../document/tree.ts';
import type {
  AnalysisOptions,
  DiscountRate,
  FreedPosition,
  Horizon,
  Operation,
  ProjectKind,
  Realisation,
  RealisationPriorName,
  ServiceEconomy,
  SharingKey,
  StatedGain,
  TopDown,
  Transition,
} from '../economy.ts';
import type { StatedFigure } from '../stated-figure.ts';
import { readFigure, readShareFigure, withDefaults } from './figure.ts';
import { readNumber, readShare } from './number.ts';
import { readText, readTexts } from './text.ts';

/** What holds where the study says nothing (study-format.md § Rules). */
const defaults = { years: 10, discountRate: 0.04, seed: 1, draws: 10_000 };

/**
 * The horizon. Its first year is, never by the clock: the stated one, else the year after `decisionDate`, else the first
 * year that a transition or a freed position names, else the year after `priceYear`.
 */
export function readHorizon(root: DocumentNode): Horizon {
  const node = child(root, 'horizon');
  const stated = readNumber(child(node, 'firstYear'));
  const priceYear = readNumber(child(root, 'priceYear'));
  const years = readNumber(child(node, 'years'));
  return {
    firstYear: stated ?? yearAfter(readText(child(root, 'decisionDate'))) ?? firstStart(root) ?? (priceYear === undefined ? undefined : priceYear + 1),
    firstYearStated: stated !== undefined,
    years: years ?? defaults.years,
    yearsStated: years !== undefined,
  };
}

export function readDiscountRate(root: DocumentNode): DiscountRate {
  const node = child(root, 'discountRate');
  const value = readShare(node);
  return { value: value ?? defaults.discountRate, stated: value !== undefined, span: node?.span };
}

export function readAnalysisOptions(root: DocumentNode): AnalysisOptions {
  const node = child(root, 'analysis');
  return { seed: readNumber(child(node, 'seed')) ?? defaults.seed, draws: readNumber(child(node, 'draws')) ?? defaults.draws };
}

/** The benchmark programme; without `topDown` the first benchmark with everything by default. */
export function readTopDown(root: DocumentNode): TopDown {
  const node = child(root, 'topDown');
  return {
    stated: node !== undefined,
    span: child(node, 'benchmark')?.span ?? entry(root, 'topDown')?.key.span,
    benchmark: readText(child(node, 'benchmark')),
    realisation: readRealisation(child(node, 'realisation')),
    phi: readShareFigure(child(node, 'phi')),
    ramp: readRamp(child(node, 'ramp')),
    transition: readTransition(child(node, 'transition')),
    coordination: readFigure(child(node, 'coordination')),
  };
}

/** What one entry under `services` says of its economy. Figures without a source have the service's. */
export function readServiceEconomy({ value }: MapEntry): ServiceEconomy {
  return {
    today: readOperations(child(value, 'today'), value),
    after: readOperations(child(value, 'after'), value),
    groupToday: readOperation(child(value, 'today', 'group'), value),
    groupAfter: readOperation(child(value, 'after', 'group'), value),
    gain: readGain(child(value, 'gain'), value),
    transition: readTransition(child(value, 'transition'), value),
    coordination: sourced(readFigure(child(value, 'coordination')), value),
    ramp: readRamp(child(value, 'ramp')),
    voluntary: readFlag(child(value, 'voluntary')),
  };
}

/** The keys under `sharing.keys`, in the order of the study. */
export function readSharingKeys(root: DocumentNode): SharingKey[] {
  return readTexts(child(root, 'sharing', 'keys')).map((id) => {
    const fixed = /^fixed-(\d+)-population-\d+$/.exec(id)?.[1];
    if (fixed !== undefined) return { id, kind: 'fixed-and-population', fixed: Number(fixed) / 100 };
    return { id, kind: id as 'equal' | 'population' | 'usage' | 'budget' };
  });
}

function readRealisation(node: DocumentNode | undefined): Realisation {
  const share = readShareFigure(node);
  if (share !== undefined) return { kind: 'own', share };
  const name = readText(node) as RealisationPriorName | undefined;
  return { kind: 'prior', name: name ?? 'shared-administration', stated: name !== undefined };
}

function readRamp(node: DocumentNode | undefined): readonly number[] | undefined {
  const shares = items(node).flatMap((item) => readShare(item) ?? []);
  return shares.length === 0 ? undefined : shares;
}

function readTransition(node: DocumentNode | undefined, owner?: DocumentNode): Transition {
  return {
    cost: sourced(readFigure(child(node, 'cost')), owner),
    year: readNumber(child(node, 'year')),
    project: readText(child(node, 'project')) as ProjectKind | undefined,
    mitigated: readShare(child(node, 'mitigated')) ?? 0,
  };
}

function readOperations(node: DocumentNode | undefined, owner: DocumentNode): ReadonlyMap<string, Operation> {
  return new Map(
    entries(node).flatMap(({ key, value }) => {
      const operation = key.text === 'group' ? undefined : readOperation(value, owner);
      return operation === undefined ? [] : [[key.text, operation]];
    }),
  );
}

function readOperation(node: DocumentNode | undefined, owner: DocumentNode): Operation | undefined {
  if (node === undefined) return undefined;
  return {
    cost: sourced(readFigure(child(node, 'cost')), owner),
    positions: sourced(readFigure(child(node, 'positions')), owner),
    volume: sourced(readFigure(child(node, 'volume')), owner),
  };
}

function readGain(node: DocumentNode | undefined, owner: DocumentNode): StatedGain | undefined {
  const [written] = entries(node);
  if (written === undefined) return undefined;
  const { key, value } = written;
  const amount = sourced(readFigure(value), owner);
  const share = sourced(readShareFigure(value), owner);
  const { span } = key;
  switch (key.text) {
    case 'annual':
      return amount === undefined ? undefined : { kind: 'annual', amount, span };
    case 'shareOfCost':
      return share === undefined ? undefined : { kind: 'share-of-cost', share, span };
    case 'prior':
      return { kind: 'prior', record: readText(value) ?? '', span };
    default:
      return { kind: 'positions', positions: items(value).flatMap((item) => readFreedPosition(item, owner)), span };
  }
}

function readFreedPosition(node: DocumentNode, owner: DocumentNode): FreedPosition[] {
  const count = readFigure(child(node, 'count'));
  if (count === undefined) return [];
  const costPerPosition = readFigure(child(node, 'costPerPosition'));
  const inItem = (figure: StatedFigure): StatedFigure => {
    // The year of a freed position is when it is free, not the price year of its cost.
    return { ...figure, source: figure.source ?? readText(child(node, 'source')) ?? readText(child(owner, 'source')) };
  };
  return [
    {
      municipality: readText(child(node, 'municipality')) ?? '',
      year: readNumber(child(node, 'year')),
      count: inItem(count),
      costPerPosition: costPerPosition === undefined ? undefined : inItem(costPerPosition),
      kind: (readText(child(node, 'kind')) ?? 'released') as FreedPosition['kind'],
      span: node.span,
    },
  ];
}

/** YAML writes true in three ways. */
function readFlag(node: DocumentNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

function sourced(figure: StatedFigure | undefined, owner: DocumentNode | undefined): StatedFigure | undefined {
  return figure === undefined ? undefined : withDefaults(figure, owner);
}

/** The year after that of a date. */
function yearAfter(written: string | undefined): number | undefined {
  const year = /^\d{4}/.exec(written ?? '')?.[0];
  return year === undefined ? undefined : Number(year) + 1;
}

function firstStart(root: DocumentNode): number | undefined {
  const years = entries(child(root, 'services')).flatMap(({ value }) => [
    readNumber(child(value, 'transition', 'year')) ?? [],
    ...items(child(value, 'gain', 'positions')).map((item) => readNumber(child(item, 'year')) ?? []),
  ]);
  const all = [readNumber(child(root, 'topDown', 'transition', 'year')) ?? [], ...years].flat();
  return all.length === 0 ? undefined : Math.min(...all);
}
