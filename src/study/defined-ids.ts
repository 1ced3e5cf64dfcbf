import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { spellerOf } from '../diagnostics/nearest.ts';
import { child, entries, entry, items } from '../document/child.ts';
import type { DocumentNode } from '../document/tree.ts';
import { knownKeys } from '../generated/known-keys.ts';
import { readText } from './read/text.ts';
import { reservedIds } from './reserved-ids.ts';
import { slug } from './slug.ts';
import { quadrants } from './swot.ts';

/** The ids that one section of the study defines, for the rest of it to point at. */
export interface DefinedIds {
  /** Whether the study has the section. */
  readonly isPresent: boolean;
  /**
   * The section is misspelt, of the wrong type, empty, or holds something twice: that is told there, and nobody can say
   * which ids it was meant to define. Every reference into it counts as right.
   */
  readonly isBroken: boolean;
  /** As the format takes them, in the order of the file: what a misspelt reference may mean. */
  readonly known: readonly string[];
  /** Those of them that a message names: a longer list helps nobody, and thousands of messages with it fill the memory. */
  readonly named: readonly string[];
  /** With the ids that are no good ones, as they are written and as they should be: the known ones come first. */
  readonly written: readonly string[];
  /**
   * Whether a reference finds what it points at: where an id is no good one, only its definition is to be mended, and
   * those who point at it may well spell it otherwise.
   */
  readonly has: (id: string) => boolean;
}

/** Looks up what a section defines, by the section's key. */
export type Definitions = (section: string) => DefinedIds;

const mostNamed = 20;

/** Sections that may be plain lists, whose items have the slug of their text as id. */
const lists: ReadonlySet<string> = new Set(['actions']);

/** Keys for sharing that no study lists: those of the cooperative games. */
const gameKeys: readonly string[] = ['shapley', 'nucleolus'];

/**
 * What each section of a document defines; `sources` always holds `illustration`, and `sharing` the keys of the games.
 *
 * @param duplicates the keys that stand twice in the document, whose second value is not read
 */
export function readDefinitions(root: DocumentNode, duplicates: readonly Diagnostic[]): Definitions {
  const made = new Map<string, DefinedIds>();
  return (section) => {
    const known = made.get(section) ?? define(root, section, duplicates);
    made.set(section, known);
    return known;
  };
}

function define(root: DocumentNode, section: string, duplicates: readonly Diagnostic[]): DefinedIds {
  const node = child(root, section);
  const written = idsIn(section, node);
  const ids = written.map(idOf);
  const own = ids.filter((id) => id !== '' && !reservedIds.has(id));
  const known = [...new Set([...own, ...builtIn(section)])];
  const all = new Set([...known, ...written]);
  const mended = new Set(ids.filter((id, index) => id !== written[index]));
  const correct = spellerOf(known);
  const isMeant = (id: string): boolean => mended.size > 0 && mended.has(correct(id) ?? '');
  const isBroken = (node === undefined ? hasUnknownKey(root) : !isReadable(section, node)) || hasDuplicate(root, section, duplicates);
  return { isPresent: node !== undefined, isBroken, known, named: known.slice(0, mostNamed), written: [...all], has: (id) => isBroken || all.has(id) || isMeant(id) };
}

function builtIn(section: string): readonly string[] {
  if (section === 'sources') return ['illustration'];
  return section === 'sharing' ? gameKeys : [];
}

function idsIn(section: string, node: DocumentNode | undefined): string[] {
  if (section === 'sharing') return items(child(node, 'keys')).flatMap((key) => readText(key) ?? []);
  const parts = section === 'swot' ? entries(node).map(({ value }) => value) : [node];
  return parts.flatMap((part) => [
    ...entries(part).map(({ key }) => key.text),
    ...items(part).map((item) => slug(readText(item) ?? '')),
  ]);
}

function idOf(written: string): string {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(written) ? written : slug(written);
}

/** A section that is not there may stand under a key that the format does not know. */
function hasUnknownKey(root: DocumentNode): boolean {
  const known = knownKeys.get('#') ?? [];
  return entries(root).some(({ key }) => !known.includes(key.text) && !key.text.startsWith('x-'));
}

function isReadable(section: string, node: DocumentNode): boolean {
  switch (section) {
    case 'swot':
      return node.kind === 'map' && node.entries.every(({ key, value }) => isQuadrant(key.text) && (value.kind === 'map' || isTexts(value)));
    case 'sharing':
      return node.kind === 'map' && node.entries.every(({ key, value }) => key.text === 'keys' && isTexts(value));
    default:
      return node.kind === 'map' || (lists.has(section) && isTexts(node));
  }
}

function isQuadrant(key: string): boolean {
  return quadrants.some((quadrant) => quadrant === key);
}

function isTexts(node: DocumentNode): boolean {
  return node.kind === 'sequence' && node.items.every((item) => item.kind === 'scalar');
}

/** A key that stands twice is within the section, or is the section's own. */
function hasDuplicate(root: DocumentNode, section: string, duplicates: readonly Diagnostic[]): boolean {
  const first = entry(root, section);
  if (first === undefined) return false;
  const { key, value } = first;
  return duplicates.some(({ span, related }) => {
    const isWithin = span.start >= value.span.start && span.end <= value.span.end;
    return isWithin || related.some((other) => other.span.start === key.span.start);
  });
}
