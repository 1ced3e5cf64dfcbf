import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries, entry } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { MapEntry } from '../../document/tree.ts';
import { readNumber } from '../read/number.ts';

/** An order of the criteria stands in the place of swings, and gives each of them a place of its own, from 1 on. */
export function criteriaHaveAnOrder({ root }: Document): Diagnostic[] {
  const criteria = entries(child(root, 'criteria'));
  const ranked = criteria.filter(({ value }) => entry(value, 'rank') !== undefined);
  const [first] = ranked;
  const rank = entry(first?.value, 'rank');
  if (first === undefined || rank === undefined) return [];
  const weighed = criteria.find(({ value }) => entry(value, 'swing') !== undefined);
  const swing = entry(weighed?.value, 'swing');
  if (weighed !== undefined && swing !== undefined) {
    const args = { problem: 'beside-swing', criterion: first.key.text, other: weighed.key.text, count: criteria.length } as const;
    return [diagnostic('study/criteria-order', rank.key.span, args, [{ span: swing.key.span, role: 'other' }])];
  }
  const unranked = criteria.filter(({ value }) => entry(value, 'rank') === undefined);
  return [
    ...unranked.map(({ key }) =>
      diagnostic('study/criteria-order', key.span, { problem: 'missing', criterion: key.text, other: first.key.text, count: criteria.length }),
    ),
    ...wrongPlaces(ranked, criteria.length),
  ];
}

function wrongPlaces(ranked: readonly MapEntry[], count: number): Diagnostic[] {
  const taken = new Map<number, MapEntry>();
  return ranked.flatMap((criterion) => {
    const node = child(criterion.value, 'rank');
    const rank = readNumber(node);
    if (node === undefined || rank === undefined) return [];
    const { text } = criterion.key;
    if (rank > count) return [diagnostic('study/criteria-order', node.span, { problem: 'above-count', criterion: text, other: undefined, count })];
    const earlier = taken.get(rank);
    if (earlier === undefined) {
      taken.set(rank, criterion);
      return [];
    }
    const related = { span: child(earlier.value, 'rank')?.span ?? earlier.key.span, role: 'first' } as const;
    return [diagnostic('study/criteria-order', node.span, { problem: 'repeated', criterion: text, other: earlier.key.text, count }, [related])];
  });
}
