import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { child } from '../document/child.ts';
import type { Document } from '../document/document.ts';
import { toData } from '../document/to-data.ts';
import type { DocumentNode } from '../document/tree.ts';
import { validateStudyFile } from '../generated/validate-study-file.js';
import { explainErrors } from './format/explain-errors.ts';
import { explainType } from './format/explain-type.ts';

/** The version of the format that this collab reads. */
export const formatVersion = 1;

/**
 * Holds a document against the schema of the study file.
 *
 * @returns one diagnostic for each place that departs from it, in the order of the file; none for a document of the right
 * form. Of a file in another version of the format, only that is said.
 */
export function checkFormat(document: Document): Diagnostic[] {
  const { root } = document;
  if (root.kind !== 'map') return [explainType({ node: root, key: undefined }, ['object'])];
  const other = otherVersion(child(root, 'format'));
  if (other !== undefined) return [other];
  if (validateStudyFile(toData(root))) return [];
  return explainErrors(document, validateStudyFile.errors ?? []);
}

function otherVersion(node: DocumentNode | undefined): Diagnostic | undefined {
  if (node?.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return undefined;
  if (Number(node.value) === formatVersion) return undefined;
  return diagnostic('format/unknown-version', node.span, { version: node.text, known: formatVersion });
}
