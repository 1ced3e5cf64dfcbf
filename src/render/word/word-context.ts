import type { WordTexts } from '../../texts/word-texts.ts';
import type { Pictures, Rasters } from './pictures.ts';

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly title: string;
  readonly level: number;
  readonly bookmark: string;
}

/** What is known while a tree becomes a document, and what has been met of it so far. */
export interface WordContext {
  readonly words: WordTexts;
  readonly charts: Pictures['charts'];
  /** What puts pictures into their paragraphs, once they are drawn. */
  readonly unfilled: ((rasters: Rasters) => void)[];
  /** The house's font, by its name. */
  readonly font: string;
  /** The headings of the table of contents, in their order. */
  readonly entries: ContentsEntry[];
  /** The footnotes, in their order, by the identifier of what they say. */
  readonly footnotes: string[];
  /** The number of the footnote that a source has in this chapter. */
  readonly notesOfChapter: Map<string, number>;
  /** The id of the link to an address. */
  readonly links: Map<string, string>;
  /** How many bookmarks there are so far. */
  bookmarks: number;
  /** How many numbered lists there are so far: each counts from one. */
  numberedLists: number;
  /** How many pictures there are so far. */
  pictures: number;
}
