import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import { analyze } from '../../src/analyses/index.ts';
import { smallStudy, studyOf } from '../study-of.ts';
import { richStudy } from './rich-study.ts';
import { numberIn, rowsOf, sectionOf } from './section-of.ts';

const members = [
  '  frosta: { name: Frosta, population: { value: 2_600, source: ssb }, adminCostPerInhabitant: 8_000 }',
  '  levanger: { name: Levanger, population: 20_300, adminCostPerInhabitant: 5_300 }',
  '  verdal: { name: Verdal, population: 15_000, adminCostPerInhabitant: 5_600 }',
  '  inderoy: { name: Inderøy, population: 6_800 }',
];

/** Hosts, jobs today and after as far as they are known, weights that disagree, and what is in place. */
const more = `priceYear: 2026
horizon: { firstYear: 2027, years: 10 }
analysis: { draws: 2000 }
services:
  payroll:
    catalogue: payroll
    participants: [frosta, levanger, verdal]
    host: verdal
    today: { frosta: { cost: 900_000, positions: 1.2 }, levanger: { cost: 4_100_000, positions: 5 }, verdal: { cost: 3_000_000, positions: 4 } }
    after: { frosta: { positions: 0 }, levanger: { positions: { value: 1, source: illustration } }, verdal: { positions: 8 } }
    gain: { annual: { low: 300_000, likely: 900_000, high: 1_500_000 } }
    transition: { cost: { low: 400_000, likely: 600_000, high: 1_200_000 }, year: 2027 }
    coordination: 150_000
    effects: { quality: { frosta: 1, levanger: 0, verdal: 0 }, resilience: { frosta: 4, levanger: 1, verdal: 1 } }
  child-welfare:
    catalogue: child-welfare
    participants: [frosta, levanger, verdal]
    host: levanger
    today: { frosta: { positions: 3.5 }, levanger: { positions: 22 } }
    after: { frosta: { positions: 0.5 } }
    transition: { cost: 800_000 }
    effects: { quality: { frosta: 4, levanger: 3, verdal: 2 }, resilience: { frosta: 1, verdal: 1 } }
  ict:
    catalogue: ict
    participants: [frosta, levanger, verdal]
    today: { group: { cost: 30_000_000 } }
    gain: { annual: { low: 500_000, likely: 1_000_000, high: 3_000_000, source: illustration } }
    transition: { cost: 2_000_000, year: 2028 }
    effects: { quality: 1, resilience: 3 }
criteria:
  economy: { swing: { frosta: 10, levanger: 100, verdal: 50 } }
  quality: { swing: { frosta: 100, levanger: 20, verdal: 60 } }
  resilience: { swing: { frosta: 20, levanger: 60, verdal: 60 } }
capacity: { projects: 3 }
readiness:
  political-will: { frosta: { level: 1, grade: claimed }, levanger: 3, verdal: 2 }
  executive-commitment: { frosta: 2, levanger: { value: 1, source: illustration }, verdal: 2 }
  trust: 2
sharing: { keys: [population, budget] }
sources: { ssb: { title: Folketall, publisher: SSB, year: 2026 } }
`;

const headings: Readonly<Record<Language, string>> = { nb: 'Kommune for kommune', nn: 'Kommune for kommune', sv: 'Kommun för kommun', en: 'Municipality by municipality' };

/** The page of one municipality. */
function pageOf(study: string, name: string, language: Language): string {
  const section = sectionOf(study, headings[language], language);
  return section.split(/^(?=### )/m).find((page) => page.startsWith(`### ${name}\n`)) ?? '';
}

const study = smallStudy(more, members.join('\n'));

describe('what the study means for a municipality', () => {
  it('says it in whole sentences in nb', () => {
    const page = pageOf(study, 'Frosta', 'nb');
    expect(page).toContain('2 600 innbyggere.[^ssb] Administrasjonen koster 8 000 kroner per innbygger.');
    expect(page).toMatch(/- \*\*Økonomi\.\*\* Med fordelingsnøkkelen «Etter innbyggere» er Frosta ventet å tjene 155 kroner per innbygger i året når tjenestene som starter eller forberedes, er i full drift\. Netto nåverdi over hele perioden er 3,\d millioner kroner; om anslagene bare slår til som erfaringene tilsier, er den 2,9 millioner kroner\./);
    expect(page).toContain('Ikke fordelt, fordi dagens kostnad bare er oppgitt for kommunene samlet: IKT-tjeneste.');
    expect(page).toContain('Følges rådet');
    expect(page).toContain('går dette til andre: IKT-tjeneste og Lønn (en felles organisasjon); Barnevern (Levanger).');
    expect(page).toContain('Vertskommunens administrasjon treffer da vedtak i enkeltsaker (Barnevern). Kommunen kan instruere administrasjonen der og omgjøre vedtak i sine egne saker.');
    expect(page).toContain('Omvendt av den felles rangeringen: Barnevern foran IKT-tjeneste (mest på grunn av «Kvalitet for innbyggerne»).');
    expect(page).toContain('- **Svakeste ledd.** Politisk vilje (nivå 1; påstått): Ledende politikere sier at de støtter samarbeidet, men kommunestyret har ikke gjort vedtak.');
    expect(page).toContain('- **Må være på plass.** Ikke på plass: Politisk vilje. Ikke svart: ');
    expect(page).toContain('Studien sier ennå ikke dette om Frosta: årsverk i dag og etter for IKT-tjeneste.');
  });

  it('says it in whole sentences in sv', () => {
    const page = pageOf(study, 'Levanger', 'sv');
    expect(page).toContain('Med fördelningsnyckeln ”Efter invånarantal” väntas Levanger tjäna 11 norska kronor per invånare och år när de verksamheter som startar eller förbereds är i full drift.');
    expect(page).toContain('- **Tar emot.** Studien föreslår kommunen som värdkommun för Social barn- och ungdomsvård.');
    expect(page).toContain('Tvärtemot den gemensamma rangordningen: Löner före Social barn- och ungdomsvård (mest på grund av ”Kvalitet för invånarna”).');
    expect(page).toContain('- **Svagaste länk.** Förankring i kommunledningen (nivå 1; illustration): Kommundirektören är positiv till samverkan men deltar inte själv.');
    expect(page).toContain('kommunens svar om hur samverkan påverkar Social barn- och ungdomsvård.');
    expect(page).not.toMatch(/[æøÆØ]/);
  });

  it('says it in whole sentences in en', () => {
    const page = pageOf(study, 'Verdal', 'en');
    expect(page).toContain('15,000 inhabitants. Its administration costs NOK 5,600 per inhabitant.');
    // The study wants it as host, but the best suited model is an organisation of its own: the wish is no advice.
    expect(page).toContain('- **Takes on.** The study wants it as the host municipality for Payroll, but the best-suited model has no host.');
    expect(page).toContain('this goes to others: ICT service and Payroll (a joint organisation); Child welfare (Levanger).');
    expect(page).toContain('The study does not yet say this about Verdal: positions today and after for ICT service and Child welfare.');
  });

  it('leaves out a part that has nothing to say', () => {
    const page = pageOf(study, 'Frosta', 'nb');
    expect(page).not.toContain('Tar imot');
    expect(pageOf(study.replace(/^criteria:\n(?: .*\n)*/m, ''), 'Verdal', 'nb')).not.toContain('Egne vekter');
  });

  it('says in one sentence who takes part in nothing', () => {
    expect(pageOf(study, 'Inderøy', 'nb')).toBe('');
    expect(sectionOf(study, headings.nb, 'nb')).toContain('Inderøy er ikke med i noen av tjenestene.');
    expect(sectionOf(study, headings.en, 'en')).toContain('Inderøy takes part in none of the services.');
  });
});

describe('the jobs before and after', () => {
  it('stand as stated, and add up', () => {
    const rows = rowsOf(pageOf(study, 'Frosta', 'nb'), 'Tjeneste');
    expect(rows).toEqual([
      ['Barnevern', '3,5', '0,5', '−3,0'],
      ['Lønn', '1,2', '0,0', '−1,2'],
      ['Samlet', '4,7', '0,5', '−4,2'],
    ]);
  });

  it('are missing where they are not stated, and then in the sum too', () => {
    expect(rowsOf(pageOf(study, 'Levanger', 'en'), 'Service')).toEqual([
      ['Child welfare', '22.0', 'not stated', '–'],
      ['Payroll', '5.0', '1.0 (illustration)', '−4.0'],
      ['Together', '27.0', '–', '–'],
    ]);
    expect(pageOf(study, 'Levanger', 'en')).toContain('positions after for Child welfare');
  });

  it('tell the positions that end and the time that becomes free', () => {
    const rich = richStudy('sharing: { keys: [population] }');
    expect(pageOf(rich, 'Frosta', 'nb')).toContain('- **Årsverk.** Regnskap: 0,5 årsverk faller bort.');
    expect(pageOf(rich, 'Verdal', 'sv')).toContain('0,4 årsarbetare frigörs för annat arbete.');
  });

  it('are one sentence where there are more than six municipalities', () => {
    const others = ['steinkjer', 'snasa', 'meraker'].map((id) => `  ${id}: { name: ${id}, population: 5_000 }`);
    const page = pageOf(smallStudy(more, [...members, ...others].join('\n')), 'Frosta', 'nb');
    expect(page).toContain('- **Årsverk.** Barnevern og Lønn: 4,7 årsverk i dag, 0,5 etter.');
    expect(page).not.toContain('|');
  });
});

describe('the figures of a page', () => {
  it('are those of the tables of all municipalities', () => {
    const rich = richStudy('sharing: { keys: [budget, population] }');
    const section = sectionOf(rich, headings.nb, 'nb');
    for (const [name = '', first] of rowsOf(section, 'Kommune', 2)) {
      const told = /(tjene|betale) ([\d ]+) kroner/.exec(pageOf(rich, name, 'nb'));
      expect(numberIn(told?.[2])).toBe(Math.abs(numberIn(first)));
      expect(told?.[1]).toBe(numberIn(first) < 0 ? 'betale' : 'tjene');
    }
    expect(rowsOf(section, 'Kommune', 2)).toHaveLength(3);
  });

  it('are the same in every order of the municipalities', () => {
    const names = ['Frosta', 'Levanger', 'Verdal'];
    const expected = names.map((name) => numbersIn(pageOf(study, name, 'en')));
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (order) => {
        const shuffled = smallStudy(more, order.join('\n'));
        expect(names.map((name) => numbersIn(pageOf(shuffled, name, 'en')))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

function numbersIn(page: string): string[] {
  return page.match(/−?\d[\d.,]*/g) ?? [];
}

describe('own weights', () => {
  it('tell which services are first by them, and how often by everybody’s', () => {
    const first = study.replace('projects: 3', 'projects: 1');
    const found = analyze(studyOf(first)).priorities?.services.find(({ id }) => id === 'child-welfare');
    expect(found?.withinCapacityBy.get('frosta')?.value).toBeGreaterThan(0.5);
    expect(found?.withinCapacity.value).toBeLessThan(0.5);
    expect(pageOf(first, 'Frosta', 'nb')).toMatch(/Som oftest først: Barnevern \((over )?\d+ %, felles \d+ %\)\. Som oftest ikke først: IKT-tjeneste \(/);
    expect(pageOf(first, 'Frosta', 'sv')).toContain('Vanligen först: Social barn- och ungdomsvård (');
    expect(pageOf(first, 'Frosta', 'en')).toContain('As a rule first: Child welfare (');
  });

  it('tell what is always or never so as that, and not as a rule', () => {
    const certain = smallStudy(
      `criteria: { quality: { swing: { alpha: 100, beta: 0 } }, resilience: { swing: { alpha: 0, beta: 100 } } }
capacity: { projects: 1 }
services:
  payroll: { catalogue: payroll, effects: { quality: 4, resilience: -2 } }
  ict: { catalogue: ict, effects: { quality: -1, resilience: 4 } }`,
      '  alpha: { name: Alpha, population: 5_000 }\n  beta: { name: Beta, population: 8_000 }',
    );
    const said = { nb: ['Alltid først: ', 'Aldri først: '], nn: ['Alltid først: ', 'Aldri først: '], sv: ['Alltid först: ', 'Aldrig först: '], en: ['Always first: ', 'Never first: '] };
    for (const language of languages) {
      const page = pageOf(certain, 'Alpha', language);
      expect(page).toMatch(new RegExp(`${said[language][0]}[^(]+\\(100 ?%`));
      expect(page).toMatch(new RegExp(`${said[language][1]}[^(]+\\(0 ?%`));
      expect(page).not.toMatch(/Som oft[ea]st|Vanligen|As a rule/);
    }
  });

  it('are told where nothing else is, and where they part services that are equal to all together', () => {
    const tied = smallStudy(
      `criteria: { quality: { swing: { alpha: 100, beta: 20 } }, resilience: { swing: { alpha: 20, beta: 100 } } }
services:
  payroll: { catalogue: payroll, effects: { quality: 4, resilience: 1 } }
  ict: { catalogue: ict, effects: { quality: 1, resilience: 4 } }`,
      '  alpha: { name: Alpha, population: 5_000 }\n  beta: { name: Beta, population: 8_000 }',
    );
    expect(pageOf(tied, 'Alpha', 'en')).toContain('- **Own weights.** Weighs “Quality for residents” more heavily than the municipalities do together (83% against 50%), and “Resilience” less (17% against 50%). Equal in the joint ranking, but by its own weights: Payroll above ICT service.');
    expect(pageOf(tied, 'Beta', 'nb')).toContain('Likt i den felles rangeringen, men med egne vekter: IKT-tjeneste foran Lønn.');
  });
});

describe('what is the same for all', () => {
  it('is said once, and a page has only what differs', () => {
    const shared = smallStudy('services: { payroll: { catalogue: payroll, effects: { quality: 3 } } }\nreadiness: { political-will: { frosta: 1, verdal: 1 }, trust: { frosta: 2, verdal: 1 } }');
    const section = sectionOf(shared, headings.en, 'en');
    expect(section).toContain('This is the same for all the municipalities below:');
    expect(section.match(/If the advice is followed/g)).toHaveLength(1);
    expect(section.match(/what it gains or loses/g)).toHaveLength(1);
    expect(pageOf(shared, 'Verdal', 'en')).toContain('Trust between the municipalities (level 1)');
  });
});

describe('a study that says nothing of each municipality', () => {
  it('gets no page, but one sentence on what to add', () => {
    const silent = smallStudy('services: { cinema: { catalogue: cinema } }');
    expect(sectionOf(silent, headings.nb, 'nb')).toContain('Studien sier ennå ikke hva samarbeidet betyr for hver enkelt kommune. Legg til `today`, `after`, `host` og `readiness`, så viser rapporten det her.');
    expect(sectionOf(silent, headings.sv, 'sv')).toContain('Studien säger ännu inte vad samverkan betyder för varje enskild kommun. Lägg till `today`, ');
    expect(sectionOf(silent, headings.en, 'en')).toContain('The study does not yet say what the cooperation means for each municipality. Add `today`, ');
    expect(sectionOf(silent, headings.nb, 'nb')).not.toContain('### Frosta');
  });

  it('takes a level that everybody shares for no page', () => {
    const shared = smallStudy('services: { cinema: { catalogue: cinema } }\nreadiness: { trust: 2, political-will: { frosta: 1 } }');
    expect(pageOf(shared, 'Frosta', 'en')).toContain('Political will (level 1)');
    expect(pageOf(shared, 'Verdal', 'en')).toBe('');
    expect(sectionOf(shared, headings.en, 'en')).toContain('what the cooperation means for Verdal. Add');
  });

  it('shows who has answered nothing as unanswered, never as level 0', () => {
    const silent = smallStudy(`services:
  payroll: { catalogue: payroll, gain: { annual: 300_000 }, today: { frosta: { cost: 900_000 }, verdal: { cost: 4_000_000 } } }
sharing: { keys: [budget] }
readiness: { political-will: { frosta: 1 } }`);
    const page = pageOf(silent, 'Verdal', 'nb');
    expect(page).not.toContain('nivå 0');
    expect(page).not.toContain('Svakeste ledd');
    expect(page).toMatch(/Studien sier ennå ikke dette om Verdal: .*gjennomføringsevnen\./);
  });
});
