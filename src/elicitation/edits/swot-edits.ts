import type { Edit } from '../../document/edit/edit.ts';
import { intend } from '../../document/edit/intend.ts';
import { isValueList, isValueMap, type Value, valueAt } from '../../document/edit/value.ts';
import type { Source } from '../../document/source.ts';
import type { Study } from '../../study/study.ts';
import { type Quadrant, quadrants } from '../../study/swot.ts';
import { capturedStudy } from '../captured-study.ts';
import { freeId } from '../free-id.ts';
import { swotEntries } from '../swot-entries.ts';
import { allFirst } from './all-first.ts';
import { editsBetween } from './edits-between.ts';
import { withAnswer } from './with-answer.ts';

/** A strength, weakness, opportunity or threat that a municipality, or `all`, has named. */
export interface SwotAnswer {
  readonly quadrant: Quadrant;
  readonly text: string;
  readonly municipality: string;
  /** From 0 to 100. */
  readonly importance: number | undefined;
  readonly services: readonly string[];
  /** A key under `sources`. */
  readonly evidence: string | undefined;
  readonly note: string | undefined;
}

/**
 * The edits that write SWOT items into a study. Who names an item that its quadrant has already, in the same words, joins
 * those who say so. A quadrant that is a plain list becomes a map, whose ids are those that its items had.
 */
export function swotEdits(answers: readonly SwotAnswer[], study: Study, source: Source): readonly Edit[] {
  const captured = capturedStudy(study, source);
  const isNamed = (quadrant: Quadrant): boolean => answers.some((answer) => answer.quadrant === quadrant);
  const maps = quadrants.filter(isNamed).flatMap((quadrant): Edit[] => {
    const path = ['swot', quadrant];
    const list = valueAt(captured.data, path);
    if (!isValueList(list)) return [];
    // An empty list is replaced as it is filled.
    return list.length === 0 ? [] : [{ kind: 'to-map', path, ids: swotEntries(captured, quadrant).map(({ id }) => id), under: 'text' }];
  });
  const before = maps.reduce(intend, captured.data);
  const everybody = [...study.municipalities.keys()];
  const known = quadrants.flatMap((quadrant) => swotEntries(captured, quadrant).map(({ id }) => id));
  const after = inOrder(answers).reduce((value, answer) => withItem(value, answer, { everybody, known }), before);
  return [...maps, ...editsBetween(before, after, [])];
}

/** By quadrant, and the items in the order in which they were named first. */
function inOrder(answers: readonly SwotAnswer[]): readonly SwotAnswer[] {
  return quadrants.flatMap((quadrant) => allFirst(answers.filter((answer) => answer.quadrant === quadrant), ({ text }) => compared(text)));
}

interface WholeStudy {
  readonly everybody: readonly string[];
  /** The ids of all items that were there, those of plain lists too. */
  readonly known: readonly string[];
}

function withItem(data: Value, answer: SwotAnswer, { everybody, known }: WholeStudy): Value {
  const { quadrant, text, municipality, importance, services, evidence, note } = answer;
  const items = entriesOf(valueAt(data, ['swot', quadrant]));
  const same = items.find(([, item]) => compared(textOf(item)) === compared(text));
  const taken = [...known, ...quadrants.flatMap((each) => idsOf(valueAt(data, ['swot', each])))];
  const id = same?.[0] ?? freeId(text, taken, quadrant);
  const path = ['swot', quadrant, id];
  const item = new Map<string, Value>(isValueMap(same?.[1]) ? same[1] : [['text', same === undefined ? text : textOf(same[1])]]);
  const by = withSpeaker(item.get('by'), municipality, everybody);
  if (by !== undefined) item.set('by', by);
  const rated =
    importance === undefined
      ? new Map<string, Value>(item)
      : new Map(entriesOf(withAnswer(item, { path: ['importance'], everybody, key: 'value' }, municipality, importance)));
  const named = textsOf(rated.get('services'));
  const added = services.filter((service) => !named.includes(service));
  if (added.length > 0) rated.set('services', [...named, ...added]);
  if (evidence !== undefined) rated.set('evidence', evidence);
  if (note !== undefined) rated.set('note', note);
  return intend(data, { kind: 'set', path, value: rated });
}

/** Who says so, with one more; undefined where that one is among them. */
function withSpeaker(by: Value | undefined, municipality: string, everybody: readonly string[]): Value | undefined {
  const named = textsOf(by);
  const isSaid = named.includes('all') || named.includes(municipality) || (municipality === 'all' && everybody.every((each) => named.includes(each)));
  if (isSaid) return undefined;
  return municipality === 'all' ? 'all' : [...named, municipality];
}

/** The same words, whatever their case, the spaces between them and the full stop behind them. */
function compared(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

function textOf(item: Value): string {
  const text = isValueMap(item) ? item.get('text') : item;
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}

function textsOf(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return isValueList(value) ? value.filter((each) => typeof each === 'string') : [];
}

function entriesOf(value: Value | undefined): readonly (readonly [string, Value])[] {
  return isValueMap(value) ? [...value] : [];
}

function idsOf(value: Value | undefined): readonly string[] {
  return isValueMap(value) ? [...value.keys()] : [];
}
