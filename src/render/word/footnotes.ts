import type { IPropertiesOptions } from 'docx';
import { Paragraph, TextRun } from 'docx';
import type { PhrasingContent, Root } from 'mdast';
import { runs } from './runs.ts';
import type { WordContext } from './word-context.ts';

/** The footnotes that the document's references have asked for, each with what the tree says there. */
export function footnotesOf(tree: Root, context: WordContext): NonNullable<IPropertiesOptions['footnotes']> {
  const texts = new Map(tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node.children] as const] : [])));
  return Object.fromEntries(
    context.footnotes.map((identifier, index) => {
      const phrases = (texts.get(identifier) ?? []).flatMap((block): PhrasingContent[] => (block.type === 'paragraph' ? block.children : []));
      return [String(index + 1), { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...runs(phrases, context, {})] })] }];
    }),
  );
}
