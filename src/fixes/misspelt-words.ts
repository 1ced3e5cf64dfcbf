import type { Span } from '../diagnostics/span.ts';
import { child, entries } from '../document/child.ts';
import type { Source } from '../document/source.ts';
import { textsBeside } from './texts-beside.ts';
import { editDistance } from './edit-distance.ts';
import type { DiagnosticOf, FindFix, Fix } from './fix.ts';
import { replacement } from './fix.ts';
import { isOnlyMeaning } from './is-only-meaning.ts';
import { mentionsIn } from './mentions.ts';
import { parsed } from './parsed.ts';
import { rewriteScalar } from './rewrite-scalar.ts';

/** What is misspelt, and all that may stand in its place. */
interface Misspelt {
  readonly word: string;
  readonly nearest: string | undefined;
  readonly known: Iterable<string>;
}

/** A key that the format does not know. */
export const unknownKey: FindFix<'format/unknown-key'> = ({ span, args: { key, nearest, known } }, source) =>
  respelt(source, span, { word: key, nearest, known });

/** A value that is none of those that are possible. */
export const unknownValue: FindFix<'format/unknown-value'> = ({ span, args: { value, nearest, known } }, source) =>
  respelt(source, span, { word: value, nearest, known });

/**
 * An id that stands nowhere; its neighbours are looked up in the study, since a message names only some of them. It is
 * the one that is misspelt only where it stands once and others name the one that is defined: else the definition may be.
 */
export const unknownReference: FindFix<'study/unknown-reference'> = ({ span, args: { id, section, nearest, known } }, source) => {
  const mentions = mentionsIn(source);
  if (nearest === undefined || mentions === undefined || (mentions.counts.get(id) ?? 0) > 1 || mentions.catalogued.has(id)) return undefined;
  const node = child(parsed(source)?.root, section);
  const ids = [node, ...entries(node).map(({ value }) => value)].flatMap((part) => entries(part).map(({ key }) => key.text));
  const uses = (mentions.counts.get(nearest) ?? 0) - (ids.includes(nearest) ? 1 : 0);
  return uses < 1 ? undefined : respelt(source, span, { word: id, nearest, known: [...known, ...ids] });
};

/** A model, criterion, trait, prior or point of an agreement, which the message lists all of. */
export function unknownName(
  { span, args: { id, nearest, known } }: DiagnosticOf<'study/unknown-model' | 'study/unknown-agreement-point' | 'study/unknown-criterion' | 'study/unknown-prior'>,
  source: Source,
): Fix | undefined {
  return respelt(source, span, { word: id, nearest, known });
}

/** A trait of a service. */
export const unknownTrait: FindFix<'study/unknown-trait'> = ({ span, args: { trait, nearest, known } }, source) =>
  respelt(source, span, { word: trait, nearest, known });

/** An id of the catalogue, where any two differ so much that what is one slip from the one is none of the others. */
export function unknownOfCatalogue(
  { span, args: { id, nearest } }: DiagnosticOf<'study/unknown-catalogue-service' | 'study/unknown-factor'>,
  source: Source,
): Fix | undefined {
  if (nearest === undefined || editDistance(id, nearest) > 1) return undefined;
  return respelt(source, span, { word: id, nearest, known: [] });
}

/**
 * An id of a figure, of which there are too many to know the neighbours: the name at its end is misspelt, where it is a
 * long one that no study can have made, or all of it differs in capitals alone.
 */
export const unknownFigure: FindFix<'study/unknown-figure'> = ({ span, args: { id, nearest } }, source) => {
  if (nearest === undefined) return undefined;
  const [name = '', ...path] = nearest.split('.').toReversed();
  const [written = '', ...pathWritten] = id.split('.').toReversed();
  const isMisspeltName = /^[a-z]+[A-Z]\w{4,}$/.test(name) && path.join('.') === pathWritten.join('.') && editDistance(written, name) <= 1;
  return isMisspeltName || id.toLowerCase() === nearest.toLowerCase() ? rewriteScalar(source, span, id, nearest) : undefined;
};

/** An alias of an anchor that is not there. */
export const unknownAlias: FindFix<'yaml/unknown-alias'> = ({ span: { start, end }, args: { alias, nearest } }, { text }) => {
  const anchors = [...text.matchAll(/&([^\s,[\]{}]+)/g)].flatMap(([, name]) => name ?? []);
  if (nearest === undefined || !isOnlyMeaning(alias, nearest, anchors)) return undefined;
  return text.slice(start, end) === `*${alias}` ? replacement(start + 1, end, nearest) : undefined;
};

function respelt(source: Source, span: Span, { word, nearest, known }: Misspelt): Fix | undefined {
  if (nearest === undefined || !isOnlyMeaning(word, nearest, known) || textsBeside(source, span).has(nearest)) return undefined;
  return rewriteScalar(source, span, word, nearest);
}
