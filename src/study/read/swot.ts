import { child, entries, items } from '../../document/child.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { slug } from '../slug.ts';
import type { Quadrant, Strategy, StrategyType, Swot, SwotItem } from '../swot.ts';
import { quadrants } from '../swot.ts';
import { readAnswers } from './answers.ts';
import { readFigure } from './figure.ts';
import { readText, readTexts } from './text.ts';

/** The four quadrants; a quadrant that the study leaves out is empty. */
export function readSwot(root: DocumentNode, municipalities: readonly string[]): Swot {
  return new Map(quadrants.map((quadrant) => [quadrant, named(child(root, 'swot', quadrant), item(quadrant, municipalities))]));
}

/** The strategies, in the order of the study. */
export function readStrategies(root: DocumentNode): Strategy[] {
  return named(child(root, 'strategies'), (id, node) => ({
    id,
    text: readText(child(node, 'text')) ?? readText(node) ?? id,
    type: readText(child(node, 'type')) as StrategyType | undefined,
    combines: readTexts(child(node, 'combines')),
    services: readTexts(child(node, 'services')),
    note: readText(child(node, 'note')),
    span: node.span,
  }));
}

function item(quadrant: Quadrant, municipalities: readonly string[]): (id: string, node: DocumentNode) => SwotItem {
  return (id, node) => {
    const by = readTexts(child(node, 'by'));
    return {
      id,
      quadrant,
      text: readText(child(node, 'text')) ?? readText(node) ?? id,
      by: by.includes('all') ? municipalities : by,
      importance: readAnswers(child(node, 'importance'), readFigure),
      evidence: readText(child(node, 'evidence')),
      services: readTexts(child(node, 'services')),
      note: readText(child(node, 'note')),
      span: node.span,
    };
  };
}

/** A plain list, whose ids are the slugs of its texts, or a map. */
function named<T>(node: DocumentNode | undefined, read: (id: string, node: DocumentNode) => T): T[] {
  return [
    ...items(node).map((value) => read(slug(readText(value) ?? ''), value)),
    ...entries(node).map(({ key, value }) => read(key.text, value)),
  ];
}
