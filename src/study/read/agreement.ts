import { child, entries } from '../../document/child.ts';
import type { MapEntry } from '../../document/tree.ts';
import type { AgreedPoint, Agreement } from '../agreement.ts';
import { servicesOfAgreement } from '../services-of-agreement.ts';
import { readText } from './text.ts';

/** One entry under `agreements`; the agreement's source holds for every point that names none of its own. */
export function readAgreement(entry: MapEntry): Agreement {
  const { key, value } = entry;
  const source = readText(child(value, 'source'));
  const point = (written: MapEntry): [string, AgreedPoint] => [
    written.key.text,
    {
      text: readText(child(written.value, 'text')) ?? readText(written.value) ?? '',
      source: readText(child(written.value, 'source')) ?? source,
    },
  ];
  return {
    id: key.text,
    services: servicesOfAgreement(entry),
    model: readText(child(value, 'model')) ?? '',
    host: readText(child(value, 'host')),
    date: readText(child(value, 'date')),
    points: new Map(entries(child(value, 'points')).map(point)),
    note: readText(child(value, 'note')),
    span: key.span,
  };
}
