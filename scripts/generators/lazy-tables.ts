/** Records that the program reads when it first asks for them. */
export interface LazyTable {
  /** The function that returns them. */
  readonly name: string;
  /** Its docstring. */
  readonly about: string;
  /** Of one record. */
  readonly type: string;
  readonly records: readonly object[];
}

/**
 * The functions of a module, and below them the records as JSON text. It stands inside functions, so that a command that does
 * not ask for it does not even make the string.
 */
export function lazyTables(tables: readonly LazyTable[]): readonly string[] {
  return [
    ...tables.flatMap(({ name, about, type }) => [
      `/** ${about} */`,
      `export function ${name}(): readonly ${type}[] {`,
      `  return (${name}Read ??= JSON.parse(${name}Text()) as readonly ${type}[]);`,
      '}',
      '',
    ]),
    ...tables.map(({ name, type }) => `let ${name}Read: readonly ${type}[] | undefined;`),
    '',
    ...tables.flatMap(({ name, records }) => [`function ${name}Text(): string {`, `  return ${lines(records)};`, '}', '']),
  ];
}

/** One record a line: a change of one is one line of a diff. */
function lines(records: readonly object[]): string {
  const texts = records.map((record, index) => `${JSON.stringify(record)}${index < records.length - 1 ? ',' : ''}`);
  return ['[', ...texts, ']'].map((text) => JSON.stringify(text)).join(' +\n  ');
}
