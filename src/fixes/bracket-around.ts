import { lexemesOf } from '../document/syntax/lexemes.ts';

/** A bracket that is open at a place. */
export interface OpenBracket {
  readonly bracket: '{' | '[';
  readonly start: number;
}

/** The innermost bracket that is open where an offset is, as YAML reads the text up to there. */
export function bracketAround(text: string, offset: number): OpenBracket | undefined {
  const open: OpenBracket[] = [];
  for (const { kind, start } of lexemesOf(text)) {
    if (start >= offset) break;
    if (kind === 'flow-map-start') open.push({ bracket: '{', start });
    else if (kind === 'flow-seq-start') open.push({ bracket: '[', start });
    else if (kind === 'flow-map-end' || kind === 'flow-seq-end') open.pop();
    else if (kind === 'flow-error-end') open.length = 0;
  }
  return open.at(-1);
}
