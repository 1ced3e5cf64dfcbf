import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { printedRecords } from '../../../src/cli/explain/cited-records.ts';
import { explainStyle } from '../../../src/cli/explain/explain-style.ts';
import type { ExplainedStudy } from '../../../src/cli/explain/explained-study.ts';
import { printedTree } from '../../../src/cli/explain/figure-tree.ts';
import { explanationData } from '../../../src/analyses/explanation-data.ts';
import { LineIndex } from '../../../src/diagnostics/line-index.ts';
import { explainFigure } from '../../../src/figures/explain-figure.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import type { Language } from '../../../src/texts/language.ts';
import { checkText, repositoryFile, smallStudy } from '../../study-of.ts';

const assumed: Figure = { id: 'topDown.realisation', value: 0.351, unit: 'share', origin: { kind: 'assumed', reference: 'default' }, illustration: false };

const worth: Figure = {
  id: 'finance.topDown.npv',
  value: 23_412_345,
  unit: 'NOK',
  origin: {
    kind: 'simulated',
    method: 'net-present-value',
    operands: [assumed],
    seed: 1,
    draws: 10_000,
    error: { mean: 41_234, p10: 90_123, p90: 85_432 },
  },
  quantiles: { p10: -4_123_456, p90: 51_234_567 },
  illustration: false,
};

function printed(figure: Figure, language: Language, width = 80): string {
  const { study, source } = checkText(smallStudy(''));
  if (study === undefined || source === undefined) throw new Error('the study of this test has errors');
  const explained: ExplainedStudy = { study, source, lines: new LineIndex(source.text), figures: new Map() };
  return printedTree(explained, explainFigure(figure, undefined), explainStyle(language, width, 0)).replaceAll('\u00a0', ' ');
}

describe('a simulated figure', () => {
  it('is shown with its method, draws, seed, percentiles and error, and no more digits than it deserves', () => {
    expect(printed(worth, 'en').split('\n')).toEqual([
      'finance.topDown.npv  NOK 23,400,000',
      'net present value of the benchmark programme; absent without a stated cost',
      '= gains less costs, year by year, discounted',
      'simulated: 10,000 draws, seed 1',
      'P10 NOK −4,120,000  P90 NOK 51,200,000',
      'error of the mean at most NOK 41,200  error of P10 at most NOK 90,100',
      '  error of P90 at most NOK 85,400',
      '└─ topDown.realisation  35.1%',
      '   assumed: collab’s own default',
    ]);
  });

  it('has the error of a share in percentage points, and never as nothing', () => {
    const share = (mean: number): Figure => ({
      id: 'priority.payroll.withinCapacity',
      value: 0.9,
      unit: 'share',
      origin: { kind: 'simulated', method: 'net-present-value', operands: [assumed], seed: 1, draws: 10_000, error: { mean } },
      illustration: false,
    });
    expect(printed(share(0.0059), 'en')).toContain('error of the mean at most 0.6 percentage points');
    expect(printed(share(0.000_04), 'en')).toContain('error of the mean under 0.1 percentage points');
    expect(printed(share(0.000_04), 'nb')).toContain('usikkerhet i forventet verdi under 0,1 prosentpoeng');
  });

  it('is shown in Norwegian', () => {
    const shown = printed(worth, 'nb');
    expect(shown).toContain('finance.topDown.npv  23 400 000 kroner\n');
    expect(shown).toContain('simulert: 10 000 trekninger, startverdi 1\nP10 −4 120 000 kroner  P90 51 200 000 kroner\n');
  });
});

describe('a formula over many figures', () => {
  it('is named and not written out', () => {
    const operands = Array.from({ length: 9 }, (_, index): Figure => ({ ...assumed, id: `population.m${index}`, unit: 'inhabitants', value: 1000 }));
    const sum: Figure = { ...worth, id: 'population.group', value: 9000, unit: 'inhabitants', origin: { kind: 'derived', formula: 'sum', operands } };
    expect(printed(sum, 'en')).toContain('\n= sum, from 9 figures\n');
    expect(printed(sum, 'nb')).toContain('\n= sum, av 9 tall\n');
  });
});

describe('a figure assumed from a judgement', () => {
  const share: Figure = { ...assumed, origin: { kind: 'assumed', reference: 'sceptical' } };

  it('is shown with its reason, and cites the studies that it rests on', () => {
    const shown = printed(share, 'en');
    expect(shown).toContain('assumed: sceptical\nWhat was found in England');
    expect(printed(share, 'nb')).toContain('forutsatt: sceptical\n');
    const { study, source } = checkText(smallStudy(''));
    if (study === undefined || source === undefined) throw new Error('the study of this test has errors');
    const explained = { study, source, lines: new LineIndex(source.text), figures: new Map() };
    const records = printedRecords(explained, [share], explainStyle('en', 100, 0));
    expect(records).toContain('elston-dixon-2020  Elston, T. and Dixon, R. (2020): ');
    expect(printedRecords(explained, [assumed], explainStyle('en', 100, 0))).toBeUndefined();
  });

  it('is in JSON with the same', () => {
    const { study, source } = checkText(smallStudy(''));
    if (study === undefined || source === undefined) throw new Error('the study of this test has errors');
    const data = explanationData(study, source, [share, worth], share.id);
    const validate = new Ajv2020().compile(JSON.parse(repositoryFile('schemas/explanation.schema.json')) as object);
    validate(data);
    expect(validate.errors).toBeNull();
    expect(data['figures']).toMatchObject({
      'topDown.realisation': { reference: { id: 'sceptical', judgement: true } },
      'finance.topDown.npv': { seed: 1, draws: 10_000, error: { mean: 41_234 }, quantiles: { p90: 51_234_567 } },
    });
  });
});
