import type { Schema } from './study-schema.ts';
import { definition } from './study-schema.ts';
import { yamlFlow } from './yaml-flow.ts';

/** How the form of a value reads in a table: forms that have a name link to where they are explained. */
export function formOf(root: Schema, schema: Schema): string {
  if (schema.$ref !== undefined) {
    const target = definition(root, schema.$ref);
    return target.title === undefined ? formOf(root, target) : `[${target.title}](#${anchor(target.title)})`;
  }
  const alternatives = [schema.then, schema.else].filter((side) => side !== undefined);
  // Two sides that read the same, such as a municipality number with and without quotes, are one form.
  const [first, ...others] = new Set(alternatives.map((side) => formOf(root, side)));
  if (first !== undefined) return [first, ...others].join(' or ');
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.type === 'boolean') return '`true`, `false`';
  if (schema.items !== undefined) return `list: ${formOf(root, schema.items)}`;
  if (typeof schema.additionalProperties === 'object') return `map: ${keyName(schema)} → ${formOf(root, schema.additionalProperties)}`;
  return schema.properties === undefined ? 'text' : 'map';
}

/** What the keys of a map stand for. */
function keyName({ propertyNames, 'x-keyReferences': section = '' }: Schema): string {
  return sectionItems[section] ?? keyNames[propertyNames?.$ref ?? ''] ?? 'id';
}

const sectionItems: Readonly<Record<string, string>> = { municipalities: 'municipality', criteria: 'criterion' };

const keyNames: Readonly<Record<string, string>> = { '#/$defs/yearKey': 'year', '#/$defs/coalition': 'coalition' };

/** The anchor that a heading gets on a rendered page. */
export function anchor(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').replaceAll(' ', '-');
}

/** One line of a table of keys. */
export interface KeyRow {
  /** From the section's own key, with dots. */
  readonly path: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** The keys inside a value, those of inner maps included, in the order of the schema. Forms with a name are listed elsewhere. */
function keyRows(root: Schema, schema: Schema, path = ''): readonly KeyRow[] {
  if (schema.$ref !== undefined) {
    const target = definition(root, schema.$ref);
    return target.title === undefined ? keyRows(root, target, path) : [];
  }
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, inner]): readonly KeyRow[] => {
    if (inner === false) return [];
    const row = { path: `${path}${key}`, required: schema.required?.includes(key) ?? false, schema: inner };
    return [row, ...keyRows(root, inner, `${row.path}.`)];
  });
  const { then, else: otherwise, items, additionalProperties } = schema;
  // Answers have the same keys, one for all or one for each municipality.
  const repeated = then?.['x-keyReferences'] !== undefined && otherwise !== undefined;
  const sides = [repeated ? undefined : then, otherwise].map((side) => (side === undefined ? [] : keyRows(root, side, path)));
  // What one of two kinds of map requires is not required of the other.
  const isChoice = sides.every((rows) => rows.length > 0);
  const inner = [
    ...sides.flat().map((row) => (isChoice ? { ...row, required: false } : row)),
    ...(items === undefined ? [] : keyRows(root, items, path === '' ? '' : `${path.slice(0, -1)}[].`)),
    ...(typeof additionalProperties === 'object' ? keyRows(root, additionalProperties, `${path}<${keyName(schema)}>.`) : []),
  ];
  const seen = new Set<string>();
  return [...own, ...inner].filter((row) => !seen.has(row.path) && seen.add(row.path));
}

/** The table of the keys inside a value; empty where there are none. */
export function keyTable(root: Schema, schema: Schema): string {
  const rows = keyRows(root, schema);
  if (rows.length === 0) return '';
  const lines = rows.map(({ path, required, schema: value }) => {
    const preset = value.default === undefined ? '' : ` Default: \`${yamlFlow(value.default)}\`.`;
    const cells = [
      `\`${path}\`${required ? ' (required)' : ''}`,
      formOf(root, value),
      `${value.description ?? ''}${preset}`,
      `\`${yamlFlow(value.examples?.[0])}\``,
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| Key | Form | What | Example |', '| --- | --- | --- | --- |', ...lines].join('\n');
}
