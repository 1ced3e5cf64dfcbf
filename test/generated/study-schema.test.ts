import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Schema } from '../../scripts/generators/study-schema.ts';
import { readStudySchema } from '../../scripts/generators/study-schema.ts';
import { references } from '../../src/generated/references.ts';
import { reservedIds } from '../../src/study/reserved-ids.ts';

const root = readStudySchema();
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
for (const keyword of ['x-references', 'x-keyReferences', 'x-suggests', 'x-suggestsKeys', 'patternErrorMessage']) ajv.addKeyword({ keyword, schemaType: 'string' });
for (const keyword of ['enumDescriptions', 'defaultSnippets']) ajv.addKeyword({ keyword, schemaType: 'array' });
ajv.addSchema(root);

/** A schema within the study's, and its JSON pointer. */
interface Located {
  readonly pointer: string;
  readonly schema: Schema;
}

const all = locate(root, '#');
const properties = all.flatMap(({ pointer, schema }) => propertiesOf(schema, pointer));
const named = Object.entries(root.$defs ?? {}).map(([name, schema]) => ({ pointer: `#/$defs/${name}`, schema }));

describe('the schema of the study file', () => {
  test('is valid JSON Schema 2020-12', () => {
    expect(ajv.validateSchema(root), ajv.errorsText()).toBe(true);
  });

  test('has every key described, in at most two sentences, with an example', () => {
    expect(properties.length).toBeGreaterThan(150);
    const poor = properties.filter(({ schema }) => !isDescribed(schema) || (schema.examples ?? []).length === 0);
    expect(poor.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('has every definition described', () => {
    expect(named.filter(({ schema }) => !isDescribed(schema)).map(({ pointer }) => pointer)).toEqual([]);
    const forms = named.filter(({ schema }) => schema.title !== undefined);
    expect(forms.filter(({ schema }) => (schema.examples ?? []).length === 0).map(({ pointer }) => pointer)).toEqual([]);
  });

  test('says of every value of a choice what it means', () => {
    const choices = all.filter(({ pointer, schema }) => schema.enum !== undefined && !/\/(not|propertyNames|then)$/.test(pointer));
    expect(choices.length).toBeGreaterThan(10);
    expect(choices.filter(({ schema }) => schema.enumDescriptions?.length !== schema.enum?.length).map(({ pointer }) => pointer)).toEqual([]);
    const texts = choices.flatMap(({ schema }) => schema.enumDescriptions ?? []);
    expect(texts.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
  });

  test('says of every form that a text must have how to write it', () => {
    const forms = all.filter(({ schema }) => schema.pattern !== undefined);
    expect(forms.filter(({ schema }) => !/^Write .*\.$/.test(schema.patternErrorMessage ?? '')).map(({ pointer }) => pointer)).toEqual([]);
  });

  test('closes every map: its keys are listed, or all alike', () => {
    const open = all.filter(({ schema }) => isMap(schema) && schema.additionalProperties === undefined);
    expect(open.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('names every map whose keys are the writer’s own by a rule for keys', () => {
    const free = all.filter(({ schema }) => typeof schema.additionalProperties === 'object' && schema.propertyNames === undefined);
    expect(free.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('tells forms apart by conditions, so that one mistake is one error', () => {
    const text = JSON.stringify(root);
    expect(text).not.toMatch(/"(anyOf|oneOf|allOf)"/);
  });

  test.each([...properties, ...named])('$pointer accepts its own examples and default', ({ pointer, schema }) => {
    const validate = ajv.getSchema(`study.schema.json${pointer}`);
    const values = [...(schema.examples ?? []), ...('default' in schema ? [schema.default] : [])];
    expect(values.filter((value) => validate?.(value) !== true)).toEqual([]);
  });

  test('is the study file of its own example', () => {
    expect(root.examples?.map((example) => ajv.validate(root, example))).toEqual([true]);
  });

  test('reserves the words that the study reserves', () => {
    expect(root.$defs?.['id']?.not?.enum).toEqual([...reservedIds]);
  });

  test('refers to sections that it has', () => {
    const sections = new Set([...Object.keys(root.properties ?? {}), 'figures']);
    expect(references.filter(({ to }) => !sections.has(to))).toEqual([]);
    expect(references).toContainEqual({ at: ['services', '*', 'participants', '[]'], to: 'municipalities', keys: false });
    expect(references).toContainEqual({ at: ['services', '*', 'effects', '*'], to: 'municipalities', keys: true });
    expect(references).toContainEqual({ at: ['claims', '*', 'figure'], to: 'figures', keys: false });
  });
});

function locate(schema: Schema, pointer: string): Located[] {
  const single = (['additionalProperties', 'propertyNames', 'items', 'not', 'then', 'else'] as const).map((keyword) => [keyword, schema[keyword]] as const);
  const inner = [
    ...Object.entries(schema.properties ?? {}).map(([key, value]) => [`properties/${key}`, value] as const),
    ...Object.entries(schema.$defs ?? {}).map(([key, value]) => [`$defs/${key}`, value] as const),
    ...single,
  ];
  const below = inner.flatMap(([at, value]) => (typeof value === 'object' ? locate(value, `${pointer}/${at}`) : []));
  return [{ pointer, schema }, ...below];
}

function propertiesOf(schema: Schema, pointer: string): Located[] {
  const entries = Object.entries(schema.properties ?? {});
  return entries.flatMap(([key, value]) => (value === false ? [] : [{ pointer: `${pointer}/properties/${key}`, schema: value }]));
}

function isDescribed({ description = '' }: Schema): boolean {
  const sentences = description.split(/(?<=[.!?])\s+(?=[A-Z`0-9])/);
  return /^[A-Z`].*\.$/.test(description) && sentences.length <= 3;
}

/** Whether a schema is the one that says what a map holds, rather than one that refers to it or chooses between others. */
function isMap({ type, properties: own, then, else: otherwise }: Schema): boolean {
  return own !== undefined || (type === 'object' && then === undefined && otherwise === undefined);
}
