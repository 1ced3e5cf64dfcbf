import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { sectionIds } from '../section-ids.ts';

/** A coalition is written as municipalities with `+` between: each of them stands in the study. */
export function coalitionsNameMunicipalities({ root }: Document): Diagnostic[] {
  const known = sectionIds(root, 'municipalities') ?? [];
  return entries(child(root, 'coalitionCosts')).flatMap(({ key }) => {
    const id = key.text.split('+').find((member) => !known.includes(member.trim()));
    if (id === undefined) return [];
    return [diagnostic('study/unknown-reference', key.span, { id, section: 'municipalities', nearest: nearest(id, known), known })];
  });
}
