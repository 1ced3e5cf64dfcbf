import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Speller } from '../../diagnostics/nearest.ts';
import { spellerOf } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/span.ts';
import { entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { references } from '../../generated/references.ts';
import type { DefinedIds, Definitions } from '../defined-ids.ts';
import { readText } from '../read/text.ts';
import type { ReferenceRule } from '../reference-rule.ts';
import { reservedIds } from '../reserved-ids.ts';
import type { ListedTexts } from '../split-text.ts';
import { listedTexts, splitText } from '../split-text.ts';

/** Every id that points elsewhere in the study has to stand there. Figure ids have a check of their own. */
export function referencesResolve({ root }: Document, definitions: Definitions): Diagnostic[] {
  const sections = new Map<string, Section>();
  return references
    .filter((rule) => rule.to !== 'figures')
    .flatMap((rule) => {
      const nodes = nodesAt(root, rule.at);
      if (nodes.length === 0) return [];
      const section = sections.get(rule.to) ?? readSection(root, rule.to, definitions(rule.to));
      sections.set(rule.to, section);
      // A study without criteria of its own has the built-in ones, which effects-name-criteria knows.
      if (rule.to === 'criteria' && section.ids.written.length === 0) return [];
      const meant = rule.at.includes('by') ? withAll(section) : section;
      return nodes.flatMap((node) => strayMentions(node, rule, meant.ids.has)).map((mention) => unresolved(mention, meant));
    });
}

/** What is needed to say what an id that a section lacks may have been meant to be. */
interface Section {
  readonly name: string;
  readonly ids: DefinedIds;
  readonly correct: Speller;
  /** Taken apart when the first id is not found. */
  readonly texts: () => ListedTexts;
}

function readSection(root: DocumentNode, name: string, ids: DefinedIds): Section {
  let listed: ListedTexts | undefined;
  const texts = (): ListedTexts => (listed ??= listedTexts(nodesAt(root, name === 'swot' ? ['swot', '*'] : [name])));
  return { name, ids, correct: spellerOf(ids.known), texts };
}

/** Those who see an item of the SWOT analysis may be all of them together. */
function withAll(section: Section): Section {
  const { has, known, named } = section.ids;
  const ids = { ...section.ids, has: (id: string) => id === 'all' || has(id), named: [...named, 'all'] };
  return { ...section, ids, correct: spellerOf([...known, 'all']) };
}

interface Mention {
  readonly id: string;
  readonly span: Span;
}

/** What a place names and nobody has defined. */
function strayMentions(node: DocumentNode, { keys }: ReferenceRule, resolves: (id: string) => boolean): readonly Mention[] {
  if (keys) {
    return entries(node)
      .filter(({ key }) => !reservedIds.has(key.text) && !resolves(key.text))
      .map(({ key }) => ({ id: key.text, span: key.span }));
  }
  const id = readText(node);
  return id === undefined || resolves(id) ? [] : [{ id, span: node.span }];
}

function unresolved({ id, span }: Mention, { name, ids, correct, texts }: Section): Diagnostic {
  const parts = splitText(texts(), id);
  if (parts !== undefined) {
    const [first] = parts;
    return diagnostic('study/split-text', first.span, { id, parts: parts.map(({ text }) => text) }, [{ span, role: 'other' }]);
  }
  return diagnostic('study/unknown-reference', span, { id, section: name, nearest: correct(id), known: ids.named });
}
