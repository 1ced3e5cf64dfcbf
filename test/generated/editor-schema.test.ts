import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compactJson } from '../../scripts/generators/compact-json.ts';
import type { Schema } from '../../scripts/generators/study-schema.ts';
import { definition, readStudySchema } from '../../scripts/generators/study-schema.ts';
import { listFactors } from '../../src/knowledge/list-factors.ts';
import { listModels } from '../../src/knowledge/list-models.ts';
import { listServices } from '../../src/knowledge/list-services.ts';
import { traits } from '../../src/knowledge/trait.ts';
import { builtInCriteria } from '../../src/study/built-in-criteria.ts';
import type { Value } from '../study/mistakes.ts';
import { brokenCopies } from '../study/mistakes.ts';
import { repositoryFile } from '../study-of.ts';

const root = JSON.parse(repositoryFile('schemas/study.schema.json')) as Schema;
const ajv = new Ajv2020({ allErrors: true, strict: false });
const contract = parse(repositoryFile('test/cases/ok/contract.yaml')) as Value;

describe('the schema that editors get', () => {
  test('is valid JSON Schema 2020-12 and holds the study of its own example', () => {
    expect(ajv.validateSchema(root), ajv.errorsText()).toBe(true);
    expect(root.examples?.map((example) => ajv.validate(root, example))).toEqual([true]);
  });

  test('accepts what the source accepts, and nothing else', () => {
    const source = new Ajv2020({ strict: false }).compile(readStudySchema());
    const handedOut = ajv.compile(root);
    expect(handedOut(contract)).toBe(true);
    fc.assert(
      fc.property(brokenCopies(contract), (data) => {
        expect(handedOut(data)).toBe(source(data));
      }),
      { numRuns: 600, seed: 1 },
    );
  });

  test('has every key described, with an example or the meaning of its values', () => {
    const keys = schemasIn(root).flatMap(({ properties = {} }) => Object.entries(properties).filter((entry): entry is [string, Schema] => entry[1] !== false));
    expect(keys.length).toBeGreaterThan(200);
    expect(keys.filter(([, schema]) => schema.description === undefined).map(([key]) => key)).toEqual([]);
    const offered = new Set([...builtInCriteria, ...listFactors().map(({ id }) => id), ...listModels().flatMap(({ agreement, usual = [] }) => [...agreement, ...usual].map(({ id }) => id))]);
    expect(keys.filter(([key, { examples = [] }]) => examples.length === 0 && !offered.has(key)).map(([key]) => key)).toEqual([]);
  });

  test('offers every id of the catalogue by its title, and other texts beside them', () => {
    const services = offeredValues(definition(root, '#/$defs/known-services'));
    expect(services.map(({ const: id }) => id)).toEqual(idsOf(listServices()));
    expect(services.find(({ const: id }) => id === 'child-welfare')).toMatchObject({ title: 'Child welfare', description: expect.stringContaining('Barnevern') as string });
    expect(offeredValues(definition(root, '#/$defs/known-models')).map(({ const: id }) => id)).toEqual(idsOf(listModels()));
    const service = definition(root, '#/$defs/service').properties;
    expect(keyOf(service, 'catalogue').$ref).toBe('#/$defs/known-services');
    expect(keyOf(service, 'traits').items?.examples).toEqual(traits);
    expect(Object.keys(keyOf(service, 'effects').properties ?? {})).toEqual(builtInCriteria.filter((id) => id !== 'economy'));
    expect(Object.keys(keyOf(root.properties, 'criteria').properties ?? {})).toEqual(builtInCriteria);
    expect(Object.keys(keyOf(root.properties, 'readiness').properties ?? {})).toEqual(idsOf(listFactors()));
    expect(ajv.validate({ ...root, $id: 'own', $ref: '#/$defs/service', type: 'object', required: [], properties: {}, additionalProperties: true }, { catalogue: 'my-own' })).toBe(true);
  });

  test('tells of a default and does not write it', () => {
    expect(schemasIn(root).filter((schema) => 'default' in schema)).toEqual([]);
    expect(keyOf(definition(root, '#/$defs/transition').properties, 'mitigated').description).toMatch(/ Default: `0 %`\.$/);
  });

  test('refers to nothing that it does not have', () => {
    const references = schemasIn(root).flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref]));
    for (const reference of references) expect(definition(root, reference)).toBeDefined();
    const used = new Set(references.map((reference) => reference.replace('#/$defs/', '')));
    expect(Object.keys(root.$defs ?? {}).filter((name) => name.endsWith('Form') && !used.has(name))).toEqual([]);
  });
});

test('compact JSON is the same JSON, in lines of at most 140 characters where its texts are short', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  const lines = compactJson({ a: [1, 2], b: Array.from({ length: 100 }, (_, index) => ({ index })) }).split('\n');
  expect(lines.slice(0, 3)).toEqual(['{', '  "a": [1, 2],', '  "b": [']);
  expect(lines.every((line) => line.length <= 140)).toBe(true);
});

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id).toSorted();
}

function offeredValues({ anyOf = [] }: Schema): readonly Schema[] {
  return anyOf.filter((each) => each.const !== undefined);
}

function keyOf(properties: Schema['properties'], key: string): Schema {
  const found = properties?.[key];
  if (typeof found !== 'object') throw new Error(`no key ${key}`);
  return found;
}

function schemasIn(schema: Schema): readonly Schema[] {
  const { properties = {}, patternProperties = {}, $defs = {}, additionalProperties, propertyNames, items, not, if: condition, then, else: otherwise, anyOf = [], allOf = [] } = schema;
  const inner = [
    ...[properties, patternProperties, $defs].flatMap((map) => Object.values(map)),
    additionalProperties,
    propertyNames,
    items,
    not,
    condition,
    then,
    otherwise,
    ...anyOf,
    ...allOf,
  ];
  return [schema, ...inner.flatMap((each) => (typeof each === 'object' ? schemasIn(each) : []))];
}
