import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Speller } from '../../diagnostics/nearest.ts';
import { nearest, spellerOf } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/span.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentNode, MapEntry } from '../../document/tree.ts';
import { reservedIds } from '../reserved-ids.ts';
import { slug } from '../slug.ts';
import { explainCommaInBraces } from './comma-in-braces.ts';
import { figureFormMixup } from './figure-form-mixup.ts';
import type { KeyFault, KeyFaults } from './key-faults.ts';
import { translatedKey } from './key-translations.ts';
import { explainListsInBraces } from './list-in-braces.ts';
import type { Place } from './place.ts';
import { containerSpan } from './place.ts';

export interface ExplainedKeys {
  /** Of the keys that stand there. */
  readonly written: readonly Diagnostic[];
  /** Of the keys that do not: at most one. */
  readonly missing: readonly Diagnostic[];
  /** Keys that are not meant as what they were taken for, so that nothing about their values is worth saying. */
  readonly misread: readonly string[];
}

/** A key that is no year or no municipality is not one with a wrong figure or answer. */
const misreadFaults: ReadonlySet<KeyFault> = new Set(['year', 'reserved', 'reserved-in-answer']);

/** Says what is wrong with one map's keys. A misspelt key is not missing as well. */
export function explainKeys(document: Document, place: Place, faults: KeyFaults): ExplainedKeys {
  const all = entries(place.node);
  const whole = figureFormMixup(all, faults);
  if (whole !== undefined) return { written: [whole], misread: all.map(({ key }) => key.text), missing: [] };
  const written: Diagnostic[] = [];
  const misread: string[] = [];
  const missing = new Set(faults.missing);
  const indexes = new Map(all.map(({ key }, index) => [key.text, index]));
  const absent = faults.known.filter((key) => !indexes.has(key));
  const choice = { known: faults.known, absent, correct: spellerOf(absent) };
  const lists = explainListsInBraces(document, all, faults.keys);
  const cut = new Set(lists.flatMap(({ keys }) => keys));
  written.push(...lists.map(({ diagnostic: found }) => found));
  misread.push(...cut);
  for (const [key, fault] of faults.keys) {
    if (cut.has(key)) continue;
    const index = indexes.get(key) ?? -1;
    const comma = explainCommaInBraces(document, all, index);
    if (comma !== undefined || misreadFaults.has(fault)) misread.push(key);
    const explained = comma ?? explainKey(key, all[index]?.key.span ?? place.node.span, fault, choice, place, document);
    if (explained.code === 'format/unknown-key') missing.delete(explained.args.nearest ?? insteadOf(all[index]));
    written.push(explained);
  }
  // The one key that is missing probably stands there under a word that the format does not know; at the top are too many keys to tell.
  const inOtherWords = written.filter((found) => found.code === 'format/unknown-key' && found.args.nearest === undefined);
  const keys = place.node !== document.root && missing.size === 1 && inOtherWords.length === 1 ? [] : [...missing];
  return { written, misread, missing: keys.length === 0 ? [] : [diagnostic('format/missing-key', containerSpan(place), { keys })] };
}

/** A map of maps whose name the format does not know is probably meant to be the only section that has to be there. */
function insteadOf(unknown: MapEntry | undefined): string {
  return entries(unknown?.value).some(({ value }) => value.kind === 'map') ? 'municipalities' : '';
}

interface Choice {
  readonly known: readonly string[];
  /** Those of the known keys that do not stand there: the only ones that a misspelt key can mean. */
  readonly absent: readonly string[];
  readonly correct: Speller;
}

function explainKey(key: string, span: Span, fault: KeyFault, { known, absent, correct }: Choice, place: Place, { root }: Document): Diagnostic {
  switch (fault) {
    case 'unknown':
      return diagnostic('format/unknown-key', span, { key, nearest: translatedKey(key, absent) ?? correct(key), known });
    case 'year':
      return diagnostic('format/bad-year-key', span, { key });
    case 'coalition':
      return diagnostic('format/bad-coalition', span, { key });
    case 'reserved':
      return diagnostic('format/reserved-id', span, { id: key, besideAnswers: false });
    case 'reserved-in-answer':
      return misspeltAnswer(place, root) ?? diagnostic('format/reserved-id', span, { id: key, besideAnswers: true });
    case 'id':
      return diagnostic('format/bad-id', span, { id: key, suggestion: slug(key) || undefined });
  }
}

/** `{ vaule: 3, source: kpmg }` is taken for a map from municipalities to answers: the misspelt word is worth telling. */
function misspeltAnswer({ node }: Place, root: DocumentNode): Diagnostic | undefined {
  const [only, ...others] = entries(node).filter(({ key }) => !reservedIds.has(key.text));
  if (only === undefined || others.length > 0) return undefined;
  const written = only.key.text;
  const isMunicipality = child(root, 'municipalities', written) !== undefined;
  const isGraded = entries(node).some(({ key }) => key.text === 'grade' || key.text === 'evidence');
  const meant = nearest(written, ['value', 'level']) ?? (isMunicipality ? undefined : isGraded ? 'level' : 'value');
  if (meant === undefined) return undefined;
  const known = meant === 'value' ? ['value', 'source', 'note'] : ['level', 'grade', 'evidence', 'note'];
  return diagnostic('format/unknown-key', only.key.span, { key: written, nearest: meant, known });
}
