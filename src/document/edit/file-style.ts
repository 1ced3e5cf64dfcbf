import { columnAt } from './layout-of-text.ts';
import { isCollection, type Written, type WrittenCollection, type WrittenDocument } from './written.ts';

/** What a file does most often, which is what new text in it does. */
export interface FileStyle {
  readonly quote: 'single' | 'double';
  /** By how many spaces a map in a map is indented. */
  readonly step: number;
  /** By how many spaces a list is indented under its key: none, or a step. */
  readonly listStep: number;
  /** Inside braces and brackets, `{ a: 1 }` and `[a]`: a space or nothing. */
  readonly mapPadding: string;
  readonly listPadding: string;
  /** Whether a text over several lines may be written as such; else as one line with escapes. */
  readonly blockTexts: boolean;
}

/** Counts how a document is written. Where it says nothing: double quotes, two spaces, `{ a: 1 }` and `[a]`. */
export function fileStyle({ text, root }: WrittenDocument): FileStyle {
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  const steps = new Map<number, number>();
  const visit = (node: Written, holder: WrittenCollection | undefined): void => {
    if (node.kind === 'scalar') return count(node.style);
    if (!isCollection(node)) return;
    if (node.layout === 'block' && holder?.layout === 'block' && holder.kind === 'map') {
      const step = columnAt(text, node.span.start) - columnAt(text, holder.span.start);
      if (node.kind === 'list') count(step > 0 ? 'indented list' : 'flush list');
      if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
    }
    const inside = text.charAt(node.span.start + 1);
    if (node.layout === 'flow' && node.slots.length > 0 && !/[\r\n]/.test(inside)) count(`${node.kind} ${inside === ' ' ? 'padded' : 'tight'}`);
    for (const slot of node.slots) {
      if (slot.keyQuoted) count(text.charAt(slot.start) === "'" ? 'single' : 'double');
      visit(slot.value, node);
    }
  };
  visit(root, undefined);
  const times = (what: string): number => counts.get(what) ?? 0;
  const step = [...steps].toSorted(([one, often], [other, oftener]) => oftener - often || one - other)[0]?.[0] ?? 2;
  return {
    quote: times('single') > times('double') ? 'single' : 'double',
    step,
    listStep: times('flush list') > times('indented list') ? 0 : step,
    mapPadding: times('map tight') > times('map padded') ? '' : ' ',
    listPadding: times('list padded') > times('list tight') ? ' ' : '',
    blockTexts: true,
  };
}
