import { describe, expect, it } from 'vitest';
import { repositoryFile, smallStudy } from '../study-of.ts';
import { reportText } from './report-text.ts';
import { richStudy } from './rich-study.ts';
import { rowsOf, sectionOf } from './section-of.ts';

const heading = 'Hva som betyr mest for svaret';

describe('what matters most, in nb', () => {
  it('is of the services that go on, the largest first: what is left, as it neither pays nor does any good, is not among them', () => {
    const text = sectionOf(richStudy(''), heading, 'nb');
    const rows = rowsOf(text, 'Størrelse');
    expect(rows[0]?.[0]).toBe('Gevinsten av Lønn som andel av dagens kostnad');
    expect(rows.map(([name = '']) => name).filter((name) => name.includes('Barnevern'))).toEqual([]);
    expect(text).toContain('netto nåverdi av tjenestene som starter eller forberedes, blir når én størrelse om gangen er lav eller høy og de andre er på forventet verdi');
  });

  it('says why the result with all at their means is not the mean result, where the two are printed as different amounts', () => {
    const sentence = 'Resultatet med alle størrelser på forventet verdi er ikke det samme som gjennomsnittet av alle utfall';
    expect(sectionOf(richStudy(''), heading, 'nb')).toContain(sentence);
    const gainOnly = smallStudy(`services:
  payroll: { catalogue: payroll, gain: { annual: { low: 4_000_000, likely: 5_000_000, high: 6_000_000 } }, transition: { cost: { low: 9_000, likely: 10_000, high: 11_000 } } }`);
    expect(sectionOf(gainOnly, heading, 'nb')).not.toContain(sentence);
  });

  it('has the amounts of the services in the scale of their other tables', () => {
    const text = reportText(repositoryFile('test/cases/ok/every-chart.yaml'), 'nb');
    const scales = [/nåverdien over 12 år fra og med 2027, i (1000|millioner) kroner/, /når ett og ett år legges til, i (1000|millioner) kroner/, /Beløpene i de to resultatkolonnene er i (1000|millioner) kroner/];
    expect(scales.map((scale) => scale.exec(text)?.[1])).toEqual(['millioner', 'millioner', 'millioner']);
  });

  it('marks what is an illustration', () => {
    const paying = richStudy('').replace('cost: 9_000_000, year: 2028', 'cost: 1_000_000, year: 2028');
    const names = rowsOf(sectionOf(paying, heading, 'nb'), 'Størrelse').map(([name = '']) => name);
    expect(names).toContain('Gevinsten av IKT-tjeneste i året (illustrasjon)');
  });

  it('shows the benchmark programme as well, each with five rows at most', () => {
    const text = sectionOf(richStudy(''), heading, 'nb');
    expect(rowsOf(text, 'Størrelse').length).toBeLessThanOrEqual(5);
    expect(rowsOf(text, 'Størrelse', 1)[0]?.[0]).toBe('Andelen av forskjellen som blir realisert');
    expect(text).toContain('Det samme for nåverdien av gevinsten ved felles administrasjon, der ingen kostnad er oppgitt, i millioner kroner:');
    expect(text).toContain('gjøre mest for å avklare hva tjenestene er verdt:');
  });

  it('prints a correlation with one decimal, and one that may be none as a dash with a note', () => {
    const text = sectionOf(repositoryFile('examples/gauldal-2024/study.yaml'), heading, 'nb');
    const cells = rowsOf(text, 'Størrelse').map((row) => row[5]);
    expect(cells.filter((cell) => !/^(–|−?[01],\d)$/.test(cell ?? ''))).toEqual([]);
    expect(cells).toContain('–');
    expect(text).toContain('Der det står –, er samvariasjonen for liten til å skilles fra null');
  });

  it('is of the benchmark programme else, and says what to measure of each kind of input', () => {
    const text = sectionOf(repositoryFile('examples/flv/study.yaml'), heading, 'nb');
    expect(rowsOf(text, 'Størrelse')).toHaveLength(3);
    expect(text).toContain('nåverdien av gevinsten ved felles administrasjon');
    expect(text).toContain('Hva det koster å innføre felles administrasjon, er ikke oppgitt og ikke trukket fra.');
    expect(text).toContain('Finn ut hva lignende ordninger faktisk har hentet ut, og bli enige om hvordan det skal måles her.');
    expect(text).toContain('Hent regnskapstall for flere år.');
  });

  it('leaves out what moves the result by less than a hundredth of the first', () => {
    const study = smallStudy(`services:
  payroll: { catalogue: payroll, gain: { annual: { low: 0, likely: 5_000_000, high: 9_000_000 } }, transition: { cost: { low: 9_000, likely: 10_000, high: 11_000 } } }`);
    expect(rowsOf(sectionOf(study, heading, 'nb'), 'Størrelse').map(([name]) => name)).toEqual(['Gevinsten av Lønn i året']);
  });

  it('is absent where nothing is uncertain', () => {
    const study = smallStudy('services:\n  payroll: { catalogue: payroll, gain: { annual: 300_000 }, transition: { cost: 10_000 } }');
    expect(sectionOf(study, heading, 'nb')).toBe('');
  });
});
