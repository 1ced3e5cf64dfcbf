import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/analyses/index.ts';
import { analyze } from '../../src/analyses/index.ts';
import { resultData } from '../../src/analyses/result-data.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { templateOf } from '../../src/figures/template-of.ts';
import { findAssumedRecord } from '../../src/knowledge/find-assumed-record.ts';
import { checkText } from '../study-of.ts';
import { randomStudy } from './random-study.ts';
import { runCount } from '../run-count.ts';

const runs = { numRuns: runCount(60, 15) };

describe('of any valid study', () => {
  it('every number of the results is one in JSON too: finite, and never a negative zero', () => {
    check((results, data) => {
      expect(notNumbers(JSON.parse(JSON.stringify(data)), '')).toEqual([]);
      const raw = [...results.figures.values()].flatMap(({ id, value, quantiles }) => [value, ...Object.values(quantiles ?? {})].map((number) => [id, number] as const));
      expect(raw.filter(([, number]) => !Number.isFinite(number) || Object.is(number, -0))).toEqual([]);
    });
  });

  it('percentiles stand in their order', () => {
    check(({ figures }) => {
      const falling = [...figures.values()].filter(({ quantiles }) => {
        const { p10 = -Infinity, p90 = Infinity } = quantiles ?? {};
        const p50 = quantiles?.p50 ?? p10;
        return !(p10 <= p50 && (quantiles?.p50 ?? p90) <= p90 && p10 <= p90);
      });
      expect(falling.map(({ id, quantiles }) => [id, quantiles])).toEqual([]);
    });
  });

  it('every figure is in the table of figures, in its unit', () => {
    check(({ figures }) => {
      const unknown = [...figures.values()].filter(({ id, unit }) => templateOf(id) === undefined || !unitOf(id).includes(unit));
      expect(unknown.map(({ id, unit }) => [id, unit])).toEqual([]);
    });
  });

  it('one id is one figure, whoever uses it, and what is assumed has a record of ours behind it', () => {
    check(({ figures }) => {
      const different: string[] = [];
      const visit = (figure: Figure): void => {
        const listed = figures.get(figure.id);
        if (listed?.value !== figure.value || listed.unit !== figure.unit) different.push(figure.id);
        if (figure.origin.kind === 'assumed' && findAssumedRecord(figure.origin.reference) === undefined) different.push(figure.id);
        if ('operands' in figure.origin) figure.origin.operands.forEach(visit);
      };
      for (const figure of figures.values()) visit(figure);
      expect([...new Set(different)]).toEqual([]);
    });
  });

  it('probabilities and coefficients are between 0 and 1', () => {
    check(({ figures }) => {
      const outside = [...figures.values()].filter(({ id, value }) => /[pP]robability|rSquared|RSquared/.test(id) && !(value >= 0 && value <= 1));
      expect(outside.map(({ id, value }) => [id, value])).toEqual([]);
    });
  });
});

function check(holds: (results: Results, data: unknown) => void): void {
  fc.assert(
    fc.property(randomStudy, (text) => {
      const { study, diagnostics } = checkText(text);
      if (study === undefined) throw new Error(`the random study is not valid: ${JSON.stringify(diagnostics)}`);
      const results = analyze(study);
      holds(results, resultData(study, results));
    }),
    runs,
  );
}

/** Places in parsed JSON with null, or a zero below zero. */
function notNumbers(node: unknown, at: string): string[] {
  if (node === null || Object.is(node, -0)) return [at];
  if (typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => notNumbers(value, `${at}/${key}`));
}

/** The units that a figure of this id may have. An adjustment's depends on which it is. */
function unitOf(id: string): readonly string[] {
  const unit = templateOf(id)?.unit ?? '';
  if (id.includes('.adjust.')) return ['value', 'share', 'NOK/inhabitant'];
  return [unit.replace('money', 'NOK')];
}
