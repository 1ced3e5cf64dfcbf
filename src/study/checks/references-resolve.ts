import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/span.ts';
import { entries, items } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { references } from '../../generated/references.ts';
import { readText } from '../read/text.ts';
import type { ReferenceRule } from '../reference-rule.ts';
import { reservedIds } from '../reserved-ids.ts';
import { sectionIds } from '../section-ids.ts';
import { slug } from '../slug.ts';

/** Every id that points elsewhere in the study has to stand there. Figure ids have a check of their own. */
export function referencesResolve({ root }: Document): Diagnostic[] {
  return references
    .filter((rule) => rule.to !== 'figures')
    .flatMap((rule) => {
      const known = sectionIds(root, rule.to);
      // Effects may name criteria that have no weights of their own yet: without the section there is nothing to miss.
      if (known === undefined && rule.to === 'criteria') return [];
      return mentions(root, rule).flatMap((mention) => unresolved(root, mention, rule, known ?? []));
    });
}

interface Mention {
  readonly id: string;
  readonly span: Span;
}

function mentions(root: DocumentNode, rule: ReferenceRule): Mention[] {
  return nodesAt(root, rule.at).flatMap((node): Mention[] => {
    if (rule.keys) {
      return entries(node)
        .filter(({ key }) => !reservedIds.has(key.text))
        .map(({ key }) => ({ id: key.text, span: key.span }));
    }
    const id = readText(node);
    return id === undefined ? [] : [{ id, span: node.span }];
  });
}

function unresolved(root: DocumentNode, { id, span }: Mention, rule: ReferenceRule, known: readonly string[]): Diagnostic[] {
  const everybody = id === 'all' && rule.at.includes('by');
  if (everybody || known.includes(id)) return [];
  const split = splitText(root, rule.to, id);
  if (split !== undefined) {
    const parts = split.map((item) => readText(item) ?? '');
    return [diagnostic('study/split-text', split[0].span, { id, parts }, [{ span, role: 'other' }])];
  }
  return [diagnostic('study/unknown-reference', span, { id, section: rule.to, nearest: nearest(id, known), known })];
}

/** The neighbours in a list whose texts together make this id: one text that was not quoted. */
function splitText(root: DocumentNode, section: string, id: string): readonly [DocumentNode, ...DocumentNode[]] | undefined {
  const lists = section === 'swot' ? nodesAt(root, ['swot', '*']) : nodesAt(root, [section]);
  for (const list of lists.map(items)) {
    for (let start = 0; start < list.length; start += 1) {
      for (let end = start + 2; end <= list.length; end += 1) {
        const [first, ...more] = list.slice(start, end);
        const text = [first, ...more].map((item) => readText(item) ?? '').join(' ');
        if (first !== undefined && slug(text) === id) return [first, ...more];
        if (slug(text).length > id.length) break;
      }
    }
  }
  return undefined;
}
