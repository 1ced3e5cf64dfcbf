import { splice } from '../document/edit/splice.ts';
import type { Fix } from './fix.ts';

/** The text with fixes carried out; they do not overlap. */
export function mendedText(text: string, fixes: readonly Fix[]): string {
  return splice(text, fixes.flatMap(({ edits }) => edits.map(({ span, text: written }) => ({ ...span, text: written }))));
}
