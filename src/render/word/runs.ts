import type { ParagraphChild } from 'docx';
import { ConcreteHyperlink, NoBreakHyphen, TextRun } from 'docx';
import type { PhrasingContent } from 'mdast';
import { sectionNumbersIn } from '../section-numbers.ts';
import { footnoteNumber, footnoteReference } from './footnote-reference.ts';
import type { WordContext } from './word-context.ts';
import { xmlText } from './xml-text.ts';

/** What the phrases around give a text: `style` is the id of a character style. */
export interface RunFormat {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly style?: string;
}

/** What Word follows at a click; any other address stays text. */
const followed = /^(?:https?:\/\/|mailto:)/i;
const fillIn: RunFormat = { style: 'FillIn' };

/**
 * Phrases as runs of a paragraph.
 *
 * @throws Error for a kind of phrase that no report has
 */
export function runs(nodes: readonly PhrasingContent[], context: WordContext, format: RunFormat): ParagraphChild[] {
  const parts = joined(nodes);
  return parts.flatMap((node, index): readonly ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [textRun(node.value, format)];
      case 'strong':
        return runs(node.children, context, { ...format, bold: true });
      case 'emphasis':
        return runs(node.children, context, { ...format, italics: true });
      case 'inlineCode':
        return [textRun(node.value, { ...format, style: 'Code' })];
      case 'link':
        return link(node.url, node.children, context, format);
      case 'linkReference':
        // A place that is to be filled in.
        return [textRun('[', fillIn), ...runs(node.children, context, fillIn), textRun(']', fillIn)];
      case 'footnoteReference':
        // Numbers that follow one another are not to be read as one.
        return [...(parts[index - 1]?.type === 'footnoteReference' ? [comma()] : []), ...footnoteReference(node.identifier, context)];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'image':
        return [textRun(node.alt ?? '', format)];
      default:
        throw new Error(`render/word: no report has a ${node.type}`);
    }
  });
}

function comma(): TextRun {
  return textRun(',', { style: footnoteNumber });
}

/** Texts that follow one another are one run: a figure in a sentence is a node of its own, but looks no different. */
function joined(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (node.type === 'text' && last?.type === 'text') found[found.length - 1] = { type: 'text', value: last.value + node.value };
    else found.push(node);
  }
  return found;
}

function textRun(value: string, format: RunFormat): TextRun {
  const children = sectionNumbersIn(xmlText(value)).flatMap(({ text, isSectionNumber }) => {
    const [first = '', ...others] = isSectionNumber ? text.split('-') : [text];
    return [first, ...others.flatMap((each) => [new NoBreakHyphen(), each])];
  });
  return new TextRun({ children: children.filter((each) => each !== ''), ...format });
}

function link(url: string, children: readonly PhrasingContent[], context: WordContext, format: RunFormat): readonly ParagraphChild[] {
  if (!followed.test(url)) return runs(children, context, format);
  const { links } = context;
  const id = links.get(url) ?? `Link${links.size + 1}`;
  links.set(url, id);
  return [new ConcreteHyperlink(runs(children, context, { ...format, style: 'Hyperlink' }), id)];
}
