import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { analyzeStudy, toMarkdown } from '../../src/collab.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile, smallStudy, studyOf } from '../study-of.ts';
import { disputedStudy, manyServices, rankedStudy } from './ranked-studies.ts';
import { rowsOf, sectionOf } from './section-of.ts';

const heading = 'Priorities';
const flv = repositoryFile('examples/flv/study.yaml');

describe('municipalities that disagree on what counts', () => {
  const text = sectionOf(disputedStudy, heading, 'en');

  it('are named, with the criterion and the two services that change places, once', () => {
    const sentence = /Child welfare and Payroll change places depending on who does the weighing: Beta would put Child welfare higher, Alpha would put Payroll higher\. The disagreement on “Quality for residents” matters most\. Child welfare has the higher value in \d\d% of cases\./g;
    expect(text.match(sentence)).toHaveLength(1);
    expect(text).not.toContain('Payroll and Child welfare change places');
  });

  it('have their weights beside each other, and the mean that is used', () => {
    expect(rowsOf(text, 'Weights')).toEqual([
      ['Alpha', '83%', '17%'],
      ['Beta', '17%', '83%'],
      ['Used (the mean)', '50%', '50%'],
    ]);
  });

  it('have the scale of the economy shown', () => {
    expect(text).toContain('The economy scale goes from a loss of NOK 100 per inhabitant a year to a gain of the same amount.');
  });

  it('have shares that add up over the services and over the places', () => {
    const shares = rowsOf(text, 'Service').map((row) => row.slice(1).map((cell) => Number(cell.replace('%', ''))));
    for (const row of shares) expect(row.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(shares.reduce((sum, [first = 0]) => sum + first, 0)).toBe(100);
    expect(text).toContain('as a share of all weights between the municipalities’ own, and of all that the uncertain figures may turn out to be.');
  });
});

describe('a ranking without weights', () => {
  const text = sectionOf(rankedStudy(''), heading, 'en');
  const rows = rowsOf(text, 'Place');

  it('says that all criteria count the same, and has no table of weights', () => {
    expect(text).toContain('Nobody has stated weights, so all criteria count the same.');
    expect(text).not.toContain('| Weight');
  });

  it('has a row a service: place, value, effects, economy and feasibility', () => {
    expect(rows.map(([place, service]) => [place, service])).toEqual([
      ['1', 'Payroll'],
      ['2', 'Child welfare'],
      ['3', 'Accounting (incomplete)'],
      ['4', 'Library'],
    ]);
    expect(rows[0]?.[2]).toMatch(/^0\.\d\d$/);
    expect(rows[0]?.slice(3)).toEqual(['2', '3', '53', '4']);
  });

  it('shows what nobody has answered as that, never as zero, and how many have answered where not all have', () => {
    expect(rows[2]?.slice(3)).toEqual(['1.5 (2 of 3 answered)', 'not answered', '3.2', 'not answered']);
    expect(text).toContain('A service for which answers or computations are missing is marked “incomplete”.');
  });

  it('says of each service how firm its place is, those with the same sentence together', () => {
    expect(text).toContain('- Payroll and Library: the places are firm. Hardly anything that the municipalities could defend moves them.');
    expect(text).toMatch(/- Child welfare and Accounting: their order is uncertain\. Child welfare has the higher value in \d\d% of cases\. What most favours Accounting is “Economy”\./);
  });

  it('holds the services against going on as today', () => {
    expect(text).toContain('For comparison, continuing as today has the value 0.50.');
  });
});

describe('other weights', () => {
  const study = (criteria: string): string => sectionOf(rankedStudy(`criteria:\n${criteria}`), heading, 'en');

  it('that are an order are said to be no more than that', () => {
    const text = study('  quality: { rank: 1 }\n  resilience: { rank: 2 }\n  economy: { rank: 3 }');
    expect(text).toContain('The municipalities have only put the criteria in order.');
    expect(rowsOf(text, 'Criterion')).toEqual([['Quality for residents', '61%'], ['Resilience', '28%'], ['Economy', '11%']]);
    expect(text).toContain('all weights in the stated order');
  });

  it('that are shared are said not to have been tested', () => {
    const text = study('  quality: { swing: 100 }\n  resilience: { swing: 20 }\n  economy: { swing: 50 }');
    expect(text).toContain('The municipalities share their weights, and these have not been tested against others.');
  });

  it('of a municipality that has not weighed everything are not used, and it is named', () => {
    const text = study('  quality: { swing: { alpha: 100, beta: 50, gamma: 30 } }\n  resilience: { swing: { alpha: 10, beta: 50 } }');
    expect(text).toContain('Gamma did not weigh every criterion. Those weights are not used.');
    expect(rowsOf(text, 'Weights').map(([name]) => name)).toEqual(['Alpha', 'Beta', 'Used (the mean)']);
  });

  it('are not told of where there is one criterion, by its own title', () => {
    const services = 'services: { payroll: { catalogue: payroll, effects: { quality: 1 } }, ict: { catalogue: ict, effects: { quality: { frosta: 2 } } } }';
    const text = sectionOf(smallStudy(`criteria: { quality: { title: How good it is, swing: 100 } }\n${services}`), heading, 'en');
    expect(text).toContain('ranked by their effect on one criterion, “How good it is”');
    expect(text).toContain('as a share of all that the uncertain figures may turn out to be.');
    expect(text).not.toContain('weights');
  });
});

describe('the FLV study', () => {
  const text = sectionOf(flv, 'Prioritering', 'nb');

  it('names who would change the order of ICT and environmental health, and by which criterion', () => {
    expect(text).toContain('IKT-tjeneste og Miljørettet helsevern bytter plass etter hvem som vekter: Frosta setter IKT-tjeneste høyere enn Miljørettet helsevern, Levanger setter Miljørettet helsevern høyere enn IKT-tjeneste. Uenigheten om «Kvalitet for innbyggerne» betyr mest. IKT-tjeneste har høyere verdi enn Miljørettet helsevern i');
  });

  it.each([
    ['nb', 'Prioritering', /høyere verdi enn/, /setter [^.]* høyest|høyest verdi/],
    ['nn', 'Prioritering', /høgare verdi enn/, /set [^.]* høgast|høgast verdi/],
    ['sv', 'Prioritering', /högre värde än/, /sätter [^.]* högst|högst värde/],
    ['en', 'Priorities', /the higher value/, /highest/],
  ] as const)('calls nobody the highest of two that are not first, in %s', (language, title, said, unsaid) => {
    const section = sectionOf(flv, title, language);
    expect(section).toMatch(said);
    expect(section).not.toMatch(unsaid);
  });

  it('has a merger outside the ranking, with what it is a share of', () => {
    expect(rowsOf(text, 'Alternativ')).toEqual([['Fortsette som i dag', '0,50', '–'], ['Kommunesammenslåing', '–', '7,7 millioner kroner i året']]);
    expect(text).toContain('Sammenslåingen er regnet som 47 % av den sammenlignbare forskjellen til Ringsaker, 16,3 millioner kroner i året');
  });

  it('marks every row that rests on an illustration', () => {
    for (const [, service] of rowsOf(text, 'Plass')) expect(service).toContain('(illustrasjon)');
  });
});

describe('many services', () => {
  const text = sectionOf(manyServices(40), heading, 'en');

  it('have a table of the first places of the first twelve, the rest counted', () => {
    const table = rowsOf(text, 'Service');
    expect(table).toHaveLength(12);
    expect(table[0]).toHaveLength(7);
    expect(text).toContain('28 services further down are not shown.');
  });
});

describe('a service alone, or none', () => {
  it('has no place to lose', () => {
    expect(sectionOf(smallStudy('services: { payroll: { catalogue: payroll, effects: { quality: 2 } } }'), heading, 'en')).not.toContain('How firm');
  });

  it('gives no such section where nothing is ranked', () => {
    expect(sectionOf(smallStudy('services: { payroll: { catalogue: payroll } }'), heading, 'en')).toBe('');
  });
});

describe('what the ranking rests on', () => {
  it('is among the assumptions, as far as it mattered', () => {
    const text = sectionOf(rankedStudy(''), 'Assumptions', 'en');
    for (const said of ['assumes one at a time', 'The study states no weights', 'The economy scale ends at NOK 100', 'equally likely when the shares are computed', 'at least 80% certain', 'at least 70%', 'an effect of at least 2 at a stated cost', 'at least 50% of cases']) {
      expect(text).toContain(said);
    }
    const stated = sectionOf(disputedStudy, 'Assumptions', 'en');
    for (const said of ['one at a time', 'states no weights', 'equally likely when the shares are computed']) expect(stated).not.toContain(said);
    expect(stated).toContain('The weights assume that the municipalities were shown that amount');
  });

  it('is in the method, with the sources of what was used only', () => {
    const text = sectionOf(disputedStudy, 'Method', 'en');
    for (const said of ['Keeney and Raiffa 1976', 'von Winterfeldt and Edwards 1986', 'Lahdelma and Salminen 2001', '10,000 draws', 'at least 80% of cases']) expect(text).toContain(said);
    expect(text).not.toContain('Barron');
    expect(sectionOf(flv, 'Metode', 'nb')).toContain('Andelene er regnet ut eksakt.');
  });

  it('is what to add where the study does not say it', () => {
    const text = sectionOf(smallStudy('services: { payroll: { catalogue: payroll } }'), 'What the study does not say yet', 'en');
    for (const key of ['effects', 'criteria', 'capacity']) expect(text).toContain(`under \`${key}\``);
    expect(sectionOf(disputedStudy, 'What the study does not say yet', 'en')).not.toMatch(/`(effects|criteria|capacity)`/);
  });
});

describe('every language', () => {
  const order = rankedStudy('criteria: { quality: { rank: 1 }, resilience: { rank: 2 }, economy: { rank: 3 } }');

  it.each(languages)('%s shows the same figures and nothing that is no number', (language) => {
    for (const study of [disputedStudy, rankedStudy(''), order, flv, manyServices(14)]) {
      const figuresIn = (wanted: typeof language): string[] => {
        const shown: string[] = [];
        visit(analyzeStudy(studyOf(study), undefined, { language: wanted }).report.tree, 'text', ({ data }) => {
          if (data?.figure !== undefined) shown.push(data.figure);
        });
        return shown;
      };
      expect(figuresIn(language)).toEqual(figuresIn('nb'));
      expect(toMarkdown(analyzeStudy(studyOf(study), undefined, { language }), undefined)).not.toMatch(/NaN|Infinity|undefined|=>|\[object/);
    }
  });
});
