import type { FootnoteReference } from 'mdast';
import { reference } from './nodes.ts';

/** A point stands in no id of a study, so that research never takes the footnote of one of its sources. */
const prefix = 'research.';

/** The footnote of a study in the catalogue of evidence. */
export function research(id: string): FootnoteReference {
  return reference(`${prefix}${id}`);
}

/** The id of the evidence that a footnote leads to; undefined for a source of the study. */
export function researchId(label: string): string | undefined {
  return label.startsWith(prefix) ? label.slice(prefix.length) : undefined;
}
