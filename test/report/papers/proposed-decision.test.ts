import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/texts/language.ts';
import { paperTexts } from '../../../src/texts/papers-by-language.ts';
import { reportTexts } from '../../../src/texts/report-catalogue.ts';
import { smallStudy, studyOf } from '../../study-of.ts';
import { rankedStudy } from '../ranked-studies.ts';
import { councilPaper, exampleStudy, planPaper, under, written } from './drafted-papers.ts';

const flv = exampleStudy('flv');

function decisionOf(study: typeof flv, language: (typeof languages)[number]): string {
  const [municipality = ''] = study.municipalities.keys();
  return under(written(councilPaper(study, municipality, language)), reportTexts[language].study.decision);
}

describe('what has to be in place before a start is decided', () => {
  it('names the must-haves, the agreement on capacity and key, and the cost', () => {
    expect(decisionOf(flv, 'nb')).toContain(
      '3. Oppstart vedtas først når dette er på plass: kravene til «Eierskap blant ledere og ansatte», «Tillit mellom kommunene», «Folkevalgt styring» og «Gammelt og nytt side om side» er oppfylt i hver deltakerkommune; kommunene er enige om at tjenesten er blant dem de har kapasitet til (IKT-tjeneste); kommunene er enige om en fordelingsnøkkel som ingen av dem taper på; kostnaden er lagt fram, og det er vist at samarbeidet lønner seg, eller at tjenesten blir klart bedre for den kostnaden.',
    );
  });

  it.each(languages)('is in no words of the tool’s rules, in %s', (language) => {
    const decision = decisionOf(flv, language);
    const { conditions } = paperTexts[language].council.decision;
    for (const condition of [conditions.capacity, conditions.sharing, conditions.pays]) expect(decision).toContain(condition);
    const rules = { nb: 'ikke sikkert nok', nn: 'ikkje sikkert nok', sv: 'inte tillräckligt säkert', en: 'not certain enough' };
    expect(decision).not.toContain(rules[language]);
  });

  it('names only what some participant lacks, and all of it where nobody was asked', () => {
    const first = 'readiness: { political-will: 3, trust: 3, ownership-in-organisation: 3, democratic-control: 3, double-running: 3 }';
    const one = studyOf(rankedStudy('').replace(first, first.replace('trust: 3', 'trust: { alpha: 3, beta: 1, gamma: 3 }')));
    expect(decisionOf(one, 'en')).toContain('every participating municipality meets the requirements on “Trust between the municipalities”;');
    const none = studyOf(rankedStudy('').replace(first, ''));
    for (const factor of ['Political will', 'Trust between the municipalities']) expect(decisionOf(none, 'en')).toContain(`“${factor}”`);
  });

  it('names the services that it builds on', () => {
    const study = studyOf(
      smallStudy('services: { base: { title: The base, effects: { quality: 2 } }, top: { title: The top, requires: [base], effects: { quality: 3 } } }\ncapacity: { projects: 2 }\nanalysis: { draws: 100 }'),
    );
    expect(decisionOf(study, 'en')).toContain('what it builds on (The base) has started (The top)');
  });
});

describe('a measure of the study', () => {
  it.each(languages)('is for the council to decide on, and says whose it is, in %s', (language) => {
    const { blanks } = paperTexts[language].council;
    const points = decisionOf(exampleStudy('mora-orsa'), language).match(/^[2-4]\. .*$/gm) ?? [];
    expect(points).toHaveLength(3);
    for (const point of points) for (const place of [blanks.measure, blanks.whose, blanks.responsible, blanks.when]) expect(point).toContain(`[${place}]`);
  });

  it('is of those who take part in its services, where the study says that they are some', () => {
    const measure = (participants: string): string =>
      decisionOf(studyOf(smallStudy(`services: { own: { title: Own, area: support${participants} } }\nactions: { meet: { title: Meet, kind: other, services: [own], owner: the mayor, year: 2027 } }`)), 'en');
    expect(measure(', participants: [verdal]')).toContain('2. The measure “Meet”, which concerns Verdal: [set going, or not set going]. Responsible: the mayor. Deadline: 2027.');
    expect(measure('')).toContain('which concerns [which municipalities]:');
  });
});

it('the choice of solution goes to those who take it in the plan', () => {
  const committees = { nb: 'formannskapet i hver deltakerkommune', nn: 'formannskapet i kvar deltakarkommune', sv: 'kommunstyrelsen i varje deltagande kommun', en: 'the executive committee of each participating municipality' };
  for (const language of languages) {
    const { decisions, deciders } = reportTexts[language].plan.phases;
    expect(written(planPaper(flv, undefined, language))).toContain(`| ${decisions.concept} | ${deciders['executive-committees']} |`);
    expect(decisionOf(flv, language)).toContain(committees[language]);
  }
});
