import type { AnalyzeOptions } from '../commands/analyze.ts';

/** What decides what is written; the others say how it is told. */
const deciding = ['format', 'output', 'language', 'sections', 'style', 'seed', 'draws'] as const satisfies readonly (keyof AnalyzeOptions)[];

/** The command that writes the report which these options ask for, as it is typed in a shell. */
export function commandFor(study: string, options: AnalyzeOptions): string {
  const given = deciding.flatMap((name) => {
    const value = options[name];
    if (value === undefined) return [];
    return [`--${name}`, quoted(typeof value === 'string' ? value : value.join(','))];
  });
  return ['collab analyze', quoted(study), ...given].join(' ');
}

/** Spaces, and signs that a shell reads as its own, need quotes. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}_@%+=:,./\\-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
