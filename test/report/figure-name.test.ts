import { describe, expect, it } from 'vitest';
import { analyzeStudy } from '../../src/collab.ts';
import { reportContext } from '../../src/report/context.ts';
import { figureName } from '../../src/report/figure-name.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile, smallStudy, studyOf } from '../study-of.ts';
import { disputedStudy, rankedStudy } from './ranked-studies.ts';

const costs = `  frosta: { name: Frosta, population: 10_000, adminCostPerInhabitant: 3_000 }
  verdal: { name: Verdal, population: 30_000, adminCostPerInhabitant: 2_600 }`;
const valued = smallStudy(
  `priceYear: 2024
benchmarks: { oslo: { name: Oslo, adminCostPerInhabitant: 2_300 } }
topDown: { phi: 60 %, transition: { cost: 20_000_000, project: ict }, coordination: 500_000 }
services:
  pay:
    title: Pay
    today: { frosta: { cost: 1_000_000 }, verdal: { cost: 2_000_000 } }
    gain: { shareOfCost: { low: 0 %, likely: 8 %, high: 15 % } }
    transition: { cost: 300_000 }
  ict: { title: Computers, gain: { positions: [{ municipality: frosta, count: 0.5, costPerPosition: 700_000, kind: cashable }, { municipality: verdal, count: 0.2, kind: released }] }, transition: { cost: 100_000 } }
sharing: { keys: [population] }`,
  costs,
);
const economic = /^(topDown|service|gain|finance|scale|optimismBias|sharing|comparator)\./;

describe('the name of a figure', () => {
  it.each(languages)('is there for every figure of scale and economy (%s)', (language) => {
    for (const text of [valued, repositoryFile('examples/gauldal-2024/study.yaml')]) {
      const { study, results } = analyzeStudy(studyOf(text), undefined, { language });
      const context = reportContext(study, results, language);
      const ids = [...results.figures.keys()].filter((id) => economic.test(id));
      expect(ids.length).toBeGreaterThan(10);
      for (const id of ids) {
        const name = figureName(context, id);
        expect(name, id).toBeTruthy();
        expect(name, id).not.toBe(context.texts.claims.operands.other);
        expect(name, id).not.toContain('undefined');
      }
    }
  });

  it.each(languages)('is there for every figure of the ranking and of readiness (%s)', (language) => {
    const ranking = /^(criterion|effect|feasibility|capacity|priority|comparison|readiness)\./;
    for (const text of [disputedStudy, rankedStudy(''), repositoryFile('examples/flv/study.yaml')]) {
      const { study, results } = analyzeStudy(studyOf(text), undefined, { language });
      const context = reportContext(study, results, language);
      const ids = [...results.figures.keys()].filter((id) => ranking.test(id));
      expect(ids.length).toBeGreaterThan(10);
      for (const id of ids) {
        expect(figureName(context, id), id).not.toBe(context.texts.claims.operands.other);
        expect(figureName(context, id), id).not.toMatch(/undefined|[a-z]\.[a-z]/);
      }
    }
  });

  it('has a criterion’s title, a factor’s, and whose answer it is', () => {
    const { study, results } = analyzeStudy(studyOf(repositoryFile('examples/flv/study.yaml')), undefined, { language: 'nb' });
    const context = reportContext(study, results, 'nb');
    expect(figureName(context, 'effect.child-welfare.quality.frosta')).toBe('virkningen av Barnevern på «Kvalitet for innbyggerne» (Frosta)');
    expect(figureName(context, 'criterion.resilience.swing.verdal')).toBe('verdispennet på «Robust fagmiljø» (Verdal)');
    expect(figureName(context, 'readiness.political-will.frosta')).toBe('nivået for «Politisk vilje» (Frosta)');
    expect(figureName(context, 'comparison.merger.annual')).toBe('gevinsten av en kommunesammenslåing');
  });

  it('has the service’s title, and tells the benchmark programme from a service', () => {
    const { study, results } = analyzeStudy(studyOf(valued), undefined, { language: 'en' });
    const context = reportContext(study, results, 'en');
    expect(figureName(context, 'service.pay.transition')).toBe('the one-off cost of Pay');
    expect(figureName(context, 'service.pay.today.frosta.cost')).toBe('the cost of Pay in Frosta today');
    expect(figureName(context, 'topDown.transition.beforeBias')).toBe('the one-off cost of sharing the administration');
    expect(figureName(context, 'finance.pay.npv')).toBe('the net present value of Pay');
    expect(figureName(context, 'finance.package.npv')).toBe('the net present value of the services together');
    expect(figureName(context, 'benchmark.oslo.gapWithNoise')).toBe('the gap to Oslo when costs move by chance');
  });
});
