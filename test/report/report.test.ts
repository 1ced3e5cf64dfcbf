import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { analyzeStudy, toMarkdown } from '../../src/collab.ts';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import type { SectionId } from '../../src/texts/sections/section-id.ts';
import { repositoryFile, smallStudy, studyOf } from '../study-of.ts';

function markdown(text: string, language: Language = 'en'): string {
  return toMarkdown(analyzeStudy(studyOf(text), undefined, { language }), undefined).replaceAll('\u00a0', ' ');
}

const flv = repositoryFile('examples/flv/study.yaml');
const costs = `  frosta: { name: Frosta, population: 1_000, adminCostPerInhabitant: 3_000 }
  verdal: { name: Verdal, population: 3_000, adminCostPerInhabitant: 2_000 }`;

describe('the report on Frosta, Levanger and Verdal', () => {
  const text = markdown(flv, 'nb');

  it('answers first: the gap, both shares with their bases, the total, and that it is a ceiling', () => {
    const answer = text.slice(text.indexOf('## Svaret'), text.indexOf('## Aktuelle'));
    for (const said of ['486 kroner', '21,3 % av FLVs egen kostnad', '27,1 % av Ringsakers', '16,3 millioner kroner', 'et tak, ikke en gevinst']) {
      expect(answer).toContain(said);
    }
  });

  it('shows the total to the krone where it is computed', () => {
    expect(text).toContain('16 281 000 kroner i året');
  });

  it('reports the claim of 15 million with the inhabitants that would reconcile it', () => {
    expect(text).toMatch(/«årlig 15 mill\. kroner» \(forskjellen til Ringsaker i alt\) ville stemt .*30 864 innbyggere i FLV i stedet for 33 500/);
  });

  it('holds the claim of a good 25 % against both bases', () => {
    expect(text).toMatch(/vel 25 %.*forskjellen som andel av FLVs kostnad.*25 %.*21,3 %.*stemmer ikke/);
    expect(text).toMatch(/vel 25 %.*forskjellen som andel av Ringsakers kostnad.*25 %.*27,1 %.*stemmer ikke/);
  });

  it('says what to add to see each municipality', () => {
    expect(text).toContain('`adminCostPerInhabitant`');
  });

});

describe('every language', () => {
  it.each(languages)('%s has a report with the same figures in it', (language) => {
    const figuresIn = (wanted: Language): string[] => {
      const shown: string[] = [];
      visit(analyzeStudy(studyOf(flv), undefined, { language: wanted }).report.tree, 'text', ({ data }) => {
        if (data?.figure !== undefined) shown.push(data.figure);
      });
      return shown;
    };
    expect(figuresIn(language)).toEqual(figuresIn('nb'));
    expect(figuresIn(language).length).toBeGreaterThan(20);
  });

  it.each(languages)('%s writes every digit of the answer from a figure', (language) => {
    const { report } = analyzeStudy(studyOf(flv), undefined, { language });
    for (const block of report.answer) {
      visit(block, 'text', ({ value, data }) => {
        // The year of a source is its name, not a number of ours.
        if (data?.figure === undefined) expect(value.replace('KPMG (2001)', '')).not.toMatch(/\d/);
      });
    }
  });
});

describe('a study that says little', () => {
  it('is told what to add to get a gap', () => {
    expect(markdown(smallStudy(''))).toContain('Add a municipality to compare with under `benchmarks`');
    expect(markdown(smallStudy('benchmarks: { b: { adminCostPerInhabitant: 1_793 } }'))).toContain('does not state what the municipalities spend');
    expect(markdown(smallStudy('benchmarks: { b: { name: B } }', costs))).toContain('The cost gap to B cannot be computed');
  });

  it('is told in one line for each section what to add', () => {
    const text = markdown(smallStudy(''));
    for (const key of ['decision', 'services', 'swot', 'existing', 'goals', 'mandate', 'partners', 'actions', 'pitfalls', 'sources']) {
      expect(text).toContain(`under \`${key}\``);
    }
    expect(text).not.toContain('## Sources');
  });
});

describe('a benchmark that is dearer, or as dear', () => {
  it('gives no ceiling', () => {
    const text = markdown(smallStudy('group: { name: FV }\nbenchmarks: { b: { name: Oslo, adminCostPerInhabitant: 4_000 } }', costs));
    expect(text).toContain('FV spends NOK 1,750 less on administration than Oslo: NOK 2,250 against NOK 4,000');
    expect(text).toContain('has no excess cost to close');
    expect(text).not.toContain('ceiling');
  });

  it('says that the costs are the same', () => {
    expect(markdown(smallStudy('benchmarks: { b: { name: Oslo, adminCostPerInhabitant: 2_250 } }', costs))).toContain(
      'The municipalities and Oslo spend the same on administration: NOK 2,250 per inhabitant and year.',
    );
  });
});

describe('what a study writes is text', () => {
  const hostile = ['<script>alert(1)</script>', 'a | b', '`code`', '*star* _under_', '[x](javascript:alert(1))', '# heading', '1. item', '![i](x)', '&lt;', '[^kpmg]', 'https://example.org'];

  it.each(hostile)('%s', (text) => {
    const quoted = JSON.stringify(text);
    const study = smallStudy(
      `group: { name: ${quoted}, adminCostPerInhabitant: 2_279 }
goals: { study: [${quoted}] }
benchmarks: { b: { name: ${quoted}, adminCostPerInhabitant: { value: 1_793, source: s } } }
claims: { c: { text: ${quoted}, figure: benchmark.b.gapTotal, value: 5, source: s } }
sources: { s: { title: ${quoted}, publisher: ${quoted} } }`,
    ).replace('A small study', quoted);
    const written = toMarkdown(analyzeStudy(studyOf(study), undefined, { language: 'en' }), undefined);
    expect(written).not.toMatch(/(^|[^\\])<script>/);
    expect(written).not.toMatch(/(^|[^\\!])\[x\]\(javascript/);
    for (const line of written.split('\n')) {
      if (line.startsWith('|')) expect(line.replaceAll('\\|', '').split('|').length).toBeLessThanOrEqual(8);
    }
  });
});

describe('illustrations', () => {
  it('are marked where they matter', () => {
    const text = markdown(
      smallStudy('group: { adminCostPerInhabitant: { value: 2_279, source: illustration } }\nbenchmarks: { b: { adminCostPerInhabitant: 1_793 } }'),
    );
    expect(text).toContain('At least one number behind the answer is an illustration');
    expect(text).toMatch(/\| Administration per inhabitant, the municipalities \| +NOK 2,279 \| illustration/);
    expect(text).toContain('Illustrations, the example’s own values: the administration cost of the municipalities.');
  });
});

describe('what an example has made up itself', () => {
  const text = markdown(
    smallStudy(`background: { b: { text: The first, source: illustration } }
existing: { e: { title: A forum, partners: [frosta], source: illustration } }
services: { payroll: { catalogue: payroll, source: illustration } }
actions: { a: { title: A meeting, source: illustration } }
decision: { d: { text: A point, source: illustration } }
mandate: { owner: somebody, source: illustration }
published: { recommendation: [payroll], source: illustration }
claims: { c: { text: many, figure: population.group, value: 5, source: illustration } }`),
  );

  it.each(['The first', 'A forum', 'Payroll', 'A meeting', 'A point', 'Who', 'An earlier report advised', 'many'])('%s is marked in its row', (row) => {
    expect(text).toContain(`${row} (illustration)`);
  });
});

describe('tables', () => {
  it('add up as printed', () => {
    const text = markdown(repositoryFile('examples/minimal/study.yaml'));
    const [, own, other] = /([\d,.]+) − ([\d,.]+)/.exec(text) ?? [];
    const [, gap] = /Gap per inhabitant +\| +NOK ([\d,]+)/.exec(text) ?? [];
    const number = (written = ''): number => Number(written.replaceAll(',', ''));
    expect(number(own)).toBeGreaterThan(0);
    expect(Math.round(number(own) - number(other))).toBe(number(gap));
  });

  it('show amounts of another year with how they were converted', () => {
    const study = smallStudy(
      'priceYear: 2024\ngroup: { adminCostPerInhabitant: { value: 2_000, year: 2023 } }\nbenchmarks: { b: { adminCostPerInhabitant: 1_793 } }',
    );
    const text = markdown(study);
    expect(text).toContain('2,000 in 2023, converted to 2024 by 1.05');
    expect(text).toContain('The series has not been verified');
  });
});

describe('adjustments', () => {
  const adjusted = (cost: number, adjust: string): string =>
    markdown(
      smallStudy(`group: { name: FV, adminCostPerInhabitant: { value: 2_000, source: s } }
benchmarks: { b: { name: Oslo, adminCostPerInhabitant: ${cost}, adjust: ${adjust} } }
sources: { s: { title: Table }, t: { title: Other } }`),
    );

  it('that leave nothing say so, and give no ceiling', () => {
    const text = adjusted(1_900, '{ boundary: { value: 200, source: t } }');
    expect(text).toContain('Made comparable by the adjustments that the study states, FV spends no more than Oslo.');
    expect(text).not.toContain('is a ceiling');
  });

  it('that turn a benchmark into a cheaper one give the comparable gap and the ceiling', () => {
    const text = adjusted(2_100, '{ price: 0.9 }');
    expect(text).toContain('FV spends NOK 100 less on administration than Oslo');
    expect(text).toContain('the total gap is NOK 1.8 million a year');
    expect(text).toContain('is a ceiling');
    expect(text).toMatch(/Total comparable gap +\| +NOK 1\.8 million a year/);
  });

  it('that are estimates widen the interval of the gap, and it says so', () => {
    expect(adjusted(1_900, '{ need: { low: 0.9, likely: 1, high: 1.1 } }')).toContain('Allowing for chance movements in the costs and the uncertainty of the adjustments, the 80% interval for the comparable gap is');
    expect(adjusted(1_900, '{ need: 0.95 }')).toContain('Allowing for chance movements in the costs, the 80% interval for the comparable gap is');
  });

  it('are shown with their sources, and marked where they are illustrations', () => {
    const text = adjusted(1_900, '{ need: { value: 0.95, source: illustration }, boundary: { value: 20, source: t } }');
    expect(text).toMatch(/Need for administration +\| +0\.95 \(illustration\)/);
    expect(text).toMatch(/NOK 20\[\^t\]/);
    expect(text).toContain('At least one number behind the answer is an illustration');
    expect(text).not.toContain('Not referred to');
  });
});

describe('a stated group cost that disagrees with the municipalities’ own', () => {
  it('is shown beside the one that is used', () => {
    const text = markdown(smallStudy('group: { adminCostPerInhabitant: 2_000 }\nbenchmarks: { b: { adminCostPerInhabitant: 1_000 } }', costs));
    expect(text).toContain('The cost of all together is stated as NOK 2,000 per inhabitant, but the municipalities’ own costs give NOK 2,250.');
  });
});

describe('a section asked for by itself', () => {
  const excerpt = (text: string, ...ids: readonly SectionId[]): ReturnType<typeof analyzeStudy> => analyzeStudy(studyOf(text), undefined, { language: 'nb', sections: new Set(ids) });

  it('says what to add where the study has nothing for it', () => {
    expect(toMarkdown(excerpt(smallStudy(''), 'swot'), undefined)).toContain('## Det studien ikke sier ennå\n\nRapporten får flere deler når studien sier mer:\n\n- SWOT-analyse: legg til styrker');
    const full = toMarkdown(excerpt(repositoryFile('test/cases/ok/every-chart.yaml'), 'swot', 'readiness', 'sources'), undefined);
    expect(full).not.toContain('Det studien ikke sier ennå');
  });

  it('is not told as the answer', () => {
    expect(excerpt(flv, 'swot').report.answer).toEqual([]);
    expect(excerpt(flv, 'swot', 'answer').report.answer.length).toBeGreaterThan(0);
  });
});

describe('an address of a source', () => {
  it('is a link only where it leads to a page', () => {
    const source = (url: string): string => markdown(smallStudy(`sources: { s: { title: T, url: ${JSON.stringify(url)} } }`));
    expect(source('https://example.org/a')).toContain('<https://example.org/a>');
    expect(source('javascript:alert(1)')).not.toMatch(/[<(]javascript/);
  });
});

describe('what the study says beside its figures', () => {
  const text = markdown(repositoryFile('test/cases/ok/contract.yaml'), 'nb');

  it('stands in the order in which a chief executive reads', () => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    const wanted = ['Svaret', 'Forslag til vedtak', 'Aktuelle samarbeidsområder', 'Kommune for kommune', 'Om studien', 'Samarbeidet i dag', 'Forutsetninger', 'Publiserte tall, kontrollert', 'Kilder', 'Metode'];
    expect(headings.filter((title) => wanted.includes(title ?? ''))).toEqual(wanted);
  });

  it('has the decision as numbered points', () => {
    expect(text).toMatch(/## Forslag til vedtak\n\n.+\n\n1\. /);
  });

  it('maps today’s cooperation by municipality', () => {
    expect(text).toMatch(/\| Frostating +\| Styring og ledelse +\| ikke oppgitt +\| med +\| med +\| med/);
  });
});
