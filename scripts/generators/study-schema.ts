import { readFileSync } from 'node:fs';

/** The parts of JSON Schema that the study's schema uses. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $comment?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly 'x-references'?: string;
  readonly 'x-keyReferences'?: string;
}

/** Where the schema's source is, beside the folder of the scripts. */
const schemaFile = new URL('../../schemas/study.schema.json', import.meta.url);

/** Reads the one source of the format. */
export function readStudySchema(): Schema {
  return JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema;
}

/** The name of the definition that a reference within the schema points at. */
export function definitionName(reference: string): string {
  return reference.replace(/^#\/\$defs\//, '');
}

/** The definition that a reference within the schema points at. */
export function definition(schema: Schema, reference: string): Schema {
  const found = schema.$defs?.[definitionName(reference)];
  if (found === undefined) throw new Error(`study.schema.json has no ${reference}`);
  return found;
}
