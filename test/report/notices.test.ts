import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/texts/language.ts';
import { smallStudy } from '../study-of.ts';
import { rowsOf, sectionOf } from './section-of.ts';

const municipalities = '  alpha: { name: Alpha, population: 1_000 }\n  beta: { name: Beta, population: 3_000 }\n  gamma: { name: Gamma, population: 6_000 }';

function answerOf(more: string, language: Language = 'en'): string {
  return sectionOf(smallStudy(more, municipalities), { nb: 'Svaret', nn: 'Svaret', sv: 'Svaret', en: 'The answer' }[language], language);
}

function prioritiesOf(more: string): string {
  return sectionOf(smallStudy(more, municipalities), 'Priorities', 'en');
}

describe('the first page', () => {
  const worse = `criteria: { quality: { swing: { alpha: 50, beta: 50, gamma: 50 } }, resilience: { swing: { alpha: 50, beta: 60, gamma: 70 } } }
services: { payroll: { catalogue: payroll, transition: { cost: 100_000 }, effects: { quality: 2, resilience: -4 } } }`;

  it('says of a service that goes on that it is worth less than today, and on what it becomes worse', () => {
    expect(answerOf(worse)).toContain('This has to be taken into account:\n\n- Payroll has the value 0.34. That is below 0.50, which means no change from today.\n- Payroll is expected to become worse on “Resilience” (−4).\n');
    expect(answerOf(worse, 'nb')).toContain('- Lønn har verdien 0,34. Det er lavere enn 0,50, som er som i dag.\n- Lønn er ventet å bli dårligere på «Robust fagmiljø» (−4).');
    expect(answerOf(worse, 'nn')).toContain('- Løn er venta å bli dårlegare på «Robust fagmiljø» (−4).');
    expect(answerOf(worse, 'sv')).toContain('- Löner väntas ge en försämring i fråga om ”Robust kompetensmiljö” (−4).');
    expect(answerOf(worse.replace('resilience: -4', 'resilience: 1'))).not.toContain('This has to be taken into account');
  });

  it('says for whom a service becomes worse, where the mean hides it', () => {
    const apart = 'services: { payroll: { catalogue: payroll, effects: { quality: { alpha: 3, beta: -1, gamma: 3 } } } }';
    expect(answerOf(apart)).toContain('- Payroll: on “Quality for residents” a worse service is expected by Beta (−1), and not by Alpha and Gamma (3).');
    expect(prioritiesOf(apart)).toContain('Here the answers go in opposite directions, or are 4 or more apart. A mean hides this:\n\n- Payroll, “Quality for residents”: from −1 to 3. Beta (−1) and Alpha and Gamma (3).\n');
    expect(prioritiesOf(apart.replace('beta: -1', 'beta: 0'))).not.toContain('A mean hides this');
  });

  it('names the key that the advice presupposes, and who would lose by the first', () => {
    const keys = `sharing: { keys: [population, budget] }
services:
  payroll:
    catalogue: payroll
    today: { alpha: { cost: 100_000 }, beta: { cost: 1_200_000 }, gamma: { cost: 3_000_000 } }
    gain: { annual: { low: 400_000, likely: 500_000, high: 600_000 } }
    transition: { cost: 100_000 }`;
    expect(answerOf(keys)).toContain('- The advice on Payroll depends on the cost-sharing key “By today’s cost”, under which nobody loses. Under “By inhabitants”, the first on the list, somebody would lose. If everything that starts or is prepared is shared by that key, Alpha is expected to lose.');
    expect(answerOf(keys.replace('[population, budget]', '[budget, population]'))).not.toContain('depends on the cost-sharing key');
  });

  it('names who has not weighed', () => {
    const partly = `criteria: { quality: { swing: { alpha: 50, beta: 50 } }, resilience: { swing: { alpha: 50, beta: 60 } } }
capacity: { projects: 1 }
services: { payroll: { catalogue: payroll, effects: { quality: 2, resilience: 1 } }, ict: { catalogue: ict, effects: { quality: 1, resilience: 1 } } }`;
    expect(answerOf(partly)).toContain('(not weighed: Gamma)');
  });
});

describe('what a share is a share of', () => {
  const shared = `criteria: { quality: { swing: 100 }, resilience: { swing: 50 } }
services: { payroll: { catalogue: payroll, effects: { quality: 4, resilience: 1 } }, ict: { catalogue: ict, effects: { quality: 1, resilience: 3 } } }`;

  it('is not said where the weights are shared and nothing is uncertain: there is no column of shares', () => {
    expect(rowsOf(answerOf(shared), 'Service')[0]).toHaveLength(5);
    expect(answerOf(shared)).toContain('The municipalities share their weights. The places are therefore not tested against other weights.');
    expect(answerOf(shared)).not.toContain('The percentage is the share');
    expect(prioritiesOf(shared)).toContain('The weights are shared, and nothing else is uncertain. The places are therefore not tested against anything.');
  });

  it('is not said of one criterion in which nothing is uncertain', () => {
    const one = 'services: { payroll: { catalogue: payroll, effects: { quality: 3 } }, ict: { catalogue: ict, effects: { quality: 1 } } }';
    expect(prioritiesOf(one)).toContain('There is one criterion only, and nothing in it is uncertain.');
  });

  it('has its error in percentage points where it was drawn', () => {
    const drawn = `services:
  payroll: { catalogue: payroll, effects: { quality: 3, resilience: 1, competence: 0 } }
  ict: { catalogue: ict, effects: { quality: 1, resilience: 2, competence: 2 } }`;
    // 1.96 √(0.25/10 000) is 0.98 percentage points, rounded up.
    expect(prioritiesOf(drawn)).toContain('The shares come from random draws, and may be up to 1.0 percentage points out.');
  });

  it('is the same place for services that are the same on every criterion', () => {
    const tied = 'services: { payroll: { catalogue: payroll, effects: { quality: 3, resilience: 1 } }, ict: { catalogue: ict, effects: { quality: 3, resilience: 1 } } }';
    expect(prioritiesOf(tied)).toContain('- Payroll and ICT service are the same on every criterion and worth the same. They share the place.');
  });
});

describe('what is known as single numbers', () => {
  it('is told to be taken as certain, with the advice and among the assumptions', () => {
    const certain = smallStudy('services: { payroll: { catalogue: payroll, gain: { annual: 300_000 }, transition: { cost: 200_000 }, today: { frosta: { cost: 900_000 }, verdal: { cost: 900_000 } } } }');
    expect(sectionOf(certain, 'Priorities', 'en')).toContain('Gain and cost are stated as single figures and taken as certain, so there is no probability to show.');
    expect(sectionOf(certain, 'Assumptions', 'en')).toContain('- Gain and cost are stated as single figures and taken as certain: Payroll.');
  });
});

describe('a candidate that exists today', () => {
  it('is told as that', () => {
    const existing = smallStudy('existing: { payroll: { title: Joint payroll, partners: [frosta, verdal], since: 1998 } }\nservices: { payroll: { catalogue: payroll }, ict: { catalogue: ict } }');
    const section = sectionOf(existing, 'Candidates for cooperation', 'en');
    expect(section).toContain('- Payroll (exists today, since 1998)');
    expect(section).toContain('- ICT service\n');
  });
});
