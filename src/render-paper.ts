import type { HouseStyle } from './render/house-style.ts';
import { renderMarkdown } from './render/markdown.ts';
import type { DrawPictures } from './render/word/rasterizer.ts';
import type { Paper } from './report/papers/paper.ts';
import { wordTexts } from './texts/word-texts-by-language.ts';

/** What a paper can be written as. */
export const paperFormats = ['md', 'docx'] as const;

export type PaperFormat = (typeof paperFormats)[number];

/** What a Word file is made with beside the paper. */
export interface PaperLook {
  readonly style: HouseStyle;
  /** Gives what draws the pictures, where there are any. */
  readonly draw: () => DrawPictures;
}

/** Paper → a file's content. Its charts are left out of Markdown: a paper is one file. */
export async function renderPaper(paper: Paper, format: PaperFormat, { style, draw }: PaperLook): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return renderMarkdown(paper, undefined);
    case 'docx': {
      // Most papers are Markdown, and need none of it.
      const { renderWord } = await import('./render/word/word.ts');
      return renderWord(paper, { style, words: wordTexts[paper.language], hasContents: false }, draw);
    }
  }
}
