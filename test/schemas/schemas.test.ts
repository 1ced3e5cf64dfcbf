import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { baselineData, readBaselineFile } from '../../src/baseline-file.ts';
import { schemaNames } from '../../src/cli/schema/schema-names.ts';
import { readStyleFile } from '../../src/house-style-file.ts';
import { repositoryFile } from '../study-of.ts';

type Json = Readonly<Record<string, unknown>>;

function schemaOf(name: string): Json {
  return JSON.parse(repositoryFile(`schemas/${name}.schema.json`)) as Json;
}

const ajv = new Ajv2020({ allErrors: true, strict: false });

describe('the schemas', () => {
  test('are those that collab schema knows', () => {
    expect(readdirSync(new URL('../../schemas', import.meta.url)).toSorted()).toEqual(schemaNames.map((name) => `${name}.schema.json`).toSorted());
  });

  test.each(schemaNames)('%s is valid JSON Schema 2020-12 and says how it may change', (name) => {
    const schema = schemaOf(name);
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    expect(schema['description']).toMatch(/may be added/);
    expect(schema['$id']).toBe(`${name}.schema.json`);
  });

  test.each(['study', 'house-style', 'baseline'])('%s, which people write or read by hand, describes every key', (name) => {
    expect(keysIn(schemaOf(name)).filter(([, schema]) => !isDescribed(schema, schemaOf(name))).map(([key]) => key)).toEqual([]);
  });

  test.each(['study', 'result', 'explanation', 'diagnostics', 'baseline'])('%s carries its format', (name) => {
    const { required, properties } = schemaOf(name) as { required: string[]; properties: { format: Json } };
    expect(required).toContain('format');
    expect(properties.format).toMatchObject({ const: 1 });
  });
});

describe('the schema of the house style', () => {
  const validate = ajv.compile(schemaOf('house-style'));

  test.each([
    'logo: logo.svg\nlogoText: Frosta kommune\ncolor: "#0b3c5d"\nfont: Open Sans\ndisclaimer: Utkast.\n',
    'color: "#0B3C5D"\n',
    'font: 3270\n',
    'color: blue\n',
    'color: #0b3c5d\n',
    'font: "Arial; }"\n',
    'font: ""\n',
    'disclaimer: [a]\n',
    'disclaimer: "  "\n',
    'colour: "#0b3c5d"\n',
    '- logo\n',
  ])('accepts %j exactly when collab does', (text) => {
    const { problems } = readStyleFile('house.yaml', new TextEncoder().encode(text));
    expect(validate(parse(text))).toBe(problems.length === 0);
  });
});

describe('the schema of the baseline', () => {
  const validate = ajv.compile(schemaOf('baseline'));
  const entry = { file: 'a.yaml', code: 'study/one-year-only', at: 'benchmarks.ringsaker', count: 2 };

  test.each([
    baselineData([entry]),
    baselineData([]),
    { format: 2, entries: [] },
    { format: 1 },
    { entries: [] },
    { format: 1, entries: [{ ...entry, count: 0 }] },
    { format: 1, entries: [{ ...entry, count: 1.5 }] },
    { format: 1, entries: [{ ...entry, file: undefined }] },
    { format: 1, entries: [{ ...entry, code: 3 }] },
    [],
  ])('accepts %j exactly when collab does', (data) => {
    const text = JSON.stringify(data);
    const { kind } = readBaselineFile('baseline.json', new TextEncoder().encode(text));
    expect(validate(JSON.parse(text))).toBe(kind === 'read');
  });
});

/** Every key of a schema with what it says of it. */
function keysIn(schema: unknown): (readonly [string, Json])[] {
  if (Array.isArray(schema)) return schema.flatMap(keysIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    if (keyword !== 'properties' || typeof value !== 'object' || value === null) return keyword === 'examples' ? [] : keysIn(value);
    // A key that may not be there is `false`.
    const own = Object.entries(value).filter((each): each is [string, Json] => typeof each[1] === 'object');
    return [...own, ...keysIn(Object.values(value))];
  });
}

/** A key, or the form that it refers to. */
function isDescribed(schema: Json, root: Json): boolean {
  if (typeof schema['description'] === 'string') return true;
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return false;
  const target = (root['$defs'] as Readonly<Record<string, Json>>)[reference.replace('#/$defs/', '')];
  return target !== undefined && isDescribed(target, root);
}
