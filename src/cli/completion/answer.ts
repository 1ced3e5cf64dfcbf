/** What a word may become. */
export interface Suggestion {
  readonly value: string;
  /** Said of it where the shell has room; empty where there is nothing to say. */
  readonly about: string;
}

/** What may stand where the cursor is. The shell itself knows what files there are, and how they are quoted. */
export interface Answer {
  readonly suggestions: readonly Suggestion[];
  readonly files: 'none' | 'any' | 'studies' | 'folders';
}

export const nothing: Answer = { suggestions: [], files: 'none' };

/** Suggestions of which nothing is said. */
export function plainly(values: readonly string[]): Answer {
  return { suggestions: values.map((value) => ({ value, about: '' })), files: 'none' };
}
