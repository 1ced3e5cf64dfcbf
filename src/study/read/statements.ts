import { child, entries, items } from '../../document/child.ts';
import type { DocumentNode } from '../../document/tree.ts';
import type { Statement } from '../sections.ts';
import { slug } from '../slug.ts';
import { readText, readTexts } from './text.ts';

/** A list of texts, or a map from an id to a text or `{ text, services, source, note }`, in the order of the file. */
export function readStatements(node: DocumentNode | undefined): Statement[] {
  return [
    ...items(node).map((item) => statement(slug(readText(item) ?? ''), item)),
    ...entries(node).map(({ key, value }) => statement(key.text, value)),
  ];
}

function statement(id: string, node: DocumentNode): Statement {
  return {
    id,
    text: readText(child(node, 'text')) ?? readText(node) ?? id,
    services: readTexts(child(node, 'services')),
    source: readText(child(node, 'source')),
    note: readText(child(node, 'note')),
  };
}
