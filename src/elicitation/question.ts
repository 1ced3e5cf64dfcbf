/** What is asked next, free of any terminal: whoever shows it decides how. Texts are in the language of the study. */
export type Question =
  | { readonly kind: 'text'; readonly id: string; readonly message: string; readonly initial: string | undefined; readonly isOptional: boolean; readonly check: Check }
  | { readonly kind: 'choice'; readonly id: string; readonly message: string; readonly choices: readonly Choice[]; readonly initial: string | undefined; readonly isOptional: boolean }
  | { readonly kind: 'choices'; readonly id: string; readonly message: string; readonly choices: readonly Choice[]; readonly initial: readonly string[] }
  | { readonly kind: 'search'; readonly id: string; readonly message: string; readonly search: (typed: string) => readonly Choice[]; readonly isOptional: boolean };

/** What is wrong with what was typed, in a sentence; undefined where nothing is. A number is typed as text. */
export type Check = (typed: string) => string | undefined;

export interface Choice {
  readonly value: string;
  readonly name: string;
  /** What it means, shown while it is pointed at. */
  readonly about: string | undefined;
}

/** What was answered: a text or a value, several values, nothing to what is optional, or that one wants back to the question before. */
export type Answer =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'back' };
