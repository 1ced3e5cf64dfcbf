import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { analyzeStudy } from '../../src/collab.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile, smallStudy, studyOf } from '../study-of.ts';
import { disputedStudy, manyServices, rankedStudy } from './ranked-studies.ts';
import { rowsOf, sectionOf } from './section-of.ts';

const flv = repositoryFile('examples/flv/study.yaml');

function answer(text: string): string {
  return sectionOf(text, 'The answer', 'en');
}

describe('the first page', () => {
  const text = answer(rankedStudy(''));

  it('begins with what is advised of every service, in one paragraph', () => {
    expect(text).toMatch(/^## The answer\n\n\*\*What is recommended\?\*\* Start now with Payroll\. Carry out pre-projects for Child welfare and Accounting\. Do not go on with Library\. 1 service on the list has not been assessed\.\n/);
  });

  it('has one table of what starts or is prepared, with its gain as the later table has it', () => {
    const rows = rowsOf(text, 'Service');
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Payroll', 'Start now', 'Economy', '1'],
      ['Child welfare', 'Prepare', 'Resilience', '2'],
      ['Accounting', 'Prepare', 'Economy', '3'],
    ]);
    expect(rows.map((row) => row[5])).toEqual(['1,900 (1,400 to 2,400)', '−143 (−400 to 100)', '200 (100 to 300)']);
    const later = rowsOf(sectionOf(rankedStudy(''), 'What the cooperation may bring', 'en'), 'Service');
    for (const [name, , , , , gain = ''] of rows) expect(later.find(([other]) => other === name)?.[1]).toBe(gain.split(' ')[0]);
  });

  it('says each rule that fails once, with the services that it holds up', () => {
    expect(text).toContain('Before they can start, this has to be solved:\n\n- It is not certain enough that it is among the services that there is capacity for (Child welfare and Accounting).\n');
    expect(answer(disputedStudy)).toContain('Before it can start, this has to be solved:\n\n- It is not certain enough that it is among the services that there is capacity for.\n');
  });

  it('then says what it is worth, and last what has to be decided', () => {
    const places = ['What is recommended?', 'Before they can start', 'What is it worth?', 'What has to be decided now?'].map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('Whether to start the service that is ready, whether to begin the pre-projects, and who is responsible for it.');
  });
});

describe('what the study or an earlier report proposes', () => {
  it('comes after our advice: an earlier report’s in one sentence that points to the comparison', () => {
    const text = sectionOf(flv, 'Svaret', 'nb');
    expect(text).toContain('Rådet fra KPMG (2001) er holdt mot dette under «Prioritering».[^kpmg]');
    expect(text.indexOf('Hva tilrås?')).toBeLessThan(text.indexOf('Rådet fra KPMG'));
    expect(text).not.toContain('To felles formannskapsmøter');
  });

  it('is named where it is a few measures, and else counted', () => {
    const measures = (count: number): string => rankedStudy(`actions:\n${Array.from({ length: count }, (_, index) => `  a${index}: { title: Measure ${'abcdef'.charAt(index)} }`).join('\n')}`);
    expect(answer(measures(2))).toContain('The study also proposes: Measure a and Measure b.');
    expect(answer(measures(6))).toContain('The study also proposes 6 measures; they are under “About the study”.');
  });
});

describe('a row that an illustration decides', () => {
  it('says so, and so does the page', () => {
    const text = sectionOf(flv, 'Svaret', 'nb');
    expect(rowsOf(text, 'Tjeneste').map(([name]) => name)).toEqual(['Barnevern (illustrasjon)', 'IKT-tjeneste (illustrasjon)']);
    expect(text).toContain('Minst ett av tallene bak svaret er en illustrasjon');
    expect(answer(rankedStudy(''))).not.toContain('illustration');
  });
});

describe('a study with many services', () => {
  it('has them counted, not listed', () => {
    const text = answer(`${manyServices(40)}capacity: { projects: 2 }\n`);
    expect(text).toMatch(/Look at \d\d services again later\./);
    expect(text).not.toContain('Service 7');
    const unlimited = answer(manyServices(40));
    expect(rowsOf(unlimited, 'Service')).toHaveLength(10);
    expect(unlimited).toContain('15 more are under “Priorities”.');
    expect(sectionOf(flv, 'Svaret', 'nb')).toContain('58 tjenester på lista er ikke vurdert.');
  });
});

describe('a study of which nothing is ranked', () => {
  it('is told that nothing can be recommended yet, and where it says what to add', () => {
    const text = answer(smallStudy('services: { payroll: { catalogue: payroll } }'));
    const [, where = ''] = /No service can be recommended yet, because none has been assessed\. .* is under “(.*?)”/.exec(text) ?? [];
    const told = sectionOf(smallStudy('services: { payroll: { catalogue: payroll } }'), where, 'en');
    for (const key of ['effects', 'gain', 'transition', 'criteria']) expect(told).toContain(`\`${key}\``);
    // Keys of the file are no matter of whoever decides.
    expect(text.split('\n\n')[1]).not.toContain('`');
  });

  it('still has what the study proposes', () => {
    const text = answer(smallStudy('actions: { a: { title: A meeting } }'));
    expect(text).toContain('**What is recommended?** No service can be recommended yet');
    expect(text).toContain('**What is proposed?** The study proposes:\n\n- A meeting');
  });
});

describe('every language', () => {
  it.each(languages)('%s writes every digit of the answer from a figure', (language) => {
    for (const study of [rankedStudy(''), disputedStudy]) {
      for (const block of analyzeStudy(studyOf(study), undefined, { language }).report.answer) {
        visit(block, 'text', ({ value, data }) => {
          // “1000 kroner” is the unit of a column and no number of the study.
          if (data?.figure === undefined) expect(value.replace('1000 kroner', '')).not.toMatch(/\d/);
        });
      }
    }
  });
});
