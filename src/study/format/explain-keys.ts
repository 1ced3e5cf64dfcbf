import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/span.ts';
import { entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { reservedIds } from '../reserved-ids.ts';
import { slug } from '../slug.ts';
import { explainCommaInBraces } from './comma-in-braces.ts';
import type { KeyFault, KeyFaults } from './key-faults.ts';
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
  const written: Diagnostic[] = [];
  const misread: string[] = [];
  const missing = new Set(faults.missing);
  const all = entries(place.node);
  const indexes = new Map(all.map(({ key }, index) => [key.text, index]));
  const absent = faults.known.filter((key) => !indexes.has(key));
  for (const [key, fault] of faults.keys) {
    const index = indexes.get(key) ?? -1;
    const comma = explainCommaInBraces(document, all, index);
    if (comma !== undefined || misreadFaults.has(fault)) misread.push(key);
    const explained = comma ?? explainKey(key, all[index]?.key.span ?? place.node.span, fault, { absent, ...faults }, place);
    if (explained.code === 'format/unknown-key') missing.delete(explained.args.nearest ?? '');
    written.push(explained);
  }
  const keys = [...missing];
  return { written, misread, missing: keys.length === 0 ? [] : [diagnostic('format/missing-key', containerSpan(place), { keys })] };
}

interface Choice {
  readonly known: readonly string[];
  /** Those of the known keys that do not stand there: the only ones that a misspelt key can mean. */
  readonly absent: readonly string[];
}

function explainKey(key: string, span: Span, fault: KeyFault, { known, absent }: Choice, place: Place): Diagnostic {
  switch (fault) {
    case 'unknown':
      return diagnostic('format/unknown-key', span, { key, nearest: nearest(key, absent), known });
    case 'year':
      return diagnostic('format/bad-year-key', span, { key });
    case 'coalition':
      return diagnostic('format/bad-coalition', span, { key });
    case 'reserved':
      return diagnostic('format/reserved-id', span, { id: key, besideAnswers: false });
    case 'reserved-in-answer':
      return misspeltAnswer(place) ?? diagnostic('format/reserved-id', span, { id: key, besideAnswers: true });
    case 'id':
      return diagnostic('format/bad-id', span, { id: key, suggestion: slug(key) || undefined });
  }
}

/** `{ vaule: 3, source: kpmg }` is taken for a map from municipalities to answers: the misspelt word is worth telling. */
function misspeltAnswer({ node }: Place): Diagnostic | undefined {
  const [only, ...others] = entries(node).filter(({ key }) => !reservedIds.has(key.text));
  if (only === undefined || others.length > 0) return undefined;
  const meant = nearest(only.key.text, ['value', 'level']);
  if (meant === undefined) return undefined;
  const known = meant === 'value' ? ['value', 'source', 'note'] : ['level', 'grade', 'evidence', 'note'];
  return diagnostic('format/unknown-key', only.key.span, { key: only.key.text, nearest: meant, known });
}
