import type { FileStyle } from './file-style.ts';
import { columnAt } from './layout-of-text.ts';
import { isValueList, isValueMap, type Value } from './value.ts';
import type { Form } from './write-block.ts';
import { type Quote, writeKey } from './write-text.ts';
import { isCollection, type Written, type WrittenCollection } from './written.ts';

/* What stands in a map or list already shows how something new in it is to be written. */

/** How the last neighbour that is a map or list, as the value is, is written; brackets only for what is no deeper than theirs. */
export function formOf({ slots }: WrittenCollection, value: Value): Form | undefined {
  const kind = isValueMap(value) ? 'map' : isValueList(value) ? 'list' : undefined;
  const like = slots.map((slot) => slot.value).filter(isCollection).filter((node) => node.kind === kind && node.slots.length > 0);
  const layout = like.at(-1)?.layout;
  if (layout === 'block') return layout;
  const isTooDeep = valueHeight(value) > Math.max(0, ...like.map(writtenHeight));
  return layout === 'flow' && !isTooDeep ? layout : undefined;
}

function valueHeight(value: Value): number {
  const inner = isValueMap(value) ? [...value.values()] : isValueList(value) ? value : undefined;
  return inner === undefined ? 0 : 1 + Math.max(0, ...inner.map(valueHeight));
}

function writtenHeight(node: Written): number {
  return isCollection(node) ? 1 + Math.max(0, ...node.slots.map((slot) => writtenHeight(slot.value))) : 0;
}

/** By how much the neighbours indent what is in them, which may be otherwise than in the rest of the file. */
export function ownStyle(text: string, node: WrittenCollection, style: FileStyle): Partial<FileStyle> {
  const nested = node.slots.findLast(({ value }) => value.kind === 'map' && value.layout === 'block')?.value;
  if (nested === undefined || node.kind === 'list') return {};
  const step = columnAt(text, nested.span.start) - columnAt(text, node.span.start);
  return step > 0 ? { step, listStep: style.listStep === 0 ? 0 : step } : {};
}

/** The spaces between the last dash and what stands behind it. */
export function gapOf(text: string, node: WrittenCollection): number {
  const last = node.slots.at(-1);
  if (last?.signEnd === undefined) return 1;
  const gap = last.value.marksStart - last.signEnd;
  return gap > 0 && /^ +$/.test(text.slice(last.signEnd, last.value.marksStart)) ? gap : 1;
}

/** The quotes that all keys of a map have though not all need them. */
export function keyQuote(text: string, node: WrittenCollection): Quote | undefined {
  const isHabit = node.slots.length > 0 && node.slots.every(({ keyQuoted }) => keyQuoted) && node.slots.some(({ name }) => writeKey(name ?? '', undefined, 'double') === name);
  if (!isHabit) return undefined;
  return node.slots.every(({ start }) => text.charAt(start) === "'") ? 'single' : 'double';
}
