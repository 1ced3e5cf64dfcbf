/** What is wrong with a command line. Commands are named as they are typed: `collab draft plan`. */
export type Mistake =
  | { readonly kind: 'unknown-command'; readonly typed: string; readonly nearest: string | undefined; readonly known: readonly string[] }
  /** A file stands where a command should. */
  | { readonly kind: 'no-command'; readonly typed: string; readonly meant: string }
  /** A command that only holds others. */
  | { readonly kind: 'missing-command'; readonly command: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly typed: string; readonly command: string; readonly nearest: string | undefined }
  /** An option stands before the command that it belongs to. */
  | { readonly kind: 'option-too-early'; readonly typed: string; readonly meant: string }
  | { readonly kind: 'missing-argument'; readonly argument: string; readonly pattern: string }
  | { readonly kind: 'excess-argument'; readonly typed: string; readonly pattern: string }
  | { readonly kind: 'missing-value'; readonly option: string; readonly value: string; readonly known: readonly string[] }
  /** `subject` is an option, or the name of an argument. */
  | { readonly kind: 'unknown-value'; readonly subject: string; readonly typed: string; readonly nearest: string | undefined; readonly known: readonly string[] }
  /** An option that takes a whole number of at most four digits. */
  | { readonly kind: 'no-number'; readonly subject: string; readonly typed: string }
  | { readonly kind: 'not-together'; readonly first: string; readonly second: string };
