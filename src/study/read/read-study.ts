import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentNode, MapEntry } from '../../document/tree.ts';
import type { Claim, Comparator, CostBasis, Municipality, SourceRecord, Study } from '../study.ts';
import { readBenchmark } from './benchmark.ts';
import { readAdministrationCost, readFigure } from './figure.ts';
import { readNumber, readShare } from './number.ts';
import { readText, readTexts } from './text.ts';

const defaultTolerance = 0.05;

/**
 * Reads the study out of a document that has passed every check.
 *
 * @throws Error for a document without what the format requires: it was not checked.
 */
export function readStudy(document: Document): Study {
  const { root } = document;
  const priceYear = readNumber(child(root, 'priceYear'));
  return {
    title: required(readText(child(root, 'title')), 'title'),
    jurisdiction: required(readText(child(root, 'jurisdiction')), 'jurisdiction') as Study['jurisdiction'],
    language: required(readText(child(root, 'language')), 'language') as Study['language'],
    languageSpan: required(child(root, 'language')?.span, 'language'),
    currency: required(readText(child(root, 'currency')), 'currency') as Study['currency'],
    priceYear,
    decisionDate: readText(child(root, 'decisionDate')),
    goals: {
      longTerm: readTexts(child(root, 'goals', 'long-term')),
      study: readTexts(child(root, 'goals', 'study')),
    },
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
        return level === undefined ? [] : [[Number(key.text), level]];
      }),
    ),
    claims: byId(root, 'claims', readClaim),
    sources: byId(root, 'sources', readSource),
  };
}

function byId<T>(root: DocumentNode, section: string, read: (entry: MapEntry) => T): ReadonlyMap<string, T> {
  return new Map(entries(child(root, section)).map((entry) => [entry.key.text, read(entry)]));
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
  return { id: key.text, name: readText(child(value, 'name')) ?? key.text, cost: readAdministrationCost(value) };
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
