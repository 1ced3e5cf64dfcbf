/** A file that an example of CONTRIBUTING.md says to write. */
export interface NewFile {
  readonly path: string;
  readonly content: string;
}

/** Lines that an example adds to a file which is there. */
export interface Addition {
  readonly path: string;
  /** A line of the file, as it stands. */
  readonly beside: string;
  readonly place: 'before' | 'after';
  readonly lines: readonly string[];
}

const block = /^ *```(\w+)\n(?: *)(?:\/\/|#) ((?:src|test|schemas)\/\S+)\n([^]*?)^ *```$/gm;

/** The blocks whose first line names a file: what is in them is the file, or in a `diff` what is added to it. */
export function workedExample(text: string): { readonly files: readonly NewFile[]; readonly additions: readonly Addition[] } {
  const blocks = Array.from(text.matchAll(block), ([, language = '', path = '', content = '']) => ({
    language,
    path,
    // The blocks stand in lists, three columns in.
    lines: content.split('\n').slice(0, -1).map((line) => line.slice(3)),
  }));
  return {
    files: blocks.filter(({ language }) => language !== 'diff').map(({ path, lines }) => ({ path, content: `${lines.join('\n')}\n` })),
    additions: blocks.filter(({ language }) => language === 'diff').flatMap(({ path, lines }) => additionsIn(path, lines)),
  };
}

/** What is added goes after the line above it; at the beginning of a block, before the line below it. */
function additionsIn(path: string, lines: readonly string[]): readonly Addition[] {
  const additions: Addition[] = [];
  let above: string | undefined;
  let added: string[] = [];
  const close = (below: string | undefined): void => {
    const beside = above ?? below;
    if (added.length > 0 && beside !== undefined) additions.push({ path, beside, place: above === undefined ? 'before' : 'after', lines: added });
    added = [];
  };
  for (const line of lines) {
    if (line.startsWith('+')) added.push(line.slice(1));
    else {
      close(line.slice(1));
      above = line.slice(1);
    }
  }
  close(undefined);
  return additions;
}

/** A file's text with the lines added. */
export function withAddition(text: string, { beside, place, lines }: Addition): string {
  const own = text.split('\n');
  const at = own.indexOf(beside) + (place === 'after' ? 1 : 0);
  return [...own.slice(0, at), ...lines, ...own.slice(at)].join('\n');
}
