import { readFileSync } from 'node:fs';

/** A value that an editor offers, with `$1`, `$2` … where the writer goes on. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body?: object;
  readonly bodyText?: string;
}

/** The parts of JSON Schema that the study's schema uses. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $comment?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  /** What an editor may write whole. */
  readonly defaultSnippets?: readonly Snippet[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  /** What each value of `enum` means, in the same order. */
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  /** What an editor says of a text that does not match. */
  readonly patternErrorMessage?: string;
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
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly 'x-references'?: string;
  readonly 'x-keyReferences'?: string;
  readonly 'x-suggests'?: string;
  readonly 'x-suggestsKeys'?: string;
}

const schemaFile = new URL('../../src/study/format/study.schema.json', import.meta.url);

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
