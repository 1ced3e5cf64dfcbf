import type { Edit } from '../../../src/document/edit/edit.ts';
import type { Value } from '../../../src/document/edit/value.ts';

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A value with objects for maps, which is easier to read in a test. */
export function value(plain: Plain): Value {
  if (plain === null || typeof plain !== 'object') return plain;
  if (Array.isArray(plain)) return plain.map((item: Plain) => value(item));
  return new Map(Object.entries(plain).map(([key, below]) => [key, value(below)]));
}

/** `set('a/b', 1)`; keys with dots and spaces are as good as others. */
export function set(path: string, plain: Plain, comment?: string): Edit {
  return { kind: 'set', path: path.split('/'), value: value(plain), ...(comment === undefined ? {} : { comment }) };
}

export function append(path: string, plain: Plain, comment?: string): Edit {
  return { kind: 'append', path: path.split('/'), value: value(plain), ...(comment === undefined ? {} : { comment }) };
}

export function remove(path: string): Edit {
  return { kind: 'remove', path: path.split('/') };
}

export function toMap(path: string, ...ids: readonly string[]): Edit {
  return { kind: 'to-map', path: path.split('/'), ids, under: 'text' };
}
