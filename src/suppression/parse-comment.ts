import { severities } from '../diagnostics/codes.ts';
import type { IgnoreComment } from './ignore-comment.ts';

/** What one comment says, without the line that it is about. */
export type ParsedComment = Omit<IgnoreComment, 'line'>;

/** A comment may stand behind another in the same line: `# a remark # collab-ignore …`. */
const beginning = /#[ \t]*collab-ignore(?![\w-])/g;

/** The parts of a YAML comment that say what to ignore, in their order; `start` is where the comment begins in the text. */
export function parseComment(comment: string, start: number): readonly ParsedComment[] {
  const found = [...comment.matchAll(beginning)];
  return found.map((match, index) => {
    const end = found[index + 1]?.index ?? comment.length;
    return parsePart(comment.slice(match.index, end).trimEnd(), match[0].length, start + match.index);
  });
}

function parsePart(part: string, wordEnd: number, start: number): ParsedComment {
  const rest = part.slice(wordEnd);
  // A colon before the code is nothing to misunderstand.
  const code = /^[ \t]*(?::[ \t]*(?=[a-z]+\/))?([^\s:,;]*)/.exec(rest);
  const name = code?.[1] ?? '';
  const codeEnd = wordEnd + (code?.[0].length ?? 0);
  const behind = part.slice(codeEnd);
  // Whoever writes a dash or nothing for the colon has given a reason all the same.
  const reason = behind.replace(/^[\s:,;–—-]+/, '');
  return {
    code: name,
    codeSpan: name === '' ? { start, end: start + wordEnd } : { start: start + codeEnd - name.length, end: start + codeEnd },
    second: name === '' ? undefined : secondCode(behind),
    reason: /[\p{L}\p{N}]/u.test(reason) ? reason : undefined,
    span: { start, end: start + part.length },
  };
}

/** What stands between two codes of a list, in words or marks, and the second of them. */
const nextCode = /^(?:[ \t]*[,;&+][ \t]*|[ \t]+(?:(?:og|och|and)[ \t]+)?)(([a-z]+)\/[a-z-]+)/;

const families: ReadonlySet<string> = new Set(Object.keys(severities).map((code) => code.slice(0, code.indexOf('/'))));

function secondCode(behind: string): string | undefined {
  const [, code, family] = nextCode.exec(behind) ?? [];
  // Whoever writes "og/eller" in a reason names no code.
  return family !== undefined && families.has(family) ? code : undefined;
}
