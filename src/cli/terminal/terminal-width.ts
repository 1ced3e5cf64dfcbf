/** Columns where the stream is a terminal, else the width that text has always been printed at. */
export function terminalWidth(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  const usual = 80;
  return stream.isTTY === true && stream.columns !== undefined && stream.columns > 0 ? stream.columns : usual;
}
