import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentNode, MapEntry } from '../../document/tree.ts';
import type { Claim, Comparator, CostBasis, Municipality, SourceRecord, Study } from '../study.ts';
import { readAgreement } from './agreement.ts';
import { readBenchmark } from './benchmark.ts';
import { readCaseFlow } from './case-flow.ts';
import { readAnalysisOptions, readDiscountRate, readHorizon, readSharingKeys, readTopDown } from './economy.ts';
import { readAdministrationCost, readFigure } from './figure.ts';
import { readNumber, readShare } from './number.ts';
import { readCapacity, readCriterion, readReadinessItem } from './priorities.ts';
import {
  readActions,
  readExisting,
  readMandate,
  readPartners,
  readPictures,
  readPublished,
  readService,
} from './sections.ts';
import { readStatements } from './statements.ts';
import { readStrategies, readSwot } from './swot.ts';
import { readText } from './text.ts';

const defaultTolerance = 0.05;

/**
 * Reads the study out of a document that has passed every check.
 *
 * @throws Error for a document without what the format requires: it was not checked.
 */
export function readStudy(document: Document): Study {
  const { root } = document;
  const priceYear = readNumber(child(root, 'priceYear'));
  const municipalities = entries(child(root, 'municipalities')).map(({ key }) => key.text);
  return {
    title: required(readText(child(root, 'title')), 'title'),
    jurisdiction: required(readText(child(root, 'jurisdiction')), 'jurisdiction') as Study['jurisdiction'],
    language: required(readText(child(root, 'language')), 'language') as Study['language'],
    currency: required(readText(child(root, 'currency')), 'currency') as Study['currency'],
    priceYear,
    decisionDate: readText(child(root, 'decisionDate')),
    lawDate: readText(child(root, 'lawDate')),
    background: readStatements(child(root, 'background')),
    goals: readGoals(child(root, 'goals')),
    mandate: readMandate(root),
    partners: readPartners(root),
    existing: byId(root, 'existing', readExisting),
    modelsConsidered: readStatements(child(root, 'modelsConsidered')),
    services: byId(root, 'services', (entry) => readService(entry, municipalities)),
    agreements: byId(root, 'agreements', readAgreement),
    caseFlows: byId(root, 'caseFlows', readCaseFlow),
    criteria: byId(root, 'criteria', readCriterion),
    capacity: readCapacity(root),
    swot: readSwot(root, municipalities),
    strategies: readStrategies(root),
    successFactors: readStatements(child(root, 'successFactors')),
    pitfalls: readStatements(child(root, 'pitfalls')),
    readiness: byId(root, 'readiness', readReadinessItem),
    actions: readActions(root),
    decision: readStatements(child(root, 'decision')),
    published: readPublished(root),
    shownAsPicture: readPictures(root),
    group: {
      name: readText(child(root, 'group', 'name')),
      cost: readAdministrationCost(child(root, 'group')),
      basis: readBasis(child(root, 'group')),
    },
    municipalities: byId(root, 'municipalities', readMunicipality),
    comparators: byId(root, 'comparators', readComparator),
    benchmarks: byId(root, 'benchmarks', readBenchmark),
    priceIndex: new Map(
      entries(child(root, 'priceIndex')).flatMap(({ key, value }) => {
        const level = readNumber(value);
        const year = Number(key.text);
        return level === undefined ? [] : [[year, { year, level, span: value.span }]];
      }),
    ),
    horizon: readHorizon(root),
    discountRate: readDiscountRate(root),
    analysis: readAnalysisOptions(root),
    topDown: readTopDown(root),
    sharingKeys: readSharingKeys(root),
    claims: byId(root, 'claims', readClaim),
    sources: byId(root, 'sources', readSource),
  };
}

function byId<T>(root: DocumentNode, section: string, read: (entry: MapEntry) => T): ReadonlyMap<string, T> {
  return new Map(entries(child(root, section)).map((entry) => [entry.key.text, read(entry)]));
}

/** A plain list of goals is the study's own. */
function readGoals(node: DocumentNode | undefined): Study['goals'] {
  return node?.kind === 'sequence'
    ? { longTerm: [], study: readStatements(node) }
    : { longTerm: readStatements(child(node, 'long-term')), study: readStatements(child(node, 'study')) };
}

function required<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`readStudy: ${key} is missing from a checked document`);
  return value;
}

function readBasis(node: DocumentNode | undefined): CostBasis | undefined {
  return readText(child(node, 'basis')) as CostBasis | undefined;
}

function readMunicipality({ key, value }: MapEntry): Municipality {
  return {
    id: key.text,
    name: readText(child(value, 'name')) ?? key.text,
    code: readText(child(value, 'code')),
    population: required(readFigure(child(value, 'population')), `municipalities.${key.text}.population`),
    cost: readAdministrationCost(value),
    basis: readBasis(value),
  };
}

function readComparator({ key, value }: MapEntry): Comparator {
  return {
    id: key.text,
    name: readText(child(value, 'name')) ?? key.text,
    population: readFigure(child(value, 'population')),
    cost: readAdministrationCost(value),
    basis: readBasis(value),
  };
}

function readClaim({ key, value }: MapEntry): Claim {
  const tolerance = readShare(child(value, 'tolerance'));
  return {
    id: key.text,
    text: readText(child(value, 'text')) ?? key.text,
    figure: required(readText(child(value, 'figure')), `claims.${key.text}.figure`),
    value: required(readShare(child(value, 'value')), `claims.${key.text}.value`),
    tolerance: tolerance ?? defaultTolerance,
    toleranceStated: tolerance !== undefined,
    source: readText(child(value, 'source')),
    figureSpan: child(value, 'figure')?.span ?? key.span,
    valueSpan: child(value, 'value')?.span ?? key.span,
  };
}

function readSource({ key, value }: MapEntry): SourceRecord {
  return {
    id: key.text,
    title: readText(child(value, 'title')) ?? key.text,
    publisher: readText(child(value, 'publisher')),
    year: readNumber(child(value, 'year')),
    url: readText(child(value, 'url')),
  };
}
