import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentPath } from '../../document/nodes-at.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { items } from '../../document/child.ts';
import { readShare } from '../read/number.ts';
import { numbersIn } from '../read/numbers-in.ts';

interface ShareLimits {
  readonly at: DocumentPath;
  readonly minimum: number;
  readonly maximum: number;
}

const limits: readonly ShareLimits[] = [
  { at: ['discountRate'], minimum: 0, maximum: 0.2 },
  { at: ['topDown', 'phi'], minimum: 0, maximum: 1 },
  { at: ['topDown', 'realisation'], minimum: -1, maximum: 1 },
  { at: ['topDown', 'ramp'], minimum: 0, maximum: 1 },
  { at: ['topDown', 'transition', 'mitigated'], minimum: 0, maximum: 1 },
  { at: ['services', '*', 'ramp'], minimum: 0, maximum: 1 },
  { at: ['services', '*', 'transition', 'mitigated'], minimum: 0, maximum: 1 },
  { at: ['services', '*', 'gain', 'shareOfCost'], minimum: -1, maximum: 1 },
  { at: ['claims', '*', 'tolerance'], minimum: 0, maximum: 1 },
  { at: ['benchmarks', '*', 'adjust', 'price'], minimum: 0.1, maximum: 10 },
  { at: ['benchmarks', '*', 'adjust', 'need'], minimum: 0.1, maximum: 10 },
  { at: ['benchmarks', '*', 'adjust', 'influenceable'], minimum: 0, maximum: 1 },
];

/** A share lies where such a share can lie; 25 where 25 % is meant is told so. */
export function sharesArePossible({ root }: Document): Diagnostic[] {
  return limits.flatMap(({ at, minimum, maximum }) =>
    nodesAt(root, at)
      .flatMap((node): readonly DocumentNode[] => (node.kind === 'sequence' ? items(node) : [node]))
      .flatMap(numbersIn)
      .flatMap((node) => {
        const value = readShare(node);
        if (value === undefined || (value >= minimum && value <= maximum)) return [];
        const hundredth = value / 100;
        // 1.5 is a slip rather than 1.5 % where a whole is 1; where a tenth is much, it is not, but 0.4 may be 4 % or 0.4 %.
        const isFarOutside = Math.abs(value) >= 1 && Math.abs(value) >= 2 * Math.max(Math.abs(minimum), Math.abs(maximum));
        const percent = isFarOutside && hundredth >= minimum && hundredth <= maximum && !node.text.includes('%');
        return [
          diagnostic('study/impossible-share', node.span, {
            value: node.text,
            minimum,
            maximum,
            percent: percent ? `${node.text} %` : undefined,
          }),
        ];
      }),
  );
}
