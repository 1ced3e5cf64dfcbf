import { realpathSync, statSync } from 'node:fs';
import { studySizeLimit } from '../../collab.ts';
import type { FindTexts } from '../../texts/find-texts.ts';
import type { TerminalTexts } from '../../texts/terminal-texts.ts';
import { sayReadFailure } from '../terminal/say-failure.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { ReadFailure } from './read-input.ts';

/** A file to be checked. */
export interface StudyPath {
  /** What it is read from: `-` is standard input. */
  readonly path: string;
  /** What it is called in messages. */
  readonly name: string;
}

/** What was asked for and is not there: exit status 2, though all that is there is checked. */
export type FindProblem =
  | { readonly kind: 'no-match'; readonly pattern: string }
  | { readonly kind: 'no-study'; readonly folder: string }
  | { readonly kind: 'failure'; readonly failure: ReadFailure };

/** The files that arguments mean, and what could not be found. */
export interface FoundStudies {
  readonly files: readonly StudyPath[];
  readonly problems: readonly FindProblem[];
}

/** A text that is a pattern when no file is called so. */
const pattern = /[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}|[@+!]\(/;

/**
 * The files that arguments mean, in the order of the arguments, each once. What exists is itself, whatever signs its name
 * has: a file, or a folder with all studies in it. What does not may be a pattern; a path that is neither is a file that
 * reading will not find.
 *
 * @param stdinName what standard input is called in messages
 */
export async function findStudies(args: readonly string[], stdinName: string | undefined): Promise<FoundStudies> {
  const files = new Map<string, StudyPath>();
  const problems: FindProblem[] = [];
  for (const argument of args) {
    const found = await findOne(argument, stdinName);
    problems.push(...found.problems);
    for (const file of found.files) {
      const identity = identityOf(file.path);
      if (!files.has(identity)) files.set(identity, file);
    }
  }
  return { files: [...files.values()], problems };
}

/** Says what could not be found, in one line. */
export function sayFindProblem(problem: FindProblem, texts: FindTexts, terminal: TerminalTexts): string {
  switch (problem.kind) {
    case 'no-match':
      return texts.noMatch(visibleText(problem.pattern));
    case 'no-study':
      return texts.noStudy(visibleText(problem.folder));
    case 'failure':
      return sayReadFailure(problem.failure, terminal);
  }
}

async function findOne(argument: string, stdinName: string | undefined): Promise<FoundStudies> {
  if (argument === '-') return { files: [{ path: '-', name: stdinName ?? '-' }], problems: [] };
  const kind = kindOf(argument);
  if (kind === 'folder' || (kind === 'missing' && pattern.test(argument))) {
    // What finds files takes as long to load as a study takes to check: who names one does without it.
    const { studiesInFolder, filesMatching } = await import('./expand-pattern.ts');
    return kind === 'folder' ? studiesInFolder(argument, studySizeLimit) : filesMatching(argument);
  }
  return { files: [{ path: argument, name: argument }], problems: [] };
}

/** What cannot be looked up is left to the reading or the search, which says why. */
function kindOf(path: string): 'folder' | 'other' | 'missing' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? 'missing' : stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'missing';
  }
}

/** Two names of one file are the same; a link is what it leads to. */
function identityOf(path: string): string {
  try {
    return path === '-' ? path : realpathSync(path);
  } catch {
    return path;
  }
}
