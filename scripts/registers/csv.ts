/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a table with commas between and a first row of names. The registers need no quotes, so none are read.
 *
 * @throws Error that names the line of a quote, or of a row that is too short or too long
 */
export function readCsv(path: string, text: string): readonly Row[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').trimEnd().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line, index) => {
    const cells = line.split(',');
    const place = `${path}:${index + 2}`;
    if (line.includes('"')) throw new Error(`${place} has quotes, which this reader does not read`);
    if (cells.length !== names.length) throw new Error(`${place} has ${cells.length} cells, and the first row ${names.length}`);
    return Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']));
  });
}

/** A row's cell; a table without the column is not the one that is meant. */
export function cell(row: Row, column: string): string {
  const found = row[column];
  if (found === undefined) throw new Error(`there is no column "${column}" among ${Object.keys(row).join(', ')}`);
  return found;
}

export function writeCsv(names: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[names, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}
