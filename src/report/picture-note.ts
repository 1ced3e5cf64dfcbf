import type { Paragraph } from 'mdast';
import type { PicturedSection } from '../study/sections.ts';
import type { ReportContext } from './context.ts';
import { paragraph, reference } from './nodes.ts';
import { sourceName } from './source-name.ts';

/** What stands in a section's place when a source has it as a picture only: it is told, and not reconstructed. */
export function pictureNote(context: ReportContext, section: PicturedSection): Paragraph[] {
  const picture = context.study.shownAsPicture.get(section);
  if (picture === undefined) return [];
  const { study: words } = context.texts;
  const what = picture.text ?? words.pictured[section];
  return [
    paragraph(
      words.picture({ what, source: sourceName(context, picture.source), pages: picture.pages }),
      [reference(picture.source)],
    ),
  ];
}
