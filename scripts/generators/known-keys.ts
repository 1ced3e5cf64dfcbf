import type { Artefact } from './artefact.ts';
import { banner } from './artefact.ts';
import type { Schema } from './study-schema.ts';
import { readStudySchema } from './study-schema.ts';

/** The keys of every closed map of the format, so that a diagnostic can name the nearest one. */
export function generateKnownKeys(): Artefact {
  const lines = closedMaps(readStudySchema(), '#').map(
    ([pointer, keys]) => `  ['${pointer}', [${keys.map((key) => `'${key}'`).join(', ')}]],`,
  );
  const content = [
    `// ${banner}`,
    '',
    '/** The keys of every closed map of the format, by its JSON pointer in the schema. */',
    'export const knownKeys: ReadonlyMap<string, readonly string[]> = new Map([',
    ...lines,
    ']);',
    '',
  ];
  return { path: 'src/generated/known-keys.ts', content: content.join('\n') };
}

function closedMaps(schema: Schema, pointer: string): (readonly [string, readonly string[]])[] {
  const own = schema.additionalProperties === false ? [[pointer, Object.keys(schema.properties ?? {})] as const] : [];
  const inner: (readonly [string, Schema | false | undefined])[] = [
    ...Object.entries(schema.properties ?? {}).map(([key, value]) => [`properties/${key}`, value] as const),
    ['additionalProperties', schema.additionalProperties],
    ['items', schema.items],
    ['then', schema.then],
    ['else', schema.else],
    ...Object.entries(schema.$defs ?? {}).map(([name, value]) => [`$defs/${name}`, value] as const),
  ];
  return [...own, ...inner.flatMap(([at, value]) => (typeof value === 'object' ? closedMaps(value, `${pointer}/${at}`) : []))];
}
