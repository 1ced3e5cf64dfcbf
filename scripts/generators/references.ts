import type { ReferenceRule } from '../../src/study/reference-rule.ts';
import type { Artefact } from './artefact.ts';
import { banner } from './artefact.ts';
import type { Schema } from './study-schema.ts';
import { definition, readStudySchema } from './study-schema.ts';

/** Every place of the study that names something defined elsewhere in it, from the schema's `x-references` and `x-keyReferences`. */
export function generateReferences(): Artefact {
  const root = readStudySchema();
  const rules = new Map(rulesIn(root, root, []).map((rule) => [JSON.stringify(rule), rule]));
  const lines = [...rules.values()].map(({ at, to, keys }) => `  { at: [${at.map(quoted).join(', ')}], to: ${quoted(to)}, keys: ${keys} },`);
  const content = [
    `// ${banner}`,
    `import type { ReferenceRule } from '../study/reference-rule.ts';`,
    '',
    '/** Every place of the study that names something defined elsewhere in it. */',
    'export const references: readonly ReferenceRule[] = [',
    ...lines,
    '];',
    '',
  ];
  return { path: 'src/generated/references.ts', content: content.join('\n') };
}

function rulesIn(root: Schema, schema: Schema, at: readonly string[]): ReferenceRule[] {
  const own: ReferenceRule[] = [];
  if (schema['x-references'] !== undefined) own.push({ at, to: schema['x-references'], keys: false });
  if (schema['x-keyReferences'] !== undefined) own.push({ at, to: schema['x-keyReferences'], keys: true });
  const alternatives = [schema.then, schema.else].filter((inner) => inner !== undefined);
  if (schema.$ref !== undefined) alternatives.push(definition(root, schema.$ref));
  const below: (readonly [string, Schema | false | undefined])[] = [
    ...Object.entries(schema.properties ?? {}),
    ['*', schema.additionalProperties],
    ['[]', schema.items],
  ];
  return [
    ...own,
    ...alternatives.flatMap((inner) => rulesIn(root, inner, at)),
    ...below.flatMap(([segment, inner]) => (typeof inner === 'object' ? rulesIn(root, inner, [...at, segment]) : [])),
  ];
}

function quoted(text: string): string {
  return `'${text}'`;
}
