import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { figureDescriptions as nb } from '../../src/texts/nb/figure-descriptions.ts';
import { figureDescriptions as nn } from '../../src/texts/nn/figure-descriptions.ts';

/** Stems and words of Bokmål that Nynorsk writes otherwise. */
const stems =
  'tjeneste|innbygger|kilde|mulighet|usikkerhet|sannsynlig|beregn|forutsetning|anbefal|deltakere|svakhet|sammenlig|advarsel|økning|oppgave|virkning|betydning|forskjeller|nødvendig|gjennomførbarhet|viktighet|myndighet(?!e)|hvilke|ledelse|arbeidsgiver(?:e|en)|kommuner';
const words =
  'ikke|noe|noen|hva|hvem|hvor|hvordan|hvorfor|hver|hvert|hvis|bare|fra|uten|mens|siden|jeg|være|gjøre|gjør|finnes|ble|nå|selv|annet|annen|enten|mye|flere|mer|sammen|en|et|ett|egen|eget|kun|hele|deres|disse|tall|tallet|tallene|høy|høyere|høyest|høyst|lav|lavere|lavest|ansatt|ansatte|eier|eiere|leder|lederen|øker|økt|sier|veier|enig|uenig|årene|målene|svarene|stedet|senere|videre|vedtakene|kommunene';
const bokmal = new RegExp(`(?<![\\p{L}\\-.])(?:(?:${stems})\\p{L}*|(?:${words})(?![\\p{L}-]))`, 'giu');

/** Names in other languages, and the code of English. */
const allowed = [/\ben: 'English'/g, /nb, nn, sv eller en/g, /`en`/g];

const folder = new URL('../../src/texts/nn/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const knowledge = new URL('../../src/knowledge/', import.meta.url);
const entries = readdirSync(knowledge, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));

describe('a text in Nynorsk', () => {
  it.each(files)('holds no Bokmål in %s', (file) => {
    const code = withoutComments(readFileSync(new URL(file, folder), 'utf8'));
    expect(bokmalIn(allowed.reduce((rest, name) => rest.replaceAll(name, ''), code))).toEqual([]);
  });

  it('holds none in what we know of services, law, evidence and factors', () => {
    const found = entries.flatMap((file) => {
      const lines = readFileSync(new URL(file, knowledge), 'utf8').split('\n');
      return lines.filter((line) => /^\s*(?:- )?nn:/.test(line)).flatMap((line) => bokmalIn(line.replace(/^\s*(?:- )?nn:/, '')).map((word) => `${file} ${word}`));
    });
    expect(found).toEqual([]);
  });
});

test('Bokmål is told from Nynorsk', () => {
  expect('Kommunane kan ikkje, og tenesta er større; dei får gjere det sjølve.'.match(bokmal)).toBeNull();
  expect('Kommunene kan ikke, og tjenesten er større.'.match(bokmal)).toEqual(['Kommunene', 'ikke', 'tjenesten']);
});

test('figures are described in Nynorsk where they are in Bokmål', () => {
  expect([...nn.keys()]).toEqual([...nb.keys()]);
});

function bokmalIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => [...line.matchAll(bokmal)].map(([word]) => `${index + 1}: ${word}`));
}

/** Comments are for those who read the code; line breaks stay, so that lines can be told. */
function withoutComments(code: string): string {
  return code.replace(/\/\*.*?\*\//gsu, (comment) => comment.replace(/[^\n]/gu, '')).replace(/(?<=^|\s)\/\/.*$/gmu, '');
}
