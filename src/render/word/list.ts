import { Paragraph } from 'docx';
import type { List } from 'mdast';
import { listIndent, listKinds } from './list-kinds.ts';
import { runs } from './runs.ts';
import { belowTable } from './table.ts';
import type { WordContext } from './word-context.ts';

/** How deep a list is in others, from 0, and whether it stands below a table. */
interface ListPlace {
  readonly level: number;
  readonly follows: boolean;
}

/**
 * A list as Word's own, with the lists in it one level deeper; a numbered one counts from one. A further paragraph of an
 * item is indented as the first.
 *
 * @throws Error for an item that is more than text and lists
 */
export function list(node: List, { level, follows }: ListPlace, context: WordContext): Paragraph[] {
  const isNumbered = node.ordered === true;
  if (isNumbered) context.numberedLists += 1;
  const numbering = { reference: isNumbered ? listKinds.numbers : listKinds.bullets, level, instance: isNumbered ? context.numberedLists : 0 };
  return node.children.flatMap(({ children }, item) =>
    children.flatMap((block, index) => {
      if (block.type === 'list') return list(block, { level: level + 1, follows: false }, context);
      if (block.type !== 'paragraph') throw new Error(`render/word: no list of a report has a ${block.type}`);
      const isLast = level === 0 && item === node.children.length - 1 && index === children.length - 1;
      const spacing = { ...(follows && item + index === 0 ? belowTable.spacing : {}), ...(isLast ? { after: 120 } : {}) };
      return [
        new Paragraph({
          style: 'ListParagraph',
          children: runs(block.children, context, {}),
          ...(index === 0 ? { numbering } : { indent: { left: (level + 1) * listIndent } }),
          ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
        }),
      ];
    }),
  );
}
