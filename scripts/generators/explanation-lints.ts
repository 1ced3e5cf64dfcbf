import { isDeepStrictEqual } from 'node:util';
import { severities } from '../../src/diagnostics/codes.ts';
import type { WrittenExplanation } from '../../src/knowledge/explanation.ts';
import { languages } from '../../src/texts/language.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { KnowledgeRecord } from './knowledge-records.ts';
import { problemIn } from './record-lints.ts';
import { unknownName } from './unknown-name.ts';

/** The code that a file explains: its folder and its name. */
export function codeOf({ path }: KnowledgeFile): string {
  return path.split('/').slice(-2).join('/').replace(/\.yaml$/, '');
}

/** The codes that no file explains. */
export function unexplained(files: readonly KnowledgeFile[]): readonly string[] {
  const explained = new Set(files.map(codeOf));
  return Object.keys(severities).filter((code) => !explained.has(code));
}

/** A file explains a code that there is, in whole sentences, and its examples differ. */
export function lintExplanation(record: KnowledgeRecord<WrittenExplanation>): readonly string[] {
  const { wrong, right } = record.data;
  const code = codeOf(record.file);
  const codes = Object.keys(severities);
  return [
    ...(codes.includes(code) ? [] : [problemIn(record, [], unknownName(code, 'src/diagnostics/codes.ts', codes))]),
    ...(['what', 'why'] as const).flatMap((key) =>
      languages.flatMap((language) => (isSentences(record.data[key][language]) ? [] : [problemIn(record, [key, language], `${key} has to be sentences on one line, with a full stop`)])),
    ),
    ...(isDeepStrictEqual(wrong, right) ? [problemIn(record, ['right'], 'the right example is the wrong one')] : []),
  ];
}

function isSentences(text: string): boolean {
  return /^\S(?:.*\S)?[.?!]$/.test(text) && !text.includes('\n');
}
