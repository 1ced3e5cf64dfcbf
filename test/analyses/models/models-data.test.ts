import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyses/index.ts';
import { resultData } from '../../../src/analyses/result-data.ts';
import { checkText, repositoryFile, smallStudy, studyOf } from '../../study-of.ts';

const validate = new Ajv2020().compile(JSON.parse(repositoryFile('schemas/result.schema.json')) as object);

function dataOf(text: string): { readonly models: { readonly services: Readonly<Record<string, unknown>> } } {
  const study = studyOf(text);
  return JSON.parse(JSON.stringify({ ...resultData(study, analyze(study)), diagnostics: [] })) as ReturnType<typeof dataOf>;
}

const prefers = 'services: { child-welfare: { catalogue: child-welfare, host: verdal, model: task-community }, other: { area: support } }';

describe('the verdicts as data', () => {
  const { models } = dataOf(smallStudy(prefers));

  it('have each rule that decided with the act and the place in it', () => {
    const service = models.services['child-welfare'] as { readonly verdicts: readonly { readonly model: string }[] };
    expect(service.verdicts.find(({ model }) => model === 'task-community')).toMatchObject({
      status: 'excluded',
      excludedBy: [{ id: 'no-individual-decisions', law: 'kommuneloven-2018', place: '§ 19-1 (2)', verified: true }],
      law: { day: '2026-11-21', from: '2019-11-01', isBeforeEarliest: false },
      existed: true,
    });
    expect(service.verdicts.find(({ model }) => model === 'network')).toMatchObject({ status: 'conditions', conditions: [{ id: 'each-decides', verified: false }] });
    expect(service).toMatchObject({
      recommended: { model: 'host-administrative' },
      preference: { model: 'task-community', status: 'excluded', unfavourable: [], better: ['host-administrative', 'host-joint-board', 'network'] },
    });
  });

  it('name the services that could not be judged, and the day of the law', () => {
    expect(models).toMatchObject({ undescribed: ['other'], lawDate: { day: '2026-11-21', isStated: false, readOn: '2026-11-21' }, former: [] });
  });

  it.each([
    ['the FLV study', repositoryFile('examples/flv/study.yaml')],
    ['a study with a preference', smallStudy(prefers)],
    ['a study without services', smallStudy('')],
    ['a Swedish study', smallStudy('lawDate: 2018-03-01\nservices: { payroll: { catalogue: payroll } }').replace('norway', 'sweden').replace('NOK', 'SEK')],
  ])('of %s are what the schema describes', (_name, text) => {
    validate(dataOf(text));
    expect(validate.errors).toBeNull();
  });

  it('are not described where something is amiss', () => {
    const data = dataOf(smallStudy(prefers));
    validate({ ...data, models: { ...data.models, lawDate: { day: 'today' } } });
    expect(validate.errors).not.toBeNull();
  });
});

describe('the models that a study considered', () => {
  const formerOf = (more: string): unknown => (dataOf(smallStudy(more)).models as { readonly former?: unknown }).former;

  it('are those of 2001 under their names, whichever way they are written', () => {
    const commission = { former: 'commission', year: 2001, today: ['host-administrative', 'host-joint-board', 'agreement-purchase'], newer: ['host-administrative', 'host-joint-board'], inference: true };
    expect(formerOf('modelsConsidered: [oppdragsmodell, The commission model]')).toEqual([
      { considered: 'oppdragsmodell', ...commission },
      { considered: 'the-commission-model', ...commission },
    ]);
    expect(formerOf('modelsConsidered: { commission: { text: Én gjør det for alle } }')).toEqual([{ considered: 'commission', ...commission }]);
    expect(formerOf('modelsConsidered: [Utsettings-/partnerskapsmodellen]')).toMatchObject([{ former: 'outsourcing', newer: [] }]);
  });

  it('are left alone where they are others, or another country’s', () => {
    expect(formerOf('modelsConsidered: [Samkommune]')).toEqual([]);
    expect(formerOf('modelsConsidered: [Oppdragsmodellen]')).toHaveLength(1);
    expect((dataOf(smallStudy('modelsConsidered: [Oppdragsmodellen]').replace('norway', 'sweden').replace('NOK', 'SEK')).models as { former?: unknown }).former).toEqual([]);
  });
});

describe('the day of the law', () => {
  it('is used, so that nobody is told that it is not', () => {
    expect(checkText(smallStudy('lawDate: 2026-11-01')).diagnostics).toEqual([]);
  });
});
