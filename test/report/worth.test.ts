import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile, smallStudy } from '../study-of.ts';
import { reportText } from './report-text.ts';
import { sectionOf } from './section-of.ts';

const examples = ['flv', 'gauldal-2024', 'innherred-2016', 'minimal'].map((name) => repositoryFile(`examples/${name}/study.yaml`));
const costs = `  frosta: { name: Frosta, population: 10_000, adminCostPerInhabitant: 3_000 }
  verdal: { name: Verdal, population: 30_000, adminCostPerInhabitant: 2_600 }`;

/** Two municipalities that cost 400 kroner more than Oslo, 16 million a year in all; `more` may state costs. */
function study(more: string): string {
  return smallStudy(`priceYear: 2024\nbenchmarks: { oslo: { name: Oslo, adminCostPerInhabitant: 2_300 } }\n${more}`, costs);
}

function answer(text: string, language: Language = 'en'): string {
  return sectionOf(text, language === 'en' ? 'The answer' : 'Svaret', language);
}

describe('what the gap may be worth, on the first page', () => {
  it('is the share that evidence suggests, with its interval, and the gain a year', () => {
    const text = answer(examples[0] ?? '', 'nb');
    expect(text).toContain('om lag 18 % av forskjellen blir realisert (80 %-intervall: −10 % til 47 %)');
    expect(text).toMatch(/en gevinst på 3,0 millioner kroner i året når alt er på plass \(80 %-intervall: −1,5 til 8,9 millioner kroner i året\)/);
  });

  it('says without a stated cost why no break-even share is told, and what it may cost at most', () => {
    const text = answer(examples[0] ?? '', 'nb');
    expect(text).toContain('Studien oppgir ikke hva det koster å komme dit; derfor kan rapporten ikke si hvor stor andel som må realiseres');
    expect(text).toMatch(/Skal det lønne seg i snitt, kan det koste høyst 15,1 millioner kroner i alt, som nåverdi over 10 år med 4 % rente og gradvis innfasing\. .* \(80 %-intervall: −\d+,\d til \d+,\d millioner kroner\)/);
    expect(text).not.toContain('For at det skal lønne seg, må');
    expect(text).not.toContain('Sannsynligheten');
  });

  it('has with a stated cost the break-even share and how likely each assumption makes it, to the nearest 5 %', () => {
    const text = answer(study('topDown: { transition: { cost: 20_000_000 }, coordination: 500_000 }'));
    expect(text).toMatch(/For it to pay, \d\d?% of the gap has to be realised/);
    expect(text).toMatch(/The probability of that is (under 5|\d?[05]|over 95)% with our assumption for shared administration, (under 5|\d?[05])% with the sceptical one and (\d?[05]|over 95)% with the one for mergers/);
    expect(text).toContain('All three are assumptions, not measurements.');
    expect(text).toMatch(/The net present value over 10 years is NOK −?[\d.]+ million \(80% interval: NOK −[\d.]+ to [\d.]+ million\)/);
    expect(text).toMatch(/paid back (in|by the end of) 20\d\d/);
    expect(text).not.toContain('it may cost at most');
  });

  it('says plainly that the gap as computed is not enough', () => {
    expect(answer(study('topDown: { transition: { cost: 900_000_000 } }'))).toContain('That is more than the whole gap. With the gap as computed, it is not enough even if all of it is realised. Only a larger gap than computed would be enough.');
    const some = answer(study('topDown: { phi: 5 %, transition: { cost: 20_000_000 } }'));
    expect(some).toContain('That is more than is to be shared. With the gap as computed, it is not enough even if all that is to be shared is realised.');
    expect(some).not.toContain('The probability of that');
    expect(some).not.toContain('cannot pay');
  });

  it('is limited to what is to be shared, and says so', () => {
    expect(answer(study('topDown: { phi: 30 % }'))).toContain('Only 30% of the administration is to be shared. The part of the gap counted as realised is never larger than the share of the administration that is shared. That gives');
    expect(answer(study('topDown: { phi: { low: 20 %, likely: 30 %, high: 50 % } }'))).toMatch(/Only about 3\d% of the administration/);
    expect(answer(study(''))).not.toContain('is to be shared');
  });

  it('is told to come after the years considered where these are too few', () => {
    const costed = answer(study('horizon: { years: 1 }\ntopDown: { transition: { cost: 1_000_000 } }'));
    expect(costed).toContain('\n\nThe period of 1 year ends before any effect comes.');
    expect(costed).toContain('The net present value over 1 year is');
    expect(costed).not.toMatch(/&#x20;|paid back|1 years/);
    const free = answer(study('horizon: { years: 2 }'));
    expect(free).toContain('The period of 2 years ends before any effect comes.');
    expect(free).not.toContain('no room for any cost');
  });

  it('has its value and its interval in one unit', () => {
    const text = answer(study('topDown: { realisation: { low: -20 %, likely: 2 %, high: 30 % } }'));
    expect(text).toMatch(/a gain of NOK 0\.\d million a year when everything is in place \(80% interval: NOK −\d\.\d to \d\.\d million a year\)/);
  });

  it('is not computed for municipalities that share support functions already, and says so', () => {
    const text = answer(examples[2] ?? '', 'nb');
    expect(text).toContain('ikke beregnet: kommunene deler allerede støttefunksjoner (Innherred samkommune)');
    expect(text).toContain('`topDown`');
    expect(text).not.toContain('realisert');
  });

  it('has no word of it where there is no gap', () => {
    const text = reportText(smallStudy('benchmarks: { b: { name: Oslo, adminCostPerInhabitant: 4_000 } }', costs), 'en');
    expect(text).not.toMatch(/What the gap may be worth|realised|ceiling/);
  });

  it('is nothing on average with the sceptical assumption, and leaves room for no cost', () => {
    const text = answer(study('topDown: { realisation: sceptical }'));
    expect(text).toContain('The sceptical assumption is that about 0% of the gap is realised');
    expect(text).toContain('On average there is then nothing to gain');
    expect(text).toContain('there is no room for any cost at all');
    expect(text).not.toContain('at most NOK');
  });

  it('takes the study’s own share as its own', () => {
    expect(answer(study('topDown: { realisation: { low: 10 %, likely: 20 %, high: 40 % } }'))).toMatch(/The study expects that 2\d% of the gap is realised \(80% interval: 10% to 40%\)/);
  });
});

describe('several benchmarks', () => {
  const text = answer(examples[2] ?? '', 'nb');

  it('stand in one sentence', () => {
    expect(text).toContain(
      'Kommunene bruker 3 426 kroner per innbygger i året på administrasjon: 255 kroner mer enn Stjørdal, 215 mer enn Steinkjer og 235 mer enn medianen av Steinkjer og Stjørdal.',
    );
    expect(text.match(/ bruker /g)).toHaveLength(1);
  });

  it('have a column each in one table', () => {
    expect(text.match(/^\| Administrasjon, per år .*/gm)).toHaveLength(1);
    expect(text).toMatch(/\| Administrasjon, per år +\| +Stjørdal \| +Steinkjer \| +Steinkjer og Stjørdal \|/);
  });

  it('that are all dearer leave nothing to close', () => {
    const dearer = smallStudy('benchmarks: { a: { name: Oslo, adminCostPerInhabitant: 4_000 }, b: { name: Bergen, adminCostPerInhabitant: 2_700 } }', costs);
    expect(answer(dearer)).toContain('NOK 1,300 less than Oslo and as much as Bergen. Compared with each of them, the municipalities have no excess cost to close.');
  });
});

describe('the services together', () => {
  const service = (more: string): string =>
    `services: { payroll: { title: Pay, gain: { annual: { low: 100_000, likely: 300_000, high: 900_000 } }${more} }, ict: { title: Computers, gain: { annual: 400_000 }${more} } }`;

  it('have their net present value as stated and as far as forecasts come true', () => {
    const text = answer(study(service(', transition: { cost: 500_000 }')));
    expect(text).toMatch(/The services Pay and Computers together have a net present value of NOK [\d.]+ million over 10 years as stated \(80% interval: .*\), and NOK −?[\d.,]+(?: million)? if forecasts fall short as usual/);
  });

  it('are told to rest on research where the study states no gain', () => {
    const some = study('services: { payroll: { title: Pay, gain: { annual: 300_000 }, transition: { cost: 500_000 } }, child-welfare: { catalogue: child-welfare, today: { frosta: { cost: 900_000 }, verdal: { cost: 900_000 } }, gain: { prior: catalogue }, transition: { cost: 5_000 }, effects: { competence: 3 } } }');
    expect(answer(some)).toContain('over 10 years as stated in the study or assumed from research (80% interval');
  });

  it('have their gain where no cost is stated, of those that start or are prepared', () => {
    expect(answer(study(service('')))).not.toContain('together give NOK');
    expect(answer(study(service(', effects: { quality: 2 }')))).toMatch(/The services that start or are prepared and have a computed gain together give NOK [\d.,]+(?: million)? a year at full effect as stated.*does not state what it costs/);
  });
});

describe('a gap', () => {
  const words = { nb: { gap: /forskjell/i, gain: /gevinst|innspar|besparelse/i, ceiling: 'Forskjellen er et tak, ikke en gevinst.' }, nn: { gap: /(?:for)?skilnad|forskjell/i, gain: /gevinst|innspar|sparing/i, ceiling: 'Forskjellen er eit tak, ikkje ein gevinst.' }, sv: { gap: /skillnad/i, gain: /nytta|vinst|bespar/i, ceiling: 'Skillnaden är ett tak, inte en besparing.' }, en: { gap: /\bgap\b/i, gain: /\bgains?\b|\bsavings?\b/i, ceiling: 'The gap is a ceiling, not a gain.' } };

  it.each(languages)('is never called a gain or a saving in a sentence of ours (%s)', (language) => {
    const { gap, gain, ceiling } = words[language];
    const own = [...examples, study('topDown: { transition: { cost: 20_000_000 }, coordination: 500_000 }'), study('topDown: { phi: 5 %, transition: { cost: 900_000_000 } }')];
    for (const each of own) {
      const sentences = reportText(each, language).replaceAll(ceiling, '').split(/(?<=[.!?])\**\s|\n|\|/);
      expect(sentences.filter((sentence) => gap.test(sentence) && gain.test(sentence))).toEqual([]);
    }
  });
});
