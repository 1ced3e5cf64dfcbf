import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningfulWords, wordSimilarity } from '../../src/math/text-similarity.ts';

function similarity(first: string, second: string): number {
  return wordSimilarity(meaningfulWords(first), meaningfulWords(second));
}

describe('the meaningful words of a text', () => {
  it('are its words in small letters, each once, less those that only bind them together', () => {
    expect(meaningfulWords('Etablert samarbeid på flere områder, og på IKT-drift')).toEqual(['etablert', 'samarbeid', 'flere', 'områder', 'ikt', 'drift']);
    expect(meaningfulWords('Økonomi, økonomi!')).toEqual(['økonomi']);
    expect(meaningfulWords('A\u030a v\u00e6re p\u00e5 – i')).toEqual([]);
  });
});

describe('texts that say nearly the same', () => {
  it.each([
    ['Sårbare fagmiljøer', 'Sårbare fagmiljø'],
    ['Små og sårbare fagmiljøer', 'Sårbare, små fagmiljø'],
    ['Sårbare fagmiljøer', 'Små og sårbare fagmiljøer'],
    ['Etablert samarbeid på flere områder', 'Samarbeid er etablert på flere områder'],
    ['Vanskelig å rekruttere fagfolk', 'Vansker med rekruttering av fagfolk'],
    ['God økonomi i kommunene', 'God økonomi'],
    ['Beliggenhet', 'Beliggenheten'],
    ['Felles styre', 'Felles styret'],
    ['Gemensamma kommuner', 'Gemensamma kommunerna'],
    ['Ikke felles IKT-system', 'Felles IKT-system finnes ikke'],
    ['Strong professional communities', 'Strong professional community'],
  ])('%s | %s', (first, second) => {
    expect(similarity(first, second)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('texts that say different things', () => {
  it.each([
    ['God økonomi', 'Dårlig økonomi'],
    ['Stor vilje til samarbeid om felles IKT-drift', 'Liten vilje til samarbeid om felles IKT-drift'],
    ['Felles IKT-system for skole og barnehage', 'Ikke felles IKT-system for skole og barnehage'],
    ['Politisk enighet om modell for barnevern', 'Politisk uenighet om modell for barnevern'],
    ['Sentralisering av statlige arbeidsplasser', 'Desentralisering av statlige arbeidsplasser'],
    ['Lang avstand mellom Frosta og Levanger', 'Lang avstand mellom Levanger og Verdal'],
    ['God kompetanse i tekniske fag', 'God kompetanse i humanistiske fag'],
    ['Felles barnevern', 'Felles legevakt'],
    ['Kommunikasjon', 'Kommune'],
    ['Region', 'Religion'],
    ['Felles styre', 'Felles styrke'],
    ['Felles plan', 'Felles plass'],
    ['Felles vakt', 'Felles vekst'],
    ['Felles kontor', 'Felles kontroll'],
    ['', ''],
  ])('%s | %s', (first, second) => {
    expect(similarity(first, second)).toBeLessThan(0.8);
  });
});

it('is symmetric, lies between 0 and 1, and is 1 for a text and itself where it has words', () => {
  const text = fc.array(fc.constantFrom('god', 'dårlig', 'økonomi', 'økonomien', 'usikker', 'sikker', 'ikke', 'fagmiljø', 'i', 'felles'), { maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const found = similarity(first, second);
      expect(found).toBe(similarity(second, first));
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
      expect(similarity(first, first)).toBe(meaningfulWords(first).length === 0 ? 0 : 1);
    }),
  );
});
