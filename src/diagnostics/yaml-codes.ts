import type { Severity } from './severity.ts';

/** What can be wrong with a text as YAML. */
export interface YamlArguments {
  // Quotes, brackets and commas.
  'yaml/unclosed-quote': { readonly quote: string };
  'yaml/text-after-quote': { readonly quote: string };
  'yaml/bad-escape': { readonly escape: string };
  'yaml/unclosed-bracket': { readonly bracket: string };
  'yaml/stray-bracket': { readonly bracket: string };
  'yaml/bracket-indent': { readonly bracket: string };
  'yaml/text-after-bracket': { readonly bracket: string };
  /** `before` is the key or value that has no comma before it. */
  'yaml/missing-comma': { readonly before: string };
  'yaml/extra-comma': Record<never, never>;
  'yaml/dash-in-brackets': Record<never, never>;
  // Lines, keys and their indentation; `found` and `expected` count spaces.
  'yaml/tab-indent': Record<never, never>;
  'yaml/bad-indent': { readonly found: number; readonly expected: number };
  'yaml/block-text-indent': { readonly sign: string };
  'yaml/mixed-list-and-keys': Record<never, never>;
  /** `text` is the line that is no `key: value`. */
  'yaml/missing-colon': { readonly text: string };
  /** `sign` is the colon or dash that has no space after it. */
  'yaml/missing-space': { readonly sign: string };
  'yaml/double-colon': Record<never, never>;
  'yaml/colon-in-value': { readonly value: string };
  /** `isAlone`: the character is all of the value, as in `value: ?`. */
  'yaml/reserved-character': { readonly character: string; readonly isAlone: boolean };
  /** `character` names a space or mark that cannot be seen, such as "U+00A0". */
  'yaml/invisible-character': { readonly character: string };
  'yaml/comment-needs-space': Record<never, never>;
  'yaml/empty-key': Record<never, never>;
  'yaml/complex-key': Record<never, never>;
  'yaml/duplicate-key': { readonly key: string };
  // Aliases, merge keys, tags and documents.
  'yaml/unknown-alias': { readonly alias: string; readonly nearest: string | undefined };
  'yaml/recursive-alias': { readonly alias: string };
  'yaml/merge': Record<never, never>;
  /** An anchor, tag or alias where a value has one already, or can have none. */
  'yaml/misplaced-mark': { readonly mark: string };
  'yaml/tag': { readonly tag: string };
  'yaml/tag-mismatch': { readonly tag: string };
  'yaml/directive': { readonly directive: string };
  'yaml/several-documents': Record<never, never>;
  'yaml/text-after-document-start': Record<never, never>;
  /** The lines of version control between two versions that nobody has chosen between. */
  'yaml/merge-conflict': Record<never, never>;
  // Limits.
  'yaml/too-deep': { readonly limit: number };
  'yaml/too-many-aliases': { readonly limit: number };
  'yaml/too-many-values': { readonly limit: number };
  'yaml/too-many-lines': { readonly limit: number };
  /** What none of the others explains; `message` is what the parser says, in English. */
  'yaml/syntax': { readonly message: string };
}

export const yamlSeverities: { readonly [C in keyof YamlArguments]: Severity } = {
  'yaml/unclosed-quote': 'error',
  'yaml/text-after-quote': 'error',
  'yaml/bad-escape': 'error',
  'yaml/unclosed-bracket': 'error',
  'yaml/stray-bracket': 'error',
  'yaml/bracket-indent': 'error',
  'yaml/text-after-bracket': 'error',
  'yaml/missing-comma': 'error',
  'yaml/extra-comma': 'error',
  'yaml/dash-in-brackets': 'error',
  'yaml/tab-indent': 'error',
  'yaml/bad-indent': 'error',
  'yaml/block-text-indent': 'error',
  'yaml/mixed-list-and-keys': 'error',
  'yaml/missing-colon': 'error',
  'yaml/missing-space': 'error',
  'yaml/double-colon': 'error',
  'yaml/colon-in-value': 'error',
  'yaml/reserved-character': 'error',
  'yaml/invisible-character': 'error',
  'yaml/comment-needs-space': 'error',
  'yaml/empty-key': 'error',
  'yaml/complex-key': 'error',
  'yaml/duplicate-key': 'error',
  'yaml/unknown-alias': 'error',
  'yaml/recursive-alias': 'error',
  'yaml/merge': 'error',
  'yaml/misplaced-mark': 'error',
  'yaml/tag': 'error',
  'yaml/tag-mismatch': 'error',
  'yaml/directive': 'error',
  'yaml/several-documents': 'error',
  'yaml/text-after-document-start': 'error',
  'yaml/merge-conflict': 'error',
  'yaml/too-deep': 'error',
  'yaml/too-many-aliases': 'error',
  'yaml/too-many-values': 'error',
  'yaml/too-many-lines': 'error',
  'yaml/syntax': 'error',
};
