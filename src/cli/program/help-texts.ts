/** What stands below the help of a command: lines that can be tried, as they are typed. */
export function examples(...lines: readonly string[]): string {
  return section(lines.length === 1 ? 'Example:' : 'Examples:', lines.map((line) => `$ ${line.replaceAll('\n', '\n      ')}`));
}

/** What stands below the help of a command whose exit status others look at, by the status. */
export function exitStatuses(meanings: Readonly<Record<number, string>>): string {
  return section('Exit status:', Object.entries(meanings).map(([status, meaning]) => `${status}  ${meaning}`));
}

function section(title: string, lines: readonly string[]): string {
  return `\n\u001B[1m${title}\u001B[22m\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
