import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile, smallStudy } from '../study-of.ts';
import { disputedStudy, manyServices, rankedStudy } from './ranked-studies.ts';
import { rowsOf, sectionOf } from './section-of.ts';

const flv = repositoryFile('examples/flv/study.yaml');

function priorities(text: string, language: Language = 'en'): string {
  return sectionOf(text, language === 'en' ? 'Priorities' : 'Prioritering', language);
}

describe('the advice on each service', () => {
  const text = priorities(rankedStudy(''));

  it('is its class with the rules that decided it', () => {
    expect(text).toContain('**Start now:**\n\n- **Payroll.** For financial reasons. Everything needed to start is in place.');
    expect(text).toContain('**Leave:**\n\n- **Library.** It is not expected to pay, and no effect on the service is above zero.');
  });

  it('says once what fails for all, and of each what else fails', () => {
    expect(text.match(/it is not certain enough that it is among the services/gi)).toHaveLength(1);
    expect(text).toContain('- **Accounting.** For financial reasons. Also: no cost-sharing key has been shown');
  });

  it('is never for the economy where the gain is negative', () => {
    expect(text).toContain('- **Child welfare.** For the sake of “Resilience”, not for financial reasons. The other requirements are met.');
  });

  it('says in which order they begin, and that the capacity is not known', () => {
    expect(text).toContain('**Order.** The study does not say how many pre-projects the municipalities can run. The ranking assumes one at a time. The order here follows only what builds on what. First Payroll and Child welfare, then Accounting.');
    expect(priorities(rankedStudy('capacity: { projects: 2 }'))).toContain('can run 2 pre-projects at a time.');
  });

  it('can be traced to figures by name, the SWOT analysis, a model and published studies', () => {
    const [payroll, child] = rowsOf(text, 'Service', 1);
    expect(payroll?.slice(1, 3)).toEqual([
      'the net present value, the probability that it pays, the cost, the effect on “Resilience”, the place in the ranking and readiness',
      '“Too few people” (weakness)',
    ]);
    expect(payroll?.[4]).toBe('7 studies; the worst finding is higher cost');
    expect(child?.slice(2)).toEqual(['“Too few people” (weakness) and “Join the teams” (strategy)', 'administrative host municipality', '1 study; the finding is higher cost']);
  });
});

describe('advice that two municipalities would disagree on', () => {
  it('is to start neither service', () => {
    expect(priorities(disputedStudy)).not.toContain('Start now');
  });
});

describe('what an earlier report advised', () => {
  const text = priorities(flv, 'nb');
  const rows = rowsOf(text, 'Tilrådd før[^kpmg]');

  it('stands beside our advice: the four next steps of 2001', () => {
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['To felles formannskapsmøter', 'ikke vurdert'],
      ['Felles IKT-strategi for de tre kommunene', 'Forprosjekt: IKT-tjeneste (illustrasjon)'],
      ['Felles møte med nøkkelbedrifter og kompetansemiljøer om et langsiktig regionalt utviklingsprogram', 'ikke vurdert'],
      ['Forprosjekt for en felles barneverntjeneste', 'Forprosjekt: Barnevern (illustrasjon)'],
    ]);
  });

  it('is said to agree, to be no service, or why the two differ', () => {
    expect(rows.map((row) => row[2]?.slice(0, 60))).toEqual([
      'et tiltak som ikke er en tjeneste',
      'det som mangler for alle som ikke starter nå; det er ikke si',
      'et tiltak som ikke er en tjeneste',
      'samme råd',
    ]);
  });

  it('is followed by what is advised here and was not there', () => {
    const study = rankedStudy('published: { recommendation: [library, cinema] }');
    const [library, cinema] = rowsOf(priorities(study), 'Advised earlier');
    expect(library).toEqual(['Library', 'Leave: Library', 'it is not expected to pay, and no effect on the service is above zero']);
    expect(cinema).toEqual(['Cinema', 'Look again later: Cinema', 'neither finances nor effects have been assessed']);
    expect(priorities(study)).toContain('Payroll, Child welfare and Accounting: advised here, but not by An earlier report.');
  });

  it('is not told again where the study is described', () => {
    expect(sectionOf(flv, 'Om studien', 'nb')).not.toContain('Tidligere tilrådd');
  });
});

describe('the list of candidates', () => {
  it('tells of each only what is not the default, and has no table where that is nothing', () => {
    const list = (service: string): string => sectionOf(smallStudy(`services: { payroll: { catalogue: payroll${service}, gain: { annual: 900_000 } } }`), 'Candidates for cooperation', 'en');
    expect(list('')).not.toContain('The study says more of these');
    expect(list(', model: host-administrative')).toMatch(/The study says more of these:\n\n\| Service \| [^|]+ \|\n/);
  });

  it('says how many of them have been assessed', () => {
    expect(sectionOf(rankedStudy(''), 'Candidates for cooperation', 'en')).toContain('4 of them have been assessed; the advice on these is above. The others have only been named.');
    expect(sectionOf(disputedStudy, 'Candidates for cooperation', 'en')).toContain('All have been assessed, and the advice is above.');
  });
});

describe('every language', () => {
  it.each(languages)('%s writes whole sentences', (language) => {
    for (const study of [rankedStudy('published: { recommendation: [library] }'), disputedStudy, flv, manyServices(14)]) {
      const text = sectionOf(study, { nb: 'Prioritering', nn: 'Prioritering', sv: 'Prioritering', en: 'Priorities' }[language], language);
      const lines = text.split('\n').filter((line) => line !== '' && !/^[|#]/.test(line) && !line.endsWith('**'));
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) {
        expect(line).toMatch(/[.:]$/);
        expect(line).not.toMatch(/ {2}|\.\.|&#x20;|\( | ,/);
      }
    }
  });
});
