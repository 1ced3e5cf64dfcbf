/** What is said of a house style that cannot be used; each begins with the file, and the line where there is one. */
export interface StyleTexts {
  /** Before what is wrong there. */
  readonly at: (about: { readonly file: string; readonly line: number }) => string;
  readonly notAMap: (keys: readonly string[]) => string;
  readonly unknownKey: (about: { readonly key: string; readonly nearest: string | undefined; readonly keys: readonly string[] }) => string;
  readonly notText: (key: string) => string;
  readonly notColor: (found: string) => string;
  readonly notFont: (found: string) => string;
  readonly logoTooLarge: (about: { readonly path: string; readonly limit: number }) => string;
  /** What is wrong with the picture, and what to do about it. */
  readonly logoProblems: Readonly<Record<'unknown' | 'broken' | 'size' | 'entities' | 'too-much', (path: string) => string>>;
}
