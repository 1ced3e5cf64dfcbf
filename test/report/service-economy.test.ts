import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { realisedShare } from '../../src/knowledge/judgements.ts';
import { analyzeStudy, toMarkdown } from '../../src/collab.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { realisedShareOfForecasts } from '../../src/report/realised-share.ts';
import { addingUp, sumOfPrinted } from '../../src/report/table-amounts.ts';
import { languages } from '../../src/texts/language.ts';
import { smallStudy, studyOf } from '../study-of.ts';
import { rankedStudy } from './ranked-studies.ts';
import { richStudy } from './rich-study.ts';
import { numberIn, rowsOf, sectionOf } from './section-of.ts';

const heading = 'Hva samarbeidet kan gi';

describe('what each service gives, in nb', () => {
  const text = sectionOf(richStudy(''), heading, 'nb');

  it('marks the rows that rest on an illustration, and only these', () => {
    const marked = rowsOf(text, 'Tjeneste').map(([name = '']) => name).filter((name) => name.includes('illustrasjon'));
    expect(marked).toEqual(['IKT-tjeneste (illustrasjon)', 'Samlet (illustrasjon)']);
  });

  it.each([
    ['gain', 0, [1, 3], ['Lønn', 'Barnevern', 'IKT-tjeneste (illustrasjon)', 'Regnskap'], 'Samlet (illustrasjon)'],
    ['money', 1, [1, 2, 4], ['Lønn', 'Regnskap'], 'De som starter eller forberedes'],
  ] as const)('adds up in every column of the table of %s', (_, place, columns, summed, total) => {
    const rows = rowsOf(text, 'Tjeneste', place);
    const parts = rows.filter(([name = '']) => summed.some((title) => title === name));
    expect([parts.length, rows.length, rows.at(-1)?.[0]]).toEqual([summed.length, 5, total]);
    for (const column of columns) {
      const sum = parts.reduce((before, row) => before + numberIn(row[column]), 0);
      expect(sum).toBeCloseTo(numberIn(rows.at(-1)?.[column]), 6);
    }
  });

  it('keeps released time apart from the money', () => {
    expect(rowsOf(text, 'Tjeneste').map((row) => row[4])).toEqual(['–', '–', '–', '0,4', '']);
    expect(text).toContain('ingen budsjetter går ned av den');
  });

  it('says of a service with an expected loss that it is not done for its economy, with the research that says so', () => {
    const [line = ''] = text.split('\n').filter((each) => each.startsWith('- **Barnevern.**'));
    expect(line).toContain('Lønner seg ikke økonomisk: samarbeidet er ventet å koste mer enn det sparer. Hvis det gjøres, er det for kvaliteten eller kompetansen, ikke for økonomien.');
    expect(line).toContain('Ut fra forskningen er det forutsatt at tjenesten blir 5 % dyrere enn i dag.');
    expect(line).toContain('[^research.blaka-jacobsen-2023]');
  });

  it('says what must be realised where a service pays as stated only', () => {
    expect(text).toMatch(/\*\*Lønn\.\*\* Lønner seg bare hvis minst 6\d % av gevinsten blir hentet ut\./);
    expect(text).toMatch(/\*\*IKT-tjeneste \(illustrasjon\)\.\*\* Koster mer enn det gir/);
    expect(text).toContain('**Regnskap.** Er ventet å lønne seg, også om anslaget bare slår til så langt som anslag pleier.');
  });

  it('gives each sign of failure with the services that show it and the study that it is known from', () => {
    expect(text).toMatch(/\*\*Ny kostnad uten at noe faller bort\*\* \(Lønn og IKT-tjeneste\)\..*\[\^research\.frere-leprince-paty-2014\]/);
    expect(text).toMatch(/\*\*Arbeidskrevende tjeneste\*\* \(Barnevern\)\./);
    expect(text).not.toContain('Mer enn fire deltakere');
  });

  it('never calls the gap a gain', () => {
    expect(text).toContain('Forskjellen er et tak for hva som kan være å hente i administrasjonen, og ingen gevinst.');
    expect(text).toContain('Summen ligger innenfor forskjellen');
  });

  it('takes the share of forecasts that the analysis used from its source', () => {
    expect(realisedShareOfForecasts()?.value).toBe(realisedShare);
    expect(text).toContain('hentet ut 28 % av det som var lovet de første årene.[^research.nao-2016]');
  });
});

describe('what the figures mean', () => {
  const service = (id: string): string => `  ${id}: { title: Tjeneste ${id}, gain: { annual: { low: 800_000, likely: 900_000, high: 1_000_000 } }, transition: { cost: 100_000 } }`;
  const meaning = (ids: readonly string[]): string => sectionOf(smallStudy(`services:\n${ids.map(service).join('\n')}`), heading, 'nb');

  it('is told once of three services or more with the same verdict', () => {
    expect(meaning(['a', 'b', 'c'])).toMatch(/\*\*Er ventet å lønne seg, også om .*\.\*\* Tjeneste a \(.*\); Tjeneste b \(.*\); Tjeneste c \(.*\)\. I parentes står sannsynligheten/);
    expect(meaning(['a', 'b', 'c']).split('Er ventet å lønne seg')).toHaveLength(2);
    expect(meaning(['a', 'b'])).toContain('**Tjeneste a.** Er ventet å lønne seg');
  });
});

describe('the sum of money', () => {
  const ranked = (study: string): string => sectionOf(study, heading, 'nb');
  const names = (study: string): readonly (string | undefined)[] => rowsOf(ranked(study), 'Tjeneste', 1).map(([name]) => name);
  const withoutLibrary = rankedStudy('').replace(/ {2}library:\n(?: {4}.*\n)*/, '');

  it('is of all services where all start or are prepared', () => {
    expect(names(withoutLibrary)).toEqual(['Lønn', 'Regnskap', 'Barnevern', 'Samlet']);
    expect(names(rankedStudy(''))).toEqual(['Lønn', 'Regnskap', 'Barnevern', 'Bibliotek', 'De som starter eller forberedes']);
  });

  it('is not there of one service', () => {
    const one = withoutLibrary.replaceAll(/ {2}(?:accounting|child-welfare):\n(?: {4}.*\n)*/g, '').replace(/(?:swot|strategies): .*\n/g, '');
    expect(names(one)).toEqual(['Lønn']);
  });

  it('says what those that pay are worth without the others, and nothing where all of them pay', () => {
    const study = rankedStudy('');
    const [payroll, accounting] = rowsOf(ranked(study), 'Tjeneste', 1).map((row) => numberIn(row[2]));
    const millions = (payroll ?? 0) + (accounting ?? 0);
    const [, amount] = /Summen gjelder om alle blir gjennomført\. De som er ventet å lønne seg slik anslagene står, har til sammen en netto nåverdi på ([\d,]+) millioner kroner\./.exec(ranked(study)) ?? [];
    expect(numberIn(amount)).toBe(Math.round(millions * 10) / 10);
    expect(sectionOf(richStudy(''), heading, 'nb')).not.toContain('Summen gjelder om alle');
  });
});

describe('the sum of gains against the gap', () => {
  it('is told to be counted twice where it is larger', () => {
    const text = sectionOf(richStudy('').replace('shareOfCost: { low: 0 %, likely: 8 %, high: 15 % }', 'annual: 90_000_000'), heading, 'nb');
    expect(text).toContain('Da er noe trolig talt med to ganger');
  });

  it('is told to be more than experience makes likely where it is only below the gap', () => {
    const text = sectionOf(richStudy('').replace('shareOfCost: { low: 0 %, likely: 8 %, high: 15 % }', 'annual: 45_000_000'), heading, 'nb');
    expect(text).toMatch(/over det erfaringene gjør sannsynlig: i ni av ti tilfeller blir det hentet ut mindre enn \d+,\d millioner kroner i året/);
  });
});

describe('a study that says less of its services', () => {
  const study = (services: string): string => smallStudy(`services:\n${services}`);

  it('is told what the cooperation may cost where no cost is stated', () => {
    const text = sectionOf(study('  payroll: { catalogue: payroll, gain: { annual: 300_000 } }'), 'What the cooperation may bring', 'en');
    expect(text).toMatch(/It may cost at most NOK 1\.\d million over the period/);
    expect(text).not.toContain('Net present value');
    expect(text).not.toContain('Together');
  });

  it('is told that the period ends before a gain comes, and never that it is a loss', () => {
    const text = sectionOf(`${study('  payroll: { catalogue: payroll, gain: { annual: 300_000 }, transition: { cost: 100_000 } }')}horizon: { years: 2 }\n`, 'What the cooperation may bring', 'en');
    expect(text).toContain('**Payroll.** The period of 2 years ends before the gain comes. Only a longer period can show whether it pays.');
    expect(text).not.toContain('quality');
  });

  it('is told that positions come after the period', () => {
    const positions = 'gain: { positions: [{ municipality: frosta, year: 2030, count: 1, costPerPosition: 900_000, kind: cashable }] }';
    const text = sectionOf(`${study(`  payroll: { catalogue: payroll, ${positions}, transition: { cost: 100_000 } }`)}horizon: { firstYear: 2027, years: 3 }\n`, 'What the cooperation may bring', 'en');
    expect(text).toContain('The period of 3 years ends before the gain comes.');
  });

  it('is told why a stated gain is no amount where only a cost can be told', () => {
    const text = sectionOf(
      study(`  ict: { catalogue: ict, gain: { shareOfCost: 5 % }, transition: { cost: 100_000 } }
  procurement: { catalogue: procurement, gain: { positions: [{ municipality: frosta, count: 0.5, kind: cashable }] }, transition: { cost: 100_000 } }
  library: { catalogue: library, transition: { cost: 100_000 } }`),
      'What the cooperation may bring',
      'en',
    );
    expect(text).toContain('but not today’s cost for all participants. Without it the gain cannot be computed.');
    expect(text).toContain('but not what the posts cost. Without that the gain cannot be computed.');
    expect(text).toMatch(/\*\*Library\.\*\* The study states a cost, NOK 100,000 over the period, but no financial gain\./);
  });

  it('is told what to add, in one line for each thing that is missing', () => {
    const text = sectionOf(
      study(`  ict: { catalogue: ict, gain: { shareOfCost: 5 % } }
  procurement: { catalogue: procurement, gain: { positions: [{ municipality: frosta, count: 0.5, kind: cashable }] } }
  library: { catalogue: library, today: { frosta: { cost: 900_000 } } }
  cinema: { catalogue: cinema }`),
      heading,
      'nb',
    );
    expect(text.trim().split('\n\n').slice(1)).toEqual([
      'IKT-tjeneste: gevinsten kan ikke beregnes før dagens kostnad er oppgitt for alle deltakerne. Legg til `today`.',
      'Innkjøp: gevinsten kan ikke beregnes før det er oppgitt hva stillingene koster. Legg til `costPerPosition`.',
      'Bibliotek: studien sier ikke hva samarbeidet kan gi i penger. Legg til `gain`.',
    ]);
  });

  it('has no such section for services that are only named', () => {
    expect(sectionOf(study('  cinema: { catalogue: cinema }'), heading, 'nb')).toBe('');
  });

  it('calls only those services unassessed that are', () => {
    const text = sectionOf(study('  cinema: { catalogue: cinema }\n  payroll: { catalogue: payroll, gain: { annual: 300_000 } }'), 'Aktuelle samarbeidsområder', 'nb');
    expect(text).toContain('Økonomien er vurdert under for Lønn. De andre er bare nevnt.');
    expect(sectionOf(study('  cinema: { catalogue: cinema }'), 'Aktuelle samarbeidsområder', 'nb')).toContain('ikke vurdert for økonomi eller kvalitet. Hva loven tillater, står under «Samarbeidsmodeller».');
  });
});

describe('every language', () => {
  const study = richStudy('sharing: { keys: [population, budget, usage, fixed-30-population-70] }');

  it.each(languages)('%s shows the same figures and nothing that is no number', (language) => {
    const figuresIn = (wanted: typeof language): string[] => {
      const shown: string[] = [];
      visit(analyzeStudy(studyOf(study), undefined, { language: wanted }).report.tree, 'text', ({ data }) => {
        if (data?.figure !== undefined) shown.push(data.figure);
      });
      return shown;
    };
    expect(figuresIn(language)).toEqual(figuresIn('nb'));
    const written = toMarkdown(analyzeStudy(studyOf(study), undefined, { language }), undefined);
    expect(written).not.toMatch(/NaN|Infinity|undefined|=>|−0(?![,.\d])|−0[,.]0+(?!\d)/);
  });
});

describe('the amounts of a table', () => {
  const figure = (value: number, index: number): Figure => ({ id: `f.${index}`, value, unit: 'NOK', origin: { kind: 'assumed', reference: 'test' }, illustration: false });

  it.each(['thousands', 'millions'] as const)('in %s add up to the rounded sum, and none is off by a whole step', (scale) => {
    const step = scale === 'thousands' ? 1_000 : 100_000;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -90_000_000, max: 90_000_000 }), { minLength: 1, maxLength: 12 }), (values) => {
        const parts = values.map(figure);
        const printed = addingUp(parts, scale);
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(Math.abs(sumOfPrinted(figure(total, -1), parts, printed).value - total)).toBeLessThanOrEqual(step / 2 + 1e-6);
        for (const { id, value } of parts) expect(Math.abs((printed.get(id) ?? 0) - value)).toBeLessThan(step);
      }),
    );
  });
});
