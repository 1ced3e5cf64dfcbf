import { countWhile } from '../diagnostics/count-while.ts';
import type { Span } from '../diagnostics/span.ts';
import type { DocumentNode } from '../document/tree.ts';

/** What stands where a text is edited, whatever it is. */
const edited = '…';

/**
 * A tree as words in the order of the text: keys, values, and where maps and lists begin and end. What touches one of
 * `places` is one word that says nothing, however much of it there is, so that two trees of one text, before and after
 * an edit, have the same words when nothing else has changed. What aliases share is spelt where it is met first.
 *
 * @param places sorted, not overlapping
 */
export function treeWords(root: DocumentNode, places: readonly Span[]): readonly string[] {
  const words: string[] = [];
  const names = new Map<DocumentNode, number>();
  const say = (word: string, span: Span): void => {
    if (!isEdited(span, places)) words.push(word);
    else if (words.at(-1) !== edited) words.push(edited);
  };
  const walk = (node: DocumentNode): void => {
    if (node.kind === 'scalar') {
      say(`=${node.quoted ? 'text' : typeof node.value} ${node.text}`, node.span);
      return;
    }
    const known = names.get(node);
    if (known !== undefined) {
      words.push(`*${known}`);
      return;
    }
    names.set(node, names.size);
    words.push(node.kind === 'map' ? '{' : '[');
    if (node.kind === 'sequence') node.items.forEach(walk);
    else {
      for (const { key, value } of node.entries) {
        say(`:${key.text}`, key.span);
        walk(value);
      }
    }
    words.push('}');
  };
  walk(root);
  return words;
}

function isEdited(span: Span, places: readonly Span[]): boolean {
  const ended = countWhile(places.length, (index) => (places[index]?.end ?? 0) < span.start);
  for (let index = ended; index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined || place.start > span.end) return false;
    if (touches(place, span)) return true;
  }
  return false;
}

/** An edit that begins where a word ends, or the other way round, is none of the word; one with nothing in it is where it stands. */
function touches(place: Span, span: Span): boolean {
  const isEmpty = place.start === place.end || span.start === span.end;
  return isEmpty || (place.start < span.end && place.end > span.start);
}
