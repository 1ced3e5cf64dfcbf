/** What text is printed at where nobody says how wide it may be. */
const usual = 80;

/**
 * How many columns a stream has: what COLUMNS says, as that is a person's wish and the only one heard in a pipe, else the
 * terminal's, else the width that text has always been printed at.
 */
export function terminalWidth(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  const { COLUMNS: wished = '' } = process.env;
  if (/^[1-9]\d{0,3}$/.test(wished)) return Number(wished);
  return stream.isTTY === true && stream.columns !== undefined && stream.columns > 0 ? stream.columns : usual;
}
