import { describe, expect, it } from 'vitest';
import { repositoryFile, smallStudy } from '../study-of.ts';
import { rowsOf, sectionOf } from './section-of.ts';

const heading = 'Hva forskningen sier om disse tjenestene';

describe('what research says of the 63 services of FLV', () => {
  const text = sectionOf(repositoryFile('examples/flv/study.yaml'), heading, 'nb');
  const rows = rowsOf(text, 'Tjenester');

  it('shows first that cooperation on child welfare has cost more, with the study', () => {
    expect(rows[0]?.slice(0, 2)).toEqual(['Barnevern', 'høyere kostnad']);
    expect(rows[0]?.[2]).toContain('Samarbeid øker kostnaden');
    expect(rows[0]?.[2]).toContain('[^research.blaka-jacobsen-2023]');
  });

  it('stays readable: services of one kind share a row, and are named under the table', () => {
    expect(rows.length).toBeLessThan(27);
    expect(rows.map(([name]) => name)).toContain('Felles støttetjenester (17 tjenester)');
    expect(text).toMatch(/^- Felles støttetjenester: IKT-infrastruktur, IKT-tjeneste,/m);
  });

  it('shows every kind with a finding against a saving before those without one', () => {
    const against = rows.map(([, direction]) => direction === 'høyere kostnad');
    const kinds = rows.map(([name]) => name);
    const last = kinds[against.lastIndexOf(true)];
    const firstWithout = kinds.findIndex((kind) => !rows.some(([name, direction]) => name === kind && direction === 'høyere kostnad'));
    expect(kinds.lastIndexOf(last)).toBeLessThan(firstWithout);
  });

  it('has a footnote in every row', () => {
    for (const row of rows) expect(row[2]).toMatch(/\[\^research\.[a-z0-9-]+\]/);
  });

  it('says for how many services there is only general research, and what it found', () => {
    expect(text).toContain('Om de andre 27 tjenestene har vi bare funnet forskning om samarbeid generelt:');
    expect(text).toMatch(/- Høyere kostnad: Samarbeid økte utgiftene .*\[\^research\.allers-de-greef-2018\]/);
  });
});

describe('what research says of other services', () => {
  it('is the general findings for a service outside the catalogue', () => {
    const text = sectionOf(smallStudy('services: { museum: { title: Museum } }'), heading, 'nb');
    expect(text).toContain('Om disse tjenestene har vi bare funnet forskning om samarbeid generelt:');
    expect(text).not.toContain('| Tjenester');
  });

  it('is nothing without services', () => {
    expect(sectionOf(smallStudy(''), heading, 'nb')).toBe('');
  });

  it('tells a figure that was read elsewhere', () => {
    const text = sectionOf(smallStudy('services: { advisory-staff: { catalogue: advisory-staff } }'), heading, 'nb');
    expect(text).toContain('tallet er lest i en annen kilde');
    expect(text).toContain('| Administrasjon: Fagstab |');
  });
});
