import { describe, expect, test } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { diagnosticsIn, foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

const services = 'services: { welfare: { catalogue: child-welfare }, payroll: { catalogue: payroll } }';

function withAgreements(agreements: string, more = services): string {
  return study(`${more}\nagreements: { ${agreements} }`);
}

const points = 'tasks: a, information: b, settlement: c, withdrawal: d, dissolution: e, other: f';

describe('an agreement with every point of its statute', () => {
  test('is complete: participants, host and date are keys of their own', () => {
    expect(foundIn(withAgreements(`welfare: { model: host-administrative, host: frosta, date: 2027-01-01, points: { ${points} } }`))).toEqual([]);
  });

  test('may take its host from the service', () => {
    const hosted = 'services: { welfare: { catalogue: child-welfare, host: frosta } }';
    expect(foundIn(withAgreements(`welfare: { model: host-administrative, date: 2027-01-01, points: { ${points} } }`, hosted))).toEqual([]);
  });

  test('may state its source, and each point its own', () => {
    const sourced = `welfare: { model: host-administrative, host: frosta, date: 2027-01-01, source: illustration, points: { ${points.replace('tasks: a', 'tasks: { text: a, source: illustration }')} } }`;
    expect(foundIn(withAgreements(sourced))).toEqual([]);
  });
});

describe('an agreement that lacks points', () => {
  test('is told which, in the order of the statute', () => {
    expectOne('study/agreement-incomplete', withAgreements('▸welfare: { model: host-administrative, points: { other: f, tasks: a } }'), {
      model: 'host-administrative',
      missing: ['host', 'transfer-date', 'information', 'settlement', 'withdrawal', 'dissolution'],
      required: 9,
    });
  });

  test('has none where the law has no list', () => {
    expect(foundIn(withAgreements('payroll: { model: network }'))).toEqual([]);
  });
});

describe('a point', () => {
  test('is one of those that the law of the model requires, with the nearest', () => {
    expectOne('study/unknown-agreement-point', withAgreements(`welfare: { model: host-administrative, host: frosta, date: 2027-01-01, points: { ${points}, ▸withdraval: x } }`).replace('withdrawal: d, ', ''), {
      id: 'withdraval',
      nearest: 'withdrawal',
    });
  });

  test.each([
    ['uttreden', 'withdrawal'],
    ['Withdrawal', 'withdrawal'],
    ['vertskommune', 'host'],
  ])('may be misnamed in another language: %s', (written, nearest) => {
    const found = diagnosticsIn(withAgreements(`welfare: { model: host-administrative, points: { ${written}: x } }`));
    const told = found.find(({ code }) => code === 'study/unknown-agreement-point' || code === 'format/bad-id');
    expect(told?.args).toMatchObject(told?.code === 'format/bad-id' ? { suggestion: nearest } : { nearest });
  });

  test('of another model is none of this', () => {
    expectOne('study/unknown-agreement-point', withAgreements('payroll: { model: host-administrative, points: { ▸borrowing: x } }'), { id: 'borrowing' });
  });

  test('is empty in no agreement', () => {
    expect(foundIn(withAgreements('welfare: { model: host-administrative, points: { tasks: "" } }'))).toHaveLength(1);
  });
});

describe('what an agreement is about', () => {
  test('is the service that has its id, or those that it names', () => {
    expect(foundIn(withAgreements('office: { service: welfare, model: network }'))).toEqual([]);
    expect(foundIn(withAgreements('office: { services: [welfare, payroll], model: network }'))).toEqual([]);
    expectOne('study/unknown-reference', withAgreements('▸walfare: { model: network }'), { section: 'services', nearest: 'welfare' });
    expectOne('study/unknown-reference', withAgreements('office: { services: [welfare, ▸payrol], model: network }'), { nearest: 'payroll' });
    expectOne('study/repeated-member', withAgreements('office: { services: [welfare, ▸welfare], model: network }'));
  });

  test('is nobody’s guess where the services cannot be read', () => {
    expect(foundIn(withAgreements('walfare: { model: network }', 'services: []')).filter((found) => found.startsWith('study/unknown-reference'))).toEqual([]);
  });
});

describe('who takes part in an agreement', () => {
  const one = 'services: { welfare: { catalogue: child-welfare, participants: [frosta] }, payroll: { catalogue: payroll } }';

  test('includes its host', () => {
    expectOne('study/host-not-participant', withAgreements('welfare: { model: agreement-purchase, host: ▸levanger }', one), { participants: ['frosta'] });
    expect(foundIn(withAgreements('office: { services: [welfare, payroll], model: network, host: levanger }', one))).toEqual([]);
    expectOne('study/unknown-reference', withAgreements('welfare: { model: network, host: ▸oslo }'), { section: 'municipalities' });
  });

  test('is more than one where the model is for several', () => {
    expectOne('study/model-for-several', withAgreements('welfare: { model: ▸host-joint-board }', one), { participant: 'frosta' });
  });
});

describe('the model of an agreement', () => {
  test('is one of the study’s country, and has to be there', () => {
    expectOne('study/unknown-model', withAgreements('welfare: { model: ▸host-administrativ }'), { nearest: 'host-administrative' });
    expectOne('study/model-of-other-country', withAgreements('welfare: { model: ▸gemensam-namnd, points: { costs: x } }'));
    expectOne('format/missing-key', withAgreements('▸welfare: { host: frosta }'), { keys: ['model'] });
  });

  test('is found under its Norwegian name of the key', () => {
    expectOne('format/unknown-key', withAgreements('welfare: { model: network, ▸punkter: {} }'), { nearest: 'points' });
    expectOne('format/unknown-key', study('▸avtaler: {}'), { nearest: 'agreements' });
  });
});
