import type { Severity } from './severity.ts';

/** What can be wrong with a file before it is read as YAML. */
export interface FileArguments {
  'file/empty': Record<never, never>;
  'file/too-large': { readonly megabytes: number; readonly limit: number };
  'file/binary': { readonly byte: number };
  /** `encoding` names what the bytes look like, such as "UTF-16 LE". */
  'file/wrong-encoding': { readonly encoding: string };
  /** `byte` is no UTF-8 here; `character` is what it would be in Windows-1252, if anything. */
  'file/not-utf-8': { readonly byte: number; readonly character: string | undefined };
}

export const fileSeverities: { readonly [C in keyof FileArguments]: Severity } = {
  'file/empty': 'error',
  'file/too-large': 'error',
  'file/binary': 'error',
  'file/wrong-encoding': 'error',
  'file/not-utf-8': 'error',
};
