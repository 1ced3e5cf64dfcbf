import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyses/index.ts';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import { reportTexts } from '../../src/texts/report-catalogue.ts';
import { planStudy, unready } from '../analyses/plan/plan-study.ts';
import { repositoryFile, smallStudy, studyOf } from '../study-of.ts';
import { reportText } from './report-text.ts';
import { numberIn, rowsOf, sectionOf } from './section-of.ts';

function planIn(study: string, language: Language): string {
  return sectionOf(study, reportTexts[language].plan.heading, language);
}

/** The part on one pre-project. */
function partOn(section: string, title: string): string {
  return section.split(/^(?=### )/m).find((part) => part.startsWith(`### ${title}`)) ?? '';
}

const flv = repositoryFile('examples/flv/study.yaml');
const full = planStudy(`${unready}decisionDate: 2026-12-10\npartners: [the college]\n`);

describe('the plan', () => {
  it('is left out where nothing is prepared', () => {
    expect(planIn(smallStudy('services: { payroll: { catalogue: payroll } }'), 'en')).toBe('');
  });

  it.each(languages)('stands in %s after readiness and before what is said of the study', (language) => {
    const text = reportText(flv, language);
    const texts = reportTexts[language];
    const places = [texts.readiness.heading, texts.plan.heading, texts.study.heading].map((heading) => text.indexOf(`\n## ${heading}\n`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it.each(languages)('says in %s what is common once, and then each pre-project', (language) => {
    const { plan } = reportTexts[language];
    const section = planIn(full, language);
    for (const heading of [plan.phases.heading, plan.milestones.heading, plan.organisation.heading, plan.benefits.heading]) {
      expect([heading, section.split(`### ${heading}\n`).length]).toEqual([heading, 2]);
    }
    expect(section.match(/^### /gm)).toHaveLength(4 + 3);
  });

  it.each(languages)('is whole sentences in %s', (language) => {
    for (const study of [full, flv, planStudy()]) {
      const lines = planIn(study, language).split('\n').filter((line) => line !== '' && !/^[#|]/.test(line));
      expect(lines.filter((line) => !/[.:]$/.test(line))).toEqual([]);
      expect(lines.filter((line) => /undefined|NaN|\.\.|\s[.,;]|  /.test(line))).toEqual([]);
    }
  });
});

describe('nothing is invented:', () => {
  it.each(languages)('no year that the study does not state, or that its ramp does not give, in %s', (language) => {
    const years = (study: string): readonly string[] => [...new Set(planIn(study, language).match(/\b(?:19|20)\d\d\b/g))].toSorted();
    expect(years(full)).toEqual(['2026', '2028', '2029', '2030']);
    expect(years(planStudy().replace(', year: 2028', '').replace(', year: 2029', '').replace('priceYear: 2026\n', ''))).toEqual([]);
    // The first year of the computations is no start of services for which nothing was computed.
    expect(years(flv)).toEqual([]);
  });

  it('no owner but the roles of the study', () => {
    expect(partOn(planIn(full, 'en'), 'Payroll')).toContain('Benefit owner: The payroll manager in each municipality that takes part.');
    expect(partOn(planIn(full, 'en'), 'Child welfare')).toContain('Benefit owner: the manager of the service in each municipality that takes part.');
  });

  it('the milestones are the decisions in order, and the years that the study states', () => {
    expect(rowsOf(partOn(planIn(full, 'en'), 'Milestones'), 'When')).toEqual([
      ['10 December 2026', 'Start the pre-project'],
      ['not set', 'Choose a solution'],
      ['not set', 'Adopt the agreement and grant the money'],
      ['not set', 'Put the arrangement into use'],
      ['not set', 'Close the project'],
      ['not set', 'Continue, change or end the cooperation'],
      ['2028', 'Start: Payroll'],
      ['2029', 'Positions freed in Frosta: Accounting'],
      ['2030', 'Full effect: Payroll'],
    ]);
  });

  it('a target on a scale is a change from today', () => {
    expect(partOn(planIn(full, 'en'), 'Child welfare')).toContain('from 0 (today) to 3 on the scale −4 to 4; a measure has to be chosen');
  });

  it('a host that the study wants is told as a wish where the advised model has none', () => {
    expect(partOn(planIn(full, 'en'), 'Payroll')).toMatch(/The study wants Levanger as host municipality, but .* has no host\. The study’s wish and the advice therefore differ\./);
  });

  it('who owned an earlier report does not own what follows from this one', () => {
    expect(planIn(flv, 'nb')).toContain('Kommunedirektørene i fellesskap. I den tidligere studien: en medarbeider i Levanger kommune');
    expect(planIn(planStudy('mandate: { owner: the council of mayors }\n'), 'en')).toContain('| The council of mayors, as the study is organised |');
  });

  it('what is missing of the baseline is said to be missing', () => {
    const child = partOn(planIn(full, 'en'), 'Child welfare');
    expect(child).toContain('To be measured before the start: the cost in Verdal; the number of positions and the volume in each municipality that takes part; “Quality for residents” as it is today.');
    expect(child).toContain('How many positions there will be in Verdal is not stated.');
    expect(rowsOf(child, 'Municipality')).toContainEqual(['Verdal', 'not stated', 'not stated', 'not stated']);
    expect(partOn(planIn(flv, 'nb'), 'Barnevern')).toContain('Må måles før oppstart: kostnaden, årsverkene og mengden i hver kommune som er med');
  });

  it('an illustration is marked', () => {
    expect(planIn(flv, 'nb')).toContain('### Barnevern (illustrasjon)');
    expect(rowsOf(planIn(full, 'nb'), 'Gevinst').map(([name]) => name)).toContain('Kvalitet for innbyggerne');
    expect(planIn(full, 'nb')).toContain('| Lavere netto kostnad (illustrasjon) |');
  });
});

describe('positions in the table', () => {
  it('add up as printed, before, after and the change', () => {
    const rows = rowsOf(partOn(planIn(full, 'nb'), 'Lønn'), 'Kommune');
    const [total, ...others] = rows.toReversed();
    for (const column of [3, 4, 5]) {
      const sum = others.reduce((all, row) => all + numberIn(row[column]), 0);
      expect(sum).toBeCloseTo(numberIn(total?.[column]), 9);
    }
    for (const row of rows) expect(numberIn(row[4]) - numberIn(row[3])).toBeCloseTo(numberIn(row[5]), 9);
  });

  it('are those of the results', () => {
    const { plan } = analyze(studyOf(full));
    expect(plan?.preProjects.find(({ service }) => service === 'payroll')?.positions.total.change?.value).toBeCloseTo(-1.2, 9);
  });
});

describe('risks', () => {
  it('that all pre-projects have are said once, with the owner that the factor names', () => {
    const section = planIn(flv, 'en');
    expect(section.match(/Trust between the municipalities/g)).toHaveLength(1);
    expect(section).toContain('not assessed in any of the municipalities that take part');
  });

  it('name who lacks what', () => {
    expect(partOn(planIn(full, 'nb'), 'Barnevern')).toContain('ikke på plass i Frosta');
    expect(partOn(planIn(full, 'nb'), 'Barnevern')).toContain('ikke vurdert i Verdal');
  });

  it('from the SWOT analysis and the signs of failure are the study’s own words and ours', () => {
    expect(rowsOf(partOn(planIn(full, 'en'), 'Payroll'), 'Risk')).toEqual(
      expect.arrayContaining([
        ['“The offices are small” (weakness)', 'The project owner'],
        ['Voluntary use', 'The managers of the service'],
      ]),
    );
  });
});

describe('involvement', () => {
  it('asks the partners of the study, and says where there are none', () => {
    expect(planIn(full, 'en')).toContain('**Others:** The college will be asked for advice');
    expect(planIn(planStudy(), 'en')).toContain('**Others:** The study names none.');
  });

  it('says with its place in the law what the model means for employees', () => {
    expect(planIn(full, 'nb')).toMatch(/\*\*Ansatte:\*\*.*virksomhetsoverdragelse.*\(arbeidsmiljøloven kap\. 16/);
  });
});
