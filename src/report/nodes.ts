import type {
  BlockContent,
  FootnoteReference,
  Heading,
  Image,
  InlineCode,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';
import type { ChartSpec } from '../charts/chart-spec.ts';
import type { Phrase } from '../texts/phrase.ts';

/** What a sentence is made of: text of ours or of the study, and nodes for numbers, code and emphasis. */
export type Inline = PhrasingContent;
export type Sentence = string | Phrase<Inline>;

declare module 'mdast' {
  interface TextData {
    /** The id of the figure that this text is the number of. */
    figure?: string;
    /** The id of the act that this text refers to. */
    law?: string;
  }
  interface ImageData {
    /** The chart that the picture is of. */
    chart?: ChartSpec;
  }
}

export function text(value: string): Text {
  return { type: 'text', value };
}

export function inline(sentence: Sentence): Inline[] {
  const parts = typeof sentence === 'string' ? [sentence] : sentence;
  return parts.map((part) => (typeof part === 'string' ? text(part) : part)).filter((node) => node.type !== 'text' || node.value !== '');
}

export function paragraph(...sentences: readonly Sentence[]): Paragraph {
  return { type: 'paragraph', children: sentences.flatMap(inline) };
}

export function heading(depth: 1 | 2 | 3, content: string): Heading {
  return { type: 'heading', depth, children: [text(content)] };
}

export function strong(content: string): Strong {
  return { type: 'strong', children: [text(content)] };
}

export function code(value: string): InlineCode {
  return { type: 'inlineCode', value };
}

export function reference(label: string): FootnoteReference {
  return { type: 'footnoteReference', identifier: label, label };
}

export function bullets(sentences: readonly Sentence[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: sentences.map((sentence) => ({ type: 'listItem', spread: false, children: [paragraph(sentence)] })),
  };
}

/**
 * A chart in a paragraph of its own. Its address names the chart until it is known where the pictures are.
 *
 * @param caption stands under it, and with it alone
 */
export function picture(chart: ChartSpec, ...caption: readonly Sentence[]): Paragraph {
  const { id, title, description } = chart;
  const image: Image = { type: 'image', url: `chart:${id}`, alt: `${title}. ${description}`, data: { chart } };
  return { type: 'paragraph', children: [image, ...(caption.length === 0 ? [] : [{ type: 'break' } as const, ...caption.flatMap(inline)])] };
}

/** A table whose first row is its heading; `align` has one letter a column: l or r. */
export function table(align: string, rows: readonly (readonly Sentence[])[]): Table {
  return {
    type: 'table',
    align: Array.from(align, (letter) => (letter === 'r' ? 'right' : 'left')),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    })),
  };
}

export type Block = BlockContent | Heading;
