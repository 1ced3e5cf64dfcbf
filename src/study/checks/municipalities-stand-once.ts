import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { comparedName } from '../../knowledge/municipality-name.ts';
import { readText } from '../read/text.ts';

/** Where each municipality counts once. A benchmark may be the same one of another year. */
const sections = ['municipalities', 'comparators'];

/** A number or name that stands under two ids is of one municipality that would count twice, or one of the two is wrong. */
export function municipalitiesStandOnce({ root }: Document): Diagnostic[] {
  return sections.flatMap((section) => {
    const stated = entries(child(root, section)).map(({ key, value }) => ({ id: key.text, code: child(value, 'code'), name: child(value, 'name') }));
    const codes = new Map<string, Stated>();
    const names = new Map<string, Stated>();
    return stated.flatMap((each) => repeated(each, codes, names));
  });
}

interface Stated {
  readonly id: string;
  readonly code: DocumentNode | undefined;
  readonly name: DocumentNode | undefined;
}

/** Adds the municipality to those that stand before the next. */
function repeated(stated: Stated, codes: Map<string, Stated>, names: Map<string, Stated>): Diagnostic[] {
  const { id, code, name } = stated;
  const number = readText(code);
  const sameCode = number === undefined ? undefined : codes.get(number);
  if (number !== undefined && sameCode === undefined) codes.set(number, stated);
  const called = readText(name);
  const key = called === undefined ? '' : comparedName(called);
  const sameName = key === '' ? undefined : names.get(key);
  if (key !== '' && sameName === undefined) names.set(key, stated);
  if (number !== undefined && code !== undefined && sameCode !== undefined) return [twice(code, { what: 'code', value: number, id, other: sameCode.id }, sameCode.code)];
  // Two municipalities may bear one name, which their numbers then tell apart.
  const areTold = number !== undefined && sameName?.code !== undefined;
  if (called === undefined || name === undefined || sameName === undefined || areTold) return [];
  return [twice(name, { what: 'name', value: called, id, other: sameName.id }, sameName.name)];
}

interface Twice {
  readonly what: 'code' | 'name';
  readonly value: string;
  readonly id: string;
  readonly other: string;
}

function twice(node: DocumentNode, args: Twice, first: DocumentNode | undefined): Diagnostic {
  return diagnostic('study/repeated-municipality', node.span, args, first === undefined ? [] : [{ span: first.span, role: 'first' }]);
}
