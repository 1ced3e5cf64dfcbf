import { describe, expect, it } from 'vitest';
import { smallStudy } from '../study-of.ts';
import { richStudy } from './rich-study.ts';
import { numberIn, rowsOf, sectionOf } from './section-of.ts';

const heading = 'Kommune for kommune';
const advised = richStudy('sharing: { keys: [population, budget, usage, fixed-30-population-70] }');

/** So dear to carry out that nothing starts or is prepared: all services with a gain are then shared. */
const study = advised.replace('low: 400_000, likely: 600_000, high: 1_200_000', 'low: 40_000_000, likely: 60_000_000, high: 90_000_000').replace('transition: { cost: 300_000 }', 'transition: { cost: 30_000_000 }');

describe('who gains and who pays, in nb', () => {
  const text = sectionOf(study, heading, 'nb');
  const sharing = text.slice(text.indexOf('### Hvem som tjener'));

  it('has a column for each key, and each adds up', () => {
    expect(sharing).toContain('| Kommune | Etter innbyggere | Etter dagens kostnad | Etter bruk | 30 % likt, 70 % etter innbyggere |');
    const rows = rowsOf(sharing, 'Kommune');
    expect(rows.map(([name]) => name)).toEqual(['Frosta', 'Levanger', 'Verdal', 'Samlet']);
    for (const column of [1, 2, 3, 4]) {
      const parts = rows.slice(0, 3).reduce((sum, row) => sum + numberIn(row[column]), 0);
      expect(parts).toBe(numberIn(rows[3]?.[column]));
    }
  });

  it('says which services it is about', () => {
    expect(sharing).toContain('Beløpene gjelder alle tjenestene med beregnet gevinst, siden ingen av dem starter eller forberedes.');
    const going = sectionOf(advised, heading, 'nb');
    expect(going).toContain('Beløpene gjelder tjenestene som starter eller forberedes.');
    expect(going).not.toContain('Kolonnene gjelder ulike tjenester');
  });

  it('shows the same per inhabitant', () => {
    const rows = rowsOf(sharing, 'Kommune', 1);
    expect(rows.map(([name]) => name)).toEqual(['Frosta', 'Levanger', 'Verdal']);
    expect(numberIn(rows[0]?.[1])).toBeLessThan(-100);
  });

  it('says in a sentence who loses, and that a loss is shared where all lose together', () => {
    expect(sharing).toContain('- Etter innbyggere: Frosta, Levanger og Verdal er ventet å tape. Til sammen er kommunene ventet å tape, så det er et tap som blir fordelt.');
    expect(sharing).toContain('- Etter bruk: ingen er ventet å tape når alt er på plass.');
    expect(sharing).toContain('- 30 % likt, 70 % etter innbyggere: Frosta er ventet å tape.');
  });

  it('says that the keys do not share the same services', () => {
    expect(sharing).toContain('Kolonnene gjelder ulike tjenester');
    expect(sharing).toContain('- Etter bruk: Lønn\n');
  });

  it('shows what it comes to over the period by the first key', () => {
    expect(sharing).toContain('Over hele perioden, fordelt etter innbyggere, er dette netto nåverdi for hver kommune, i millioner kroner:');
    const rows = rowsOf(sharing, 'Kommune', 2);
    for (const column of [1, 3]) {
      const parts = rows.slice(0, 3).reduce((sum, row) => sum + numberIn(row[column]), 0);
      expect(parts).toBeCloseTo(numberIn(rows[3]?.[column]), 6);
    }
  });

  it('says who is below zero over the period where forecasts come true only in part', () => {
    expect(sharing).toContain('Om anslagene bare slår til så langt som anslag pleier, er Frosta, Levanger og Verdal ventet å tape over perioden.');
  });

  it('never spreads a cost of the group, and says which services were left out and why', () => {
    expect(sharing).toContain('IKT-tjeneste: ikke fordelt, fordi dagens kostnad bare er oppgitt for kommunene samlet. En slik sum blir aldri fordelt etter innbyggertall.');
    expect(sharing).toContain('Regnskap: ikke fordelt, fordi dagens kostnad ikke er oppgitt for alle deltakerne.');
  });
});

describe('a study without what it takes to share', () => {
  const payroll = (more: string): string =>
    smallStudy(`services:
  payroll: { catalogue: payroll, gain: { annual: 300_000 }, today: { frosta: { cost: 900_000 }, verdal: { cost: 4_000_000 } } }
${more}`);

  it('hears nothing of amounts that the table rounds to none', () => {
    const text = sectionOf(payroll('sharing: { keys: [budget] }').replace('annual: 300_000', 'annual: -400'), heading, 'nb');
    expect(text).toContain('- Etter dagens kostnad: ingen er ventet å tape når alt er på plass.');
    expect(text).not.toContain('er ventet å tape over perioden');
  });

  it('is told to list a key', () => {
    expect(sectionOf(payroll(''), heading, 'nb')).toContain('Legg til `sharing.keys`, så viser rapporten hva hver kommune tjener og taper');
  });

  it('is told nothing of keys where there is nothing to share', () => {
    expect(sectionOf(smallStudy('services: { cinema: { catalogue: cinema } }'), heading, 'nb')).not.toContain('sharing.keys');
  });

  it('has no net present value by municipality where no service has a stated cost', () => {
    const text = sectionOf(payroll('sharing: { keys: [equal] }'), heading, 'nb');
    expect(text).toContain('Like deler |');
    expect(text).not.toMatch(/nåverdi/i);
  });

  it('is told that a key cannot be used for want of volumes', () => {
    const text = sectionOf(payroll('sharing: { keys: [population, usage] }'), heading, 'nb');
    expect(text).toContain('- Etter bruk: ingen av tjenestene har tallene som trengs for å fordele slik.');
    expect(text).not.toContain('| Etter bruk');
  });
});
