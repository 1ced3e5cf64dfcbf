import { describe, expect, it } from 'vitest';
import { analyzeStudy } from '../../src/collab.ts';
import { caseFlows } from '../../src/texts/sv/sections/case-flows.ts';
import { sectionOf } from '../report/section-of.ts';
import { checkText, repositoryFile, studyOf } from '../study-of.ts';

/* The Swedish example says what its public sources say: the statistics, and one door in as it was told in 2011. */
const text = repositoryFile('examples/mora-orsa/study.yaml');
const report = repositoryFile('examples/mora-orsa/study.report.md');
const study = studyOf(text);
const [, , ...counts] = repositoryFile('test/examples/folkmangd-scb.csv').trimEnd().split('\n');

describe('the example of Mora and Orsa', () => {
  it('has nothing to complain of', () => {
    expect(checkText(text).diagnostics).toEqual([]);
  });

  it('has the inhabitants that Statistics Sweden counted', () => {
    const stated = [...study.municipalities.values()].map(({ code, name, population }) => [code, name, population?.value, population?.source]);
    const counted = counts.map((line) => line.split(',')).map(([code, name, , population]) => [code, name, Number(population), 'scb']);
    expect(stated).toEqual(counted);
    expect(counted).toHaveLength(2);
  });

  it('names offices, roles and places, and no person', () => {
    const [own = ''] = report.split('### Forskning och utredningar');
    const pairs = [text, own].flatMap((each) => each.match(/\p{Lu}[\p{Ll}-]+ \p{Lu}[\p{L}-]+/gu) ?? []);
    expect(new Set(pairs)).toEqual(new Set(['Forum Mora', 'Mora Orsa', 'New York']));
  });

  it('has a source for every service, cooperation, goal and success factor', () => {
    const sourced = [...study.services.values(), ...study.existing.values(), ...study.successFactors];
    expect(sourced.filter(({ source }) => source === undefined || !study.sources.has(source))).toEqual([]);
  });
});

describe('its report', () => {
  it('has the case flow of one door in, step by step, and what the source leaves open', () => {
    const section = sectionOf(text, caseFlows.heading, 'sv');
    expect(section).toContain('### Forum Mora\n');
    expect(section.match(/^\| \d+ \|/gm)).toHaveLength(6);
    for (const answer of ['receivedBy', 'called', 'meetings', 'feedback'] as const) expect(section).toContain(caseFlows.answers[answer]);
    expect(section).toContain(caseFlows.questions.deadline);
    expect(report).toContain(`\n## ${caseFlows.heading}\n`);
  });

  it('allows the environment office a joint board, and cooperation by agreement only with delegation to employees', () => {
    const judged = analyzeStudy(study, undefined, {}).results.models.services.find(({ service }) => service === 'environment-office');
    const verdicts = judged?.kind === 'judged' ? judged.verdicts : [];
    expect(verdicts.map(({ model, status, conditions }) => [model, status, conditions.map(({ id }) => id)])).toEqual([
      ['gemensam-namnd', 'allowed', []],
      ['kommunalforbund', 'allowed', []],
      ['avtalssamverkan', 'conditions', ['delegation-to-employees']],
      ['kommunalt-bolag', 'excluded', []],
    ]);
  });
});
