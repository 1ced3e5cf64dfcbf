import { describe, expect, it } from 'vitest';
import type { AgreementResult } from '../../../src/analyses/agreements/agreements.ts';
import { agreementsData } from '../../../src/analyses/agreements/agreements-data.ts';
import { analyze } from '../../../src/analyses/index.ts';
import { resultData } from '../../../src/analyses/result-data.ts';
import { sectionOf } from '../../report/section-of.ts';
import { smallStudy, studyOf } from '../../study-of.ts';

const services = 'services: { welfare: { catalogue: child-welfare, host: verdal }, payroll: { catalogue: payroll, participants: [frosta] } }';

function study(agreements: string): string {
  return smallStudy(`${services}\nagreements: { ${agreements} }\nsources: { talks: { title: Draft, publisher: Verdal, year: 2026 } }`);
}

function analyzed(agreements: string): readonly AgreementResult[] {
  return analyze({ ...studyOf(study(agreements)), analysis: { seed: 1, draws: 100 } }).agreements;
}

const partly = 'welfare: { model: host-administrative, date: 2027-01-01, points: { withdrawal: { text: One year., source: talks } }, note: For discussion. }';

describe('an agreement', () => {
  it('is ticked point by point, in the order of the statute', () => {
    const [result] = analyzed(partly);
    expect(result?.points.map(({ point, content }) => [point.id, content?.kind])).toEqual([
      ['participants', 'participants'],
      ['host', 'host'],
      ['tasks', undefined],
      ['transfer-date', 'date'],
      ['information', undefined],
      ['settlement', undefined],
      ['withdrawal', 'agreed'],
      ['dissolution', undefined],
      ['other', undefined],
    ]);
    expect(result?.points.map(({ content }) => content)).toContainEqual({ kind: 'agreed', text: 'One year.', source: 'talks' });
    expect(result).toMatchObject({ host: 'verdal', participants: ['frosta', 'verdal'], excludedFor: [] });
  });

  it('has those as participants that take part in any of its services, and a host only where all have the same', () => {
    expect(analyzed('office: { services: [payroll], model: agreement-purchase }')[0]).toMatchObject({ participants: ['frosta'], host: undefined });
    expect(analyzed('office: { services: [payroll, welfare], model: network }')[0]).toMatchObject({ participants: ['frosta', 'verdal'], host: undefined });
    expect(analyzed('office: { services: [welfare], model: host-administrative }')[0]?.host).toBe('verdal');
  });

  it('under a model without a host has none, whatever its services say', () => {
    expect(analyzed('office: { services: [welfare], model: network }')[0]?.host).toBeUndefined();
    expect(analyzed('office: { services: [welfare, payroll], model: political-council, host: frosta }')[0]?.host).toBeUndefined();
  });

  it('whose own text stands where a key answers as well has that text', () => {
    const [result] = analyzed('welfare: { model: host-administrative, points: { host: Verdal the first five years. } }');
    expect(result?.points[1]?.content).toMatchObject({ kind: 'agreed', text: 'Verdal the first five years.' });
  });

  it('with a model that the law excludes for a service is told so, with the rule', () => {
    expect(analyzed('welfare: { model: task-community }')[0]?.excludedFor).toMatchObject([
      { service: 'welfare', rules: [{ id: 'no-individual-decisions', reference: { place: '§ 19-1 (2)' } }] },
    ]);
  });

  it('has no points where the law has no list', () => {
    expect(analyzed('welfare: { model: network }')[0]?.points).toEqual([]);
  });
});

describe('agreements as data', () => {
  it('are by id, with what is filled and where it is required', () => {
    const data = agreementsData(analyzed(partly)) as Record<string, { points: readonly object[] }>;
    expect(data['welfare']).toMatchObject({ services: ['welfare'], model: 'host-administrative', host: 'verdal', date: '2027-01-01' });
    expect(data['welfare']?.points[6]).toEqual({ id: 'withdrawal', law: 'kommuneloven-2018', place: '§ 20-4', verified: true, filled: true, text: 'One year.', source: 'talks' });
    expect(data['welfare']?.points[7]).toEqual({ id: 'dissolution', law: 'kommuneloven-2018', place: '§ 20-4', verified: true, filled: false });
  });

  it('list apart what no law asks for', () => {
    const [result] = analyzed(partly);
    if (result === undefined) throw new Error('there is no agreement');
    const ordinary = [{ point: { id: 'price', text: { nb: 'Pris', nn: 'Pris', sv: 'Pris', en: 'Price' } }, content: undefined }];
    expect(agreementsData([{ ...result, ordinary }])).toMatchObject({ welfare: { ordinary: [{ id: 'price', filled: false }] } });
    expect(agreementsData([result])).not.toHaveProperty('welfare.ordinary');
  });

  it('are absent in a study without them', () => {
    const plain = studyOf(smallStudy(''));
    expect(resultData(plain, analyze(plain))).not.toHaveProperty('agreements');
  });
});

describe('agreements in the report', () => {
  const section = sectionOf(study(partly), 'The agreements', 'en');

  it('have a line for each point, with the paragraph', () => {
    expect(section).toContain('Administrative host municipality: Frosta and Verdal, with Verdal as host municipality, from 1 January 2027. For discussion.');
    expect(section).toContain('In place: 4 of 9 points.');
    expect(section).toContain('| Withdrawal | the Local Government Act, § 20-4 | in place[^talks] |');
    expect(section).toContain('| Dissolution | the Local Government Act, § 20-4 | missing |');
  });

  it('are not said to be what the law requires where nobody has read it there', () => {
    const iks = study('payroll: { model: iks }').replace(', participants: [frosta]', '');
    expect(sectionOf(iks, 'Avtalene', 'nb')).toContain('På plass: 1 av 9 punkter. De som er merket «må kontrolleres», har vi ikke lest i loven, og den kan kreve flere.');
    expect(sectionOf(iks, 'Avtalane', 'nn')).toContain('har vi ikkje lese i lova');
    expect(sectionOf(iks, 'Avtalen', 'sv')).toContain('har vi inte läst i lagen');
    expect(sectionOf(iks, 'The agreements', 'en')).toContain('we have not read in the law');
    expect(section).not.toContain('we have not read');
  });

  it('show what is usual apart from what the law requires', () => {
    const swedish = study('payroll: { model: avtalssamverkan, points: { price: Självkostnad. } }').replace('norway', 'sweden').replace('NOK', 'SEK').replace(/services: .*/, 'services: { payroll: { title: Lön, area: support, traits: [specialist-staff] } }');
    const text = sectionOf(swedish, 'Avtalen', 'sv');
    expect(text).toContain('Så långt vi känner lagen har den ingen lista över vad ett sådant avtal måste innehålla.');
    expect(text).toContain('De här punkterna är vanliga i sådana avtal men inte lagkrav.');
    expect(text).toContain('| Ersättning och betalning | på plats |');
    expect(text).toContain('| Avtalstid | saknas |');
  });

  it('say which rule excludes the model, and where there is no list', () => {
    expect(sectionOf(study('welfare: { model: task-community }'), 'Avtalene', 'nb')).toMatch(/Loven åpner ikke for å bruke denne modellen til Barnevern: .*\(kommuneloven § 19-1 andre ledd\)\./);
    expect(sectionOf(study('welfare: { model: network }'), 'Avtalene', 'nb')).toContain('ingen liste over hva en slik avtale må inneholde');
  });

  it('mark what nobody has read in the law', () => {
    expect(sectionOf(study('payroll: { model: iks }').replace(', participants: [frosta]', ''), 'Avtalene', 'nb')).toContain('| Selskapets navn | IKS-loven § 4; må kontrolleres | mangler |');
  });

  it('have no section in a study without them', () => {
    expect(sectionOf(smallStudy(''), 'The agreements', 'en')).toBe('');
  });
});
