import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../src/knowledge/find-evidence.ts';
import { languages } from '../../../src/texts/language.ts';
import { paperTexts } from '../../../src/texts/papers-by-language.ts';
import { smallStudy, studyOf } from '../../study-of.ts';
import { rankedStudy } from '../ranked-studies.ts';
import { councilPaper, examples, exampleStudy, under, written } from './drafted-papers.ts';

const flv = exampleStudy('flv');
const ranked = studyOf(rankedStudy('capacity: { projects: 2 }\nanalysis: { draws: 200 }'));
const two = '  alpha: { name: Alpha, population: 5_000 }\n  beta: { name: Beta, population: 8_000 }';

/** One municipality has a small service today, and pays half of a large one when it is shared equally. */
const losing = studyOf(
  smallStudy(
    'services: { payroll: { catalogue: payroll, today: { alpha: { cost: 500_000 }, beta: { cost: 9_000_000 } }, gain: { annual: { low: 400_000, likely: 900_000, high: 1_400_000 } }, transition: { cost: 500_000 }, effects: { quality: 2 } } }\npriceYear: 2026\nhorizon: { firstYear: 2027, years: 10 }\nsharing: { keys: [equal] }\nanalysis: { draws: 200 }',
    two,
  ),
);

/** Many services, none of which is known but by what it would become better on. */
function manyServices(count: number): ReturnType<typeof studyOf> {
  const services = Array.from({ length: count }, (_, index) => `  s${index}: { title: Service ${index}, effects: { quality: ${1 + (index % 3)}, resilience: 2 } }`);
  return studyOf(`${smallStudy('analysis: { draws: 100 }', two)}\nservices:\n${services.join('\n')}\n`);
}

describe('a municipality’s own loss', () => {
  it('is the first that speaks against, in the words of its economy', () => {
    const paper = written(councilPaper(losing, 'alpha', 'nb'));
    const [first] = under(paper, 'Det som taler mot').split('\n');
    expect(first).toMatch(/er Alpha ventet å betale \d+ kroner mer per innbygger i året enn i dag .* Netto nåverdi over hele perioden er −/);
    expect(under(paper, 'For Alpha')).toContain(first?.slice(2));
  });

  it('is not said of one that gains', () => {
    expect(under(written(councilPaper(losing, 'beta', 'nb')), 'Det som taler mot')).not.toContain('Netto nåverdi over hele perioden');
  });

  it('over the period only is one too, with why the yearly gain points the other way', () => {
    for (const language of languages) {
      const { consequences, council } = paperTexts[language];
      const paper = written(councilPaper(ranked, 'gamma', language));
      expect(under(paper, council.assessment.headings.against).split('\n')[0]).toContain(consequences.economy.signsDiffer);
      expect(under(paper, consequences.own('Gamma'))).toContain(consequences.economy.signsDiffer);
      expect(written(councilPaper(losing, 'alpha', language))).not.toContain(consequences.economy.signsDiffer);
    }
  });
});

describe('research in a council paper', () => {
  it('of mergers and of size speaks neither for nor against, and says so', () => {
    const paper = written(councilPaper(flv, 'frosta'));
    for (const id of ['bikker-van-der-linde-2016', 'blom-hansen-2014']) {
      expect(findEvidence(id)).toBeDefined();
      expect(under(paper, 'Det som taler for')).not.toContain(id);
      expect(under(paper, 'Det som ikke gir klart svar')).toContain(id);
    }
    expect(under(paper, 'Det som ikke gir klart svar')).toContain('Administrasjon (nærmeste forskning for IKT-tjeneste): lavere kostnad (gjelder sammenslåing, ikke samarbeid). 239 kommuner');
  });

  it('that is mixed or shows no sure effect does not speak against', () => {
    const paper = written(councilPaper(flv, 'frosta'));
    expect(under(paper, 'Det som taler mot')).not.toMatch(/: (?:blandet|ingen sikker virkning)/);
    expect(under(paper, 'Det som ikke gir klart svar')).toMatch(/: blandet.*nao-2016/);
  });

  it.each(examples)('is one line for each study on a side, in %s', (name) => {
    const study = exampleStudy(name);
    for (const id of study.municipalities.keys()) {
      const paper = written(councilPaper(study, id, 'nb'));
      for (const heading of ['Det som taler for', 'Det som ikke gir klart svar']) {
        if (!paper.includes(`### ${heading}\n`)) continue;
        const cited = under(paper, heading).match(/\[\^research\.[^\]]+\]$/gm) ?? [];
        expect(new Set(cited).size).toBe(cited.length);
      }
    }
  });
});

describe('the gap', () => {
  const all = under(under(written(councilPaper(flv, 'frosta')), 'Økonomiske konsekvenser'), 'For kommunene samlet');

  it('comes with how much of it may be chance, and with the published total that it does not give', () => {
    expect(all).toMatch(/svinger om lag 11 % fra år til år.*80 %-intervallet for forskjellen \d+ til \d+ kroner per innbygger/);
    expect(all).toContain('KPMG (2001) oppgir forskjellen i alt til 15 millioner kroner i året; tallene bak gir 16,3 millioner kroner i året, som er brukt her.');
  });

  it('of several comparisons says whose chance it is', () => {
    expect(written(councilPaper(exampleStudy('gauldal-2024'), 'roros', 'nb'))).toContain('**Den nedre kvartilen.** Administrasjonskostnaden i én kommune svinger');
  });
});

describe('many services', () => {
  it('are named as far as can be read, and the paper says how many more the report has', () => {
    const paper = written(councilPaper(manyServices(30), 'alpha'));
    const going = Number(/Carry out pre-projects for (\d+) services/.exec(paper)?.[1]);
    expect(going).toBeGreaterThan(10);
    const more = `${going - 10} more are in the report, under “Priorities”.`;
    const advised = under(paper, 'What the study advises');
    expect(advised.match(/^\| Service \d+/gm)).toHaveLength(10);
    expect(advised).toContain(more);
    expect(under(paper, 'What speaks for it').match(/^- Service \d+ is expected/gm)).toHaveLength(10);
    expect(under(paper, 'What speaks for it')).toContain(`- ${more}`);
    expect(paper).toContain(`**${going} services:** The gain is not computed`);
  });

  it('are all there where they are ten', () => {
    expect(written(councilPaper(manyServices(10), 'alpha'))).not.toContain('in the report, under “Priorities”');
  });
});

describe('the footnotes of a paper', () => {
  it('tell one source of a publisher from another, and where to find it', () => {
    const notes = written(councilPaper(exampleStudy('gauldal-2024'), 'roros', 'nb')).match(/^\[\^[^\]]+\]: .*$/gm) ?? [];
    const texts = notes.map((note) => note.replace(/^\[\^[^\]]+\]: /, ''));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toContainEqual(expect.stringMatching(/^\*Tabell 07459: .*\. Statistisk sentralbyrå.*https:\/\/www\.ssb\.no\//));
    expect(texts).toContainEqual(expect.stringMatching(/^Elston, T\. og Dixon, R\. \(2020\): The Effect of Shared/));
  });
});

it('what a municipality takes part in stands in the table alone', () => {
  expect(written(councilPaper(flv, 'frosta'))).not.toContain('Frosta er med i');
});

describe('a municipality’s own weights', () => {
  const weights = (criteria: string): string => written(councilPaper(studyOf(rankedStudy(`${criteria}\nanalysis: { draws: 100 }`)), 'alpha'));

  it('carry the mark of an illustration', () => {
    expect(written(councilPaper(flv, 'frosta'))).toContain('«Robust fagmiljø» (62 % mot 51 %; illustrasjon)');
  });

  it('are not told apart by less than two percentage points', () => {
    const own = (quality: number): string => weights(`criteria: { economy: { swing: 0 }, quality: { swing: { alpha: ${quality}, beta: 100, gamma: 100 } }, resilience: { swing: 100 } }`);
    expect(own(93)).not.toContain('more heavily than the municipalities do together');
    expect(own(60)).toContain('more heavily than the municipalities do together');
  });
});

it('one krone is one', () => {
  const study = studyOf(smallStudy('benchmarks: { other: { name: Other, adminCostPerInhabitant: 4_999 } }', '  alpha: { name: Alpha, population: 5_000, adminCostPerInhabitant: 5_000 }\n  beta: { name: Beta, population: 8_000, adminCostPerInhabitant: 5_000 }'));
  expect(written(councilPaper(study, 'alpha', 'nb'))).toMatch(/ 1 krone mer /);
});
