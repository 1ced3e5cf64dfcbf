import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { figureDescriptions as nb } from '../../src/texts/nb/figure-descriptions.ts';
import { figureDescriptions as sv } from '../../src/texts/sv/figure-descriptions.ts';

/** What may stand all the same: names of Norwegian laws and legal forms, and the letters that names of municipalities end in. */
const allowed = ['vertskommunesamarbeid', 'aeiouyåäöæøésxz'];

/** Stems and words that Norwegian has and Swedish has not. Words that both have, such as av, eller, men and som, tell nothing. */
const stems =
  'kommunestyre|kommunedirektør|formannskap|vertskommune|innbygger|tjeneste|samarbeid|gevinst|kostnadsforskjell|forskjell|sammenlign|beregn|oppgi' +
  '|årsverk|vedtak|deltaker|nåverdi|usikkerhet|mulighet|forutsetning|tilbakebetal|fordelingsn|anslag|kilde|merknad|advarsel';
const words =
  'ikke|og|også|er|til|fra|etter|uten|mellom|fordi|dersom|hvis|hva|hvor|hver|hvert|hvem|hvordan|seg|selv|noe|noen|bare|begge|flere|dette|skal|må' +
  '|kroner|prosent|loven|mangler|finnes';
const norwegian = new RegExp(`[æø]|(?<!\\p{L})(?:(?:${stems})\\p{L}*|(?:${words})(?!\\p{L}))`, 'giu');

const folder = new URL('../../src/texts/sv/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('a Swedish text', () => {
  it.each(files)('holds no Norwegian in %s', (file) => {
    const lines = allButAllowed(withoutComments(readFileSync(new URL(file, folder), 'utf8'))).split('\n');
    expect(lines.flatMap((line, index) => [...line.matchAll(norwegian)].map(([word]) => `${index + 1}: ${word}`))).toEqual([]);
  });

  it('has marks of quotation as Swedish writes them', () => {
    for (const file of files) expect([file, /[«»“]/.test(readFileSync(new URL(file, folder), 'utf8'))]).toEqual([file, false]);
  });
});

test('Norwegian is told from Swedish', () => {
  expect('Avtalet är inte till för alla, eller det är oklart; forskningen och källan finns.'.match(norwegian)).toBeNull();
  expect('Kommunene kan ikke, og tjenesten er større.'.match(norwegian)).toEqual(['ikke', 'og', 'tjenesten', 'er', 'ø']);
});

test('figures are described in Swedish where they are in Norwegian', () => {
  expect([...sv.keys()]).toEqual([...nb.keys()]);
});

/** Comments are for those who read the code; line breaks stay, so that lines can be told. */
function withoutComments(code: string): string {
  return code.replace(/\/\*.*?\*\//gsu, (comment) => comment.replace(/[^\n]/gu, '')).replace(/(?<=^|\s)\/\/.*$/gmu, '');
}

function allButAllowed(text: string): string {
  return allowed.reduce((rest, name) => rest.replaceAll(name, ''), text);
}
