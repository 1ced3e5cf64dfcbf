/** A line of a new study: what counts, a comment, or an example that counts when the # before it is taken away. */
export interface InitLine {
  readonly kind: 'line' | 'note' | 'example';
  readonly text: string;
  /** Spaces before it. */
  readonly indent: number;
}

/** Comments are no wider than this, in characters. */
const widest = 100;

export function line(text: string, indent: number): InitLine {
  return { kind: 'line', text, indent };
}

export const blank: InitLine = line('', 0);

/** What is not broken over lines: a word, and a command with what follows it. */
const unbroken = /npx --no collab .*|\S+/g;

/** A comment, over as many lines as it takes. */
export function note(text: string, indent: number): readonly InitLine[] {
  const lines: string[] = [];
  for (const [word] of text.matchAll(unbroken)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last === undefined || longer.length > widest - indent - '# '.length) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((each) => ({ kind: 'note', text: each, indent }));
}

/** An example, its lines indented among themselves as they are to be. */
export function example(lines: readonly string[], indent: number): readonly InitLine[] {
  return lines.map((text) => ({ kind: 'example', text, indent }));
}

/** The lines as the text of a file. */
export function textOf(lines: readonly InitLine[]): string {
  return `${lines.map(({ kind, text, indent }) => `${' '.repeat(text === '' ? 0 : indent)}${kind === 'line' ? '' : '# '}${text}`).join('\n')}\n`;
}
