import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { spellerOf } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/span.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { KeyNode } from '../../document/tree.ts';
import type { Definitions } from '../defined-ids.ts';

/** A coalition is written as municipalities with `+` between: each of them stands in the study, and once in the coalition. */
export function coalitionsNameMunicipalities({ root }: Document, definitions: Definitions): Diagnostic[] {
  const { known, named, has } = definitions('municipalities');
  const correct = spellerOf(known);
  const met = new Map<string, Span>();
  return entries(child(root, 'coalitionCosts')).flatMap(({ key }): Diagnostic[] => {
    const members = key.text.split('+');
    const unknown = members.find((member) => !has(member.trim()));
    if (unknown !== undefined) {
      return [diagnostic('study/unknown-reference', key.span, { id: unknown, section: 'municipalities', nearest: correct(unknown), known: named })];
    }
    const repeated = members.find((member, index) => members.indexOf(member) < index);
    if (repeated !== undefined) return [diagnostic('study/repeated-member', memberSpan(key, repeated), { id: repeated })];
    // The order of the members means nothing: `a+b` and `b+a` are one coalition.
    const coalition = members.toSorted().join('+');
    const first = met.get(coalition);
    met.set(coalition, first ?? key.span);
    return first === undefined ? [] : [diagnostic('study/repeated-member', key.span, { id: key.text }, [{ span: first, role: 'first' }])];
  });
}

/** Where a member stands the second time. */
function memberSpan({ text, span, quoted }: KeyNode, member: string): Span {
  const before = text.split('+');
  const index = before.lastIndexOf(member);
  const start = span.start + (quoted ? 1 : 0) + before.slice(0, index).join('+').length + 1;
  return { start, end: start + member.length };
}
