/** One regular piece of ajv's code and the shorter code that does the same. */
interface Shortening {
  readonly long: RegExp;
  readonly short: string;
}

const shortenings: readonly Shortening[] = [
  // An error is put on the list in one call instead of six lines.
  {
    long: /const (err\d+) = \{(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    short: 'vErrors = fail(vErrors, {$2});errors++;',
  },
  { long: /fail\(vErrors, \{\}\)/g, short: 'fail(vErrors)' },
  {
    long: /fail\(vErrors, \{instancePath(?::(.*?))?,schemaPath:(".*?"),keyword:(".*?"),params:(\{.*\})\}\)/g,
    short: 'fail(vErrors, instancePath$1, $2, $3, $4)',
  },
  { long: /fail\(vErrors, instancePathinstancePath/g, short: 'fail(vErrors, instancePath' },
  // A definition's errors are added to the list in place: copying it each time takes the square of its length.
  { long: /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g, short: 'vErrors = join(vErrors, $1.errors);' },
  // Nothing in this schema looks at the data around the value.
  { long: /\{instancePath:(.*?),parentData:[^\n]*?,rootData\}/g, short: '$1' },
  { long: /\{instancePath,parentData[^\n]*?,rootData\}/g, short: 'instancePath' },
  { long: /\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, short: 'instancePath = ""' },
];

const runtime = `
function fail(list, instancePath, schemaPath, keyword, params) {
  const error = { instancePath, schemaPath, keyword, params };
  if (list === null) return [error];
  list.push(error);
  return list;
}
function join(list, more) {
  if (list === null) return more;
  for (const error of more) list.push(error);
  return list;
}
`;

/**
 * Shortens the code that ajv writes, which repeats itself so much that loading it takes longer than checking a study,
 * and makes every error say in which definition of the schema it arose.
 *
 * @param code ajv's standalone code, one statement a line
 * @param definitions the JSON pointer of the schema that each function checks, by the function's name
 */
export function compactValidator(code: string, definitions: ReadonlyMap<string, string>): string {
  const short = shortenings.reduce((text, { long, short: replacement }) => text.replace(long, replacement), code);
  if (/parentData|\bconst err\d|fail\(vErrors, \{/.test(short)) throw new Error('ajv writes other code than before: adapt the shortenings');
  return withoutSchemas(withDefinitions(short, definitions)) + runtime;
}

/** Error paths begin at the function's own schema: they are made to begin at the root. */
function withDefinitions(code: string, definitions: ReadonlyMap<string, string>): string {
  return code
    .split(/^(?=function validate\d+\()/m)
    .map((part) => {
      const name = /^function (validate\d+)\(/.exec(part)?.[1] ?? '';
      return part.replaceAll(', "#/', `, "${definitions.get(name) ?? '#'}/`);
    })
    .join('');
}

/** The code names parts of the schemas, such as the list of an enumeration: only these parts are kept. */
function withoutSchemas(code: string): string {
  const schemas = new Map<string, unknown>();
  const rest = code.replace(/^const (schema\d+) = (.*);$/gm, (_line, name: string, json: string) => {
    schemas.set(name, JSON.parse(json));
    return '';
  });
  return rest.replace(/\b(schema\d+)((?:\.\w+)+)/g, (_text, name: string, path: string) => {
    const part = path.slice(1).split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], schemas.get(name));
    return path.endsWith('.properties') ? JSON.stringify(Object.fromEntries(Object.keys(part as object).map((key) => [key, 1]))) : JSON.stringify(part);
  });
}
