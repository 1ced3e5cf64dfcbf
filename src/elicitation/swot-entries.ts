import type { Edit, EditPath } from '../document/edit/edit.ts';
import { isValueList, type Value, valueAt } from '../document/edit/value.ts';
import { reservedIds } from '../study/reserved-ids.ts';
import { swotItems } from '../study/swot-items.ts';
import type { Quadrant, SwotItem } from '../study/swot.ts';
import type { CapturedStudy } from './captured-study.ts';
import { freeId } from './free-id.ts';

/** A SWOT item, by the id that it has or gets where its quadrant is a plain list. */
export interface SwotEntry {
  readonly id: string;
  readonly item: SwotItem;
}

/** The items of a quadrant. In a list each has the id that others point at it by, as long as a map can have that. */
export function swotEntries({ study, data }: CapturedStudy, quadrant: Quadrant): readonly SwotEntry[] {
  const items = study.swot.get(quadrant) ?? [];
  if (!isValueList(valueAt(data, ['swot', quadrant]))) return items.map((item) => ({ id: item.id, item }));
  const taken = new Set(swotItems(study.swot).map(({ id }) => id));
  const used = new Set<string>();
  return items.map((item) => {
    const isFit = item.id !== '' && !reservedIds.has(item.id) && !used.has(item.id);
    const id = isFit ? item.id : freeId(item.text, [...taken, ...used], quadrant);
    used.add(id);
    return { id, item };
  });
}

/** What makes a map of a quadrant that is a list of texts, since only an item with a map of its own can say more. */
function mapOfQuadrant(captured: CapturedStudy, quadrant: Quadrant): readonly Edit[] {
  const list = valueAt(captured.data, ['swot', quadrant]);
  if (!isValueList(list)) return [];
  const path = ['swot', quadrant];
  if (list.length === 0) return [{ kind: 'set', path, value: new Map() }];
  return [{ kind: 'to-map', path, ids: swotEntries(captured, quadrant).map(({ id }) => id), under: 'text' }];
}

/** Where an item stands, and what gives it a map of its own if it has none. */
export function opened(captured: CapturedStudy, quadrant: Quadrant, id: string): { readonly path: EditPath; readonly edits: readonly Edit[] } {
  const path = ['swot', quadrant, id];
  const value = valueAt(captured.data, path);
  const edits: readonly Edit[] = typeof value === 'string' ? [{ kind: 'set', path, value: new Map([['text', value]]) }] : mapOfQuadrant(captured, quadrant);
  return { path, edits };
}

/** Adds an item that a municipality has named. */
export function addEdits(captured: CapturedStudy, quadrant: Quadrant, text: string, municipality: string): { readonly id: string; readonly edits: readonly Edit[] } {
  const taken = [...captured.study.swot.keys()].flatMap((each) => swotEntries(captured, each).map(({ id }) => id));
  const id = freeId(text, taken, quadrant);
  const value = new Map<string, Value>([['text', text], ['by', [municipality]]]);
  return { id, edits: [...mapOfQuadrant(captured, quadrant), { kind: 'set', path: ['swot', quadrant, id], value }] };
}

/** Makes a municipality one of those who say so; an item of all, or that it has named already, stays. */
export function supportEdits(captured: CapturedStudy, quadrant: Quadrant, { id, item }: SwotEntry, municipality: string): readonly Edit[] {
  if (item.by.includes(municipality)) return [];
  const { path, edits } = opened(captured, quadrant, id);
  const by = valueAt(captured.data, [...path, 'by']);
  if (isValueList(by)) return [...edits, { kind: 'append', path: [...path, 'by'], value: municipality }];
  return [...edits, { kind: 'set', path: [...path, 'by'], value: [...item.by, municipality] }];
}

