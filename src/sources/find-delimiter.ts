/** What separates the columns of a table. */
export type Delimiter = ';' | ',' | '\t';

const delimiters: readonly Delimiter[] = [';', ',', '\t'];

/** How a text's columns are separated, and where its rows begin. */
export interface TableLayout {
  readonly delimiter: Delimiter;
  /** Behind the line `sep=;` that a spreadsheet reads, where there is one. */
  readonly start: number;
}

/** The separator that the first line names, else the one that stands most often in the heading, outside quotes. */
export function findDelimiter(text: string): TableLayout {
  const named = /^\s*"?sep=([;,\t])"?[;,\t ]*(?:\r\n|\n|\r|$)/i.exec(text);
  const start = named?.[0].length ?? 0;
  const stated = delimiters.find((delimiter) => delimiter === named?.[1]);
  if (stated !== undefined) return { delimiter: stated, start };
  const heading = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const times = (delimiter: Delimiter): number => heading.split(delimiter).length;
  const [delimiter = ';'] = delimiters.toSorted((one, other) => times(other) - times(one));
  return { delimiter, start };
}
