import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyses/index.ts';
import { cooperationMapChart } from '../../src/report/charts/cooperation-map-chart.ts';
import { reportContext } from '../../src/report/context.ts';
import { languages } from '../../src/texts/language.ts';
import { smallStudy, studyOf } from '../study-of.ts';
import { councilPaper, under, written } from './papers/drafted-papers.ts';
import { rowsOf, sectionOf } from './section-of.ts';

function cooperationMap(text: string): ReturnType<typeof cooperationMapChart> {
  const study = studyOf(text);
  return cooperationMapChart(reportContext(study, analyze(study), 'en'));
}

const going = 'office: { title: Office, partners: [frosta, verdal], since: 2005 }';
const over = 'joint: { title: Joint municipality, partners: [frosta, verdal], since: 2004, until: 2017 }';
const heading = { nb: 'Samarbeidet i dag', nn: 'Samarbeidet i dag', sv: 'Samverkan i dag', en: 'Today’s cooperation' };
const ended = { nb: 'Samarbeid som er avsluttet:', nn: 'Samarbeid som er avslutta:', sv: 'Samverkan som har upphört:', en: 'Cooperation that has ended:' };
const none = {
  nb: 'Ingen av samarbeidene som studien oppgir, består i dag.',
  nn: 'Ingen av samarbeida som studien oppgir, finst i dag.',
  sv: 'Inget av de samarbeten som studien anger finns kvar i dag.',
  en: 'None of the cooperation that the study states goes on today.',
};

describe('cooperation that has ended', () => {
  it.each(languages)('stands apart from what goes on, with the year, in %s', (language) => {
    const section = sectionOf(smallStudy(`existing: { ${over}, ${going} }`), heading[language], language);
    const [today, past] = section.split(ended[language]);
    expect(today).toContain('| Office |');
    expect(today).not.toContain('Joint municipality');
    expect(past).toMatch(/\| Joint municipality \|.*\| 2004 \| 2017 \|/);
    expect(section).not.toContain(none[language]);
  });

  it.each(languages)('where nothing goes on, is said to be all there was, in %s', (language) => {
    const section = sectionOf(smallStudy(`existing: { ${over} }`), heading[language], language);
    expect(section.indexOf(none[language])).toBeGreaterThan(0);
    expect(section.indexOf(ended[language])).toBeGreaterThan(section.indexOf(none[language]));
  });

  it('leaves a study in which all goes on as it was', () => {
    const section = sectionOf(smallStudy(`existing: { ${going} }`), heading.en, 'en');
    expect(rowsOf(section, 'Cooperation')).toEqual([['Office', 'not stated', 'not stated', 'member', 'member', '2005']]);
    expect(section).not.toContain(ended.en);
  });

  it('is drawn in no map of today', () => {
    const map = smallStudy(`existing: { ${over}, ${going}, water: { title: Water, partners: [frosta] } }`);
    expect(cooperationMap(map)?.chart.rows.map(({ label }) => label)).toEqual(['Office', 'Water']);
    expect(cooperationMap(smallStudy(`existing: { ${over}, ${going} }`))).toBeUndefined();
  });

  it('is not what a service of the same name exists as', () => {
    const services = 'services: { joint: { title: Joint municipality, area: support }, office: { title: Office, area: support } }';
    const section = sectionOf(smallStudy(`existing: { ${over}, ${going} }\n${services}`), 'Candidates for cooperation', 'en');
    expect(section).toContain('Office (exists today, since 2005)');
    expect(section).not.toContain('Joint municipality (exists today');
  });

  it('leaves the council secretary to say what there is today', () => {
    const paper = (existing: string): string => under(written(councilPaper(studyOf(smallStudy(`existing: { ${existing} }`)), 'frosta', 'nb')), 'Samarbeidet i dag');
    expect(paper(over)).toContain('Studien sier ikke hvilke samarbeid kommunene har i dag: [');
    expect(paper(`${over}, ${going}`)).not.toContain('Studien sier ikke hvilke samarbeid');
  });
});
