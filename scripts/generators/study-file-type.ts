import { compile } from 'json-schema-to-typescript';
import type { Artefact } from './artefact.ts';
import { banner } from './artefact.ts';
import type { Schema } from './study-schema.ts';
import { definition, definitionName, readStudySchema } from './study-schema.ts';

/** The type of a study file's data. */
export async function generateStudyFileType(): Promise<Artefact> {
  const root = readStudySchema();
  const content = await compile(typeSchema(root, root, 'StudyFile'), 'StudyFile', {
    bannerComment: `// ${banner}\n`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    unknownAny: true,
    style: { singleQuote: true, printWidth: 140 },
  });
  return { path: 'src/generated/study-file.ts', content: content.replace(remark, '') };
}

/** What the generator adds to every definition. */
const remark = /\n \*\n \* This interface was referenced by .*\n \* via the `definition` ".*"\./g;

type TypeSchema = Parameters<typeof compile>[0];

/** The schema as far as TypeScript can follow it: the two sides of an if/then become a union, and a definition is named where it is used. */
function typeSchema(root: Schema, schema: Schema, title?: string): TypeSchema {
  const result: TypeSchema = {};
  if (title !== undefined) result.title = title;
  if (schema.description !== undefined) result.description = schema.description;
  if (schema.$ref !== undefined) {
    const target = definition(root, schema.$ref);
    result['tsType'] = isScalar(target) ? scalarType(root, target) : typeName(definitionName(schema.$ref));
  } else if (schema.then !== undefined || schema.else !== undefined) {
    result.anyOf = [schema.then, schema.else].filter((side) => side !== undefined).map((side) => typeSchema(root, side));
  } else {
    addShape(root, schema, result);
  }
  if (schema.$defs !== undefined) {
    const named = Object.entries(schema.$defs).filter(([, inner]) => !isScalar(inner));
    result['$defs'] = Object.fromEntries(named.map(([name, inner]) => [name, typeSchema(root, inner, typeName(name))]));
  }
  return result;
}

function addShape(root: Schema, schema: Schema, result: TypeSchema): void {
  const { type, properties, additionalProperties, required, items } = schema;
  if (isScalar(schema)) result['tsType'] = scalarType(root, schema);
  else if (type !== undefined) result.type = type as NonNullable<TypeSchema['type']>;
  if (required !== undefined) result.required = [...required];
  if (items !== undefined) result.items = typeSchema(root, items);
  if (properties !== undefined) {
    const known = Object.entries(properties).filter((entry): entry is [string, Schema] => entry[1] !== false);
    result.properties = Object.fromEntries(known.map(([key, inner]) => [key, typeSchema(root, inner)]));
  }
  if (additionalProperties === false) result.additionalProperties = false;
  else if (additionalProperties !== undefined) result.additionalProperties = typeSchema(root, additionalProperties);
}

/** Whether every value that the schema allows is text or a number. */
function isScalar({ type, enum: values, const: value }: Schema): boolean {
  return values !== undefined || value !== undefined || (type !== undefined && [type].flat().every((name) => name in scalarTypes));
}

const scalarTypes: Readonly<Record<string, string>> = { string: 'string', number: 'number', integer: 'number' };

function scalarType(root: Schema, { type, enum: values, const: value, $ref }: Schema): string {
  if (values !== undefined) return `(${values.map((allowed) => `'${allowed}'`).join(' | ')})`;
  if (value !== undefined) return JSON.stringify(value);
  if (type === undefined && $ref !== undefined) return scalarType(root, definition(root, $ref));
  return `(${[type ?? []].flat().map((name) => scalarTypes[name]).join(' | ')})`;
}

function typeName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
