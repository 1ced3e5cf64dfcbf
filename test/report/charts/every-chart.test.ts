import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { chartIds } from '../../../src/charts/chart-spec.ts';
import { renderChart } from '../../../src/charts/render-chart.ts';
import { toMarkdown } from '../../../src/collab.ts';
import { languages } from '../../../src/texts/language.ts';
import { planStudy, unready } from '../../analyses/plan/plan-study.ts';
import { repositoryFile, smallStudy } from '../../study-of.ts';
import { rankedStudy } from '../ranked-studies.ts';
import { richStudy } from '../rich-study.ts';
import { analyzed, numbersIn, stringsIn } from './charts-of.ts';

const existing = `existing:
  clinic: { title: Emergency clinic, area: services, partners: [frosta, levanger], others: [Stjørdal] }
  waste: { title: Waste, partners: [frosta, levanger, verdal] }
`;
const studies: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['flv', 'gauldal-2024', 'innherred-2016', 'mora-orsa', 'minimal'].map((name) => [name, repositoryFile(`examples/${name}/study.yaml`)])),
  adjusted: richStudy('').replace('adminCostPerInhabitant: 4_241 }', 'adminCostPerInhabitant: 4_241, adjust: { price: 1.03, influenceable: { value: 0.7, source: illustration } } }'),
  rich: richStudy('sharing: { keys: [population] }\ntopDown: { transition: { cost: 20_000_000 } }'),
  plan: planStudy(`${unready}decisionDate: 2026-12-10\n${existing}`),
  ranked: rankedStudy(''),
};
const cases = Object.entries(studies).flatMap(([name, text]) => languages.map((language) => ({ name, text, language })));

describe('the charts of a report', () => {
  it.each(cases)('are finished in $language for $name', ({ text, language }) => {
    for (const [id, chart] of analyzed(text, language).report.charts) {
      expect(chart.id).toBe(id);
      const { title, description } = chart;
      expect([title, description].every((each) => each.trim() !== '')).toBe(true);
      expect(description).toMatch(/\.$/);
      expect(title).not.toMatch(/[.:]$/);
      expect(stringsIn(chart).filter((each) => /undefined|NaN|Infinity|\[object|\{|\}/.test(each))).toEqual([]);
      expect(numbersIn(chart).filter((each) => !Number.isFinite(each))).toEqual([]);
    }
  });

  it.each(cases)('are drawn in less than 10 kB in $language for $name', ({ text, language }) => {
    for (const chart of analyzed(text, language).report.charts.values()) {
      expect([chart.id, new TextEncoder().encode(renderChart(chart)).length < 10_000]).toEqual([chart.id, true]);
    }
  });

  it.each(Object.keys(studies))('are the same in every language for %s', (name) => {
    const ids = languages.map((language) => [...analyzed(studies[name] ?? '', language).report.charts.keys()]);
    expect(new Set(ids.map(String)).size).toBe(1);
  });

  it('are all there in these studies', () => {
    const found = new Set(Object.values(studies).flatMap((text) => [...analyzed(text).report.charts.keys()]));
    expect([...found].toSorted()).toEqual(
      chartIds.toSorted(),
    );
  });

  it.each(Object.keys(studies))('say in %s what language they are in, and cut no name', (name) => {
    for (const chart of analyzed(studies[name] ?? '', 'nn').report.charts.values()) {
      const svg = renderChart(chart);
      expect(svg).toContain('lang="nn" xml:lang="nn"');
      expect([...svg.matchAll(/<text[^>]*>([^<]*…)</g)].map(([, text]) => text)).toEqual([]);
    }
  });

  it.each(Object.keys(studies))('have no number in %s that the report lacks without them', (name) => {
    const found = analyzed(studies[name] ?? '', 'nb');
    const spaced = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ');
    const without = spaced(toMarkdown(found, undefined));
    // The table of the gap has what is left after each step, of which the chart shows the differences.
    const lacking = [...found.report.charts.values()].flatMap((chart) =>
      numberTexts(chart.kind === 'waterfall' ? chart.steps.filter(({ isTotal }) => isTotal) : chart).filter((text) => /\d/.test(text) && !without.includes(spaced(text).trim())).map((text) => [chart.id, text]),
    );
    expect(lacking).toEqual([]);
  });

  it('stand once each among the sections, with their words for whoever does not see them', () => {
    const { report } = analyzed(studies['plan'] ?? '');
    const shown: string[] = [];
    visit(report.tree, 'image', ({ url, alt, data }) => {
      expect(url).toBe(`chart:${data?.chart?.id}`);
      expect(alt).toBe(`${data?.chart?.title}. ${data?.chart?.description}`);
      shown.push(data?.chart?.id ?? '');
    });
    expect(shown).toEqual([...report.charts.keys()]);
    expect(shown.length).toBeGreaterThan(4);
  });

  it.each(languages)('are followed in %s by a table, or by what they leave out and a table', (language) => {
    for (const text of Object.values(studies)) {
      const { children } = analyzed(text, language).report.tree;
      for (const [index, node] of children.entries()) {
        if (node.type === 'paragraph' && node.children[0]?.type === 'image') expect(children[index + 1]?.type).toBe('table');
      }
    }
  });

  it('say nothing that is not said without them', () => {
    const found = analyzed(studies['flv'] ?? '', 'nb');
    const without = toMarkdown(found, undefined);
    expect(without).not.toContain('![');
    expect(toMarkdown(found, 'pictures').split('\n').filter((line) => !line.startsWith('![') && line !== '')).toEqual(without.split('\n').filter((line) => line !== ''));
  });

  it('are not drawn of a study that says little', () => {
    expect([...analyzed(smallStudy('')).report.charts.keys()]).toEqual([]);
    expect([...analyzed(smallStudy('services: { payroll: { catalogue: payroll } }')).report.charts.keys()]).toEqual([]);
  });
});

/** The numbers that stand at what a chart shows, as texts; those of its scales are marks and no results. */
function numberTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(numberTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'text' && typeof each === 'string' ? [each] : numberTexts(each)));
}
