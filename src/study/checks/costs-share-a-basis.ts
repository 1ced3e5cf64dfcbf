import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode, MapEntry } from '../../document/tree.ts';
import { readText, readTexts } from '../read/text.ts';
import type { StatedBasis } from '../stated-basis.ts';
import { oddBasis, statedBases } from '../stated-basis.ts';

/**
 * Net is held against net. Gross cost counts transfers between municipalities twice, so that it says nothing where they
 * already share an administration (Levanger and Verdal 2016 against Stjørdal: 55 kroner net, 1 320 gross).
 */
export function costsShareABasis({ root }: Document): Diagnostic[] {
  const own = statedBases([...nodesAt(root, ['municipalities', '*']), child(root, 'group')]);
  const mixed = mixedBases(own);
  const group: Group = {
    own: mixed === undefined ? own[0] : undefined,
    comparators: new Map(entries(child(root, 'comparators')).map(({ key, value }) => [key.text, value])),
    sharesAdministration: sharesAdministration(root),
  };
  const found = entries(child(root, 'benchmarks')).flatMap((benchmark) => problemsOf(benchmark, group));
  // Several benchmarks may rest on the same comparators, and on the same municipalities: each place is told of once.
  const places = new Set<number>();
  return [...(mixed === undefined ? [] : [mixed]), ...found].filter(({ span }) => !places.has(span.start) && places.add(span.start));
}

interface Group {
  /** What all of the group's costs are; undefined where that is not said, or they are not alike. */
  readonly own: StatedBasis | undefined;
  readonly comparators: ReadonlyMap<string, DocumentNode>;
  readonly sharesAdministration: boolean;
}

function problemsOf({ key, value }: MapEntry, group: Group): Diagnostic[] {
  const { own } = group;
  const benchmark = key.text;
  const [stated] = statedBases([value]);
  const comparators = statedBases(readTexts(child(value, 'of')).map((id) => group.comparators.get(id)));
  const mixed = mixedBases(comparators);
  if (mixed !== undefined) return [mixed];
  const [first] = comparators;
  if (stated !== undefined && first !== undefined && stated.basis !== first.basis) {
    const args = { benchmark, stated: stated.basis, comparators: first.basis };
    return [diagnostic('study/basis-contradicted', stated.span, args, [{ span: first.span, role: 'other' }])];
  }
  const other = stated ?? first;
  if (other !== undefined && own !== undefined && other.basis !== own.basis) {
    const args = { benchmark, own: own.basis, other: other.basis };
    return [diagnostic('study/basis-differs', other.span, args, [{ span: own.span, role: 'other' }])];
  }
  const compared = other ?? own;
  if (compared?.basis !== 'gross') return [];
  return [diagnostic(group.sharesAdministration ? 'study/gross-cost-shared' : 'study/gross-cost', compared.span, { benchmark })];
}

function mixedBases(bases: readonly StatedBasis[]): Diagnostic | undefined {
  const found = oddBasis(bases);
  if (found === undefined) return undefined;
  const { odd, other } = found;
  return diagnostic('study/mixed-bases', odd.span, { basis: odd.basis, other: other.basis }, [{ span: other.span, role: 'other' }]);
}

function sharesAdministration(root: DocumentNode): boolean {
  return nodesAt(root, ['existing', '*', 'area']).some((area) => ['governance', 'support'].includes(readText(area) ?? ''));
}
