import { describe, expect, it } from 'vitest';
import { studyOf } from '../../study-of.ts';
import { childWelfareStudy } from './agreement-study.ts';
import { councilPaper, written } from './drafted-papers.ts';

describe('the points of an agreement in a council paper', () => {
  const paper = (agreements: string, language: 'nb' | 'nn' | 'sv' | 'en'): string =>
    written(councilPaper(studyOf(childWelfareStudy(`agreements: { ${agreements} }`)), 'frosta', language));

  it.each([
    ['nb', 'Vi kjenner til 9 punkter som avtalen skal ha', 'De er ikke kontrollert mot loven, og den kan kreve flere.', 'Loven krever 9 punkter i avtalen'],
    ['nn', 'Vi kjenner til 9 punkt som avtalen skal ha', 'Dei er ikkje kontrollerte mot lova, og ho kan krevje fleire.', 'Lova krev 9 punkt i avtalen'],
    ['sv', 'Vi känner till 9 punkter som ska vara med', 'De är inte kontrollerade mot lagen, och den kan kräva fler.', 'Lagen kräver 9 punkter i avtalet'],
    ['en', 'We know of 9 points that the agreement should have', 'They have not been checked against the law, which may require more.', 'The law requires 9 points in the agreement'],
  ] as const)('are what the law requires only where they were read in it, in %s', (language, known, unchecked, required) => {
    const company = paper('payroll: { model: iks }', language);
    expect(company).toContain(known);
    expect(company).toContain(unchecked);
    expect(company).not.toContain(required);
    const host = paper('child-welfare: { model: host-administrative }', language);
    expect(host).toContain(required);
    expect(host).not.toContain(unchecked);
  });
});
