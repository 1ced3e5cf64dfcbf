import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { municipalitiesNamed } from '../../knowledge/municipalities-named.ts';
import { plainName } from '../../knowledge/municipality-name.ts';
import { namesOfCode } from '../../knowledge/names-of-code.ts';
import { readText } from '../read/text.ts';

/** Everything of the study that may have a municipality number. */
const sections = ['municipalities', 'comparators', 'benchmarks'];

/**
 * A municipality number is one that a register has, of any country and of any year since 2005, and is of the municipality
 * that is named beside it. A name that no register has says nothing against the number.
 */
export function municipalityCodesFit({ root }: Document): Diagnostic[] {
  return sections.flatMap((section) => nodesAt(root, [section, '*'])).flatMap(misfit);
}

function misfit(owner: DocumentNode): Diagnostic[] {
  const node = child(owner, 'code');
  const code = readText(node);
  if (node === undefined || code === undefined || !/^\d{4}$/.test(code)) return [];
  const name = readText(child(owner, 'name'));
  const names = namesOfCode(code);
  if (name !== undefined && names !== undefined && bears(names, name)) return [];
  const meant = name === undefined ? [] : municipalitiesNamed(name);
  const known = [...new Set(meant.map((municipality) => municipality.code))];
  if (names === undefined) return [diagnostic('study/unknown-municipality-code', node.span, { code, name, known })];
  const [bearer = ''] = names;
  if (name === undefined || meant.length === 0 || meant.some((each) => bears(names, each.name))) return [];
  return [diagnostic('study/municipality-code-of-other', node.span, { code, bearer, name, known })];
}

function bears(names: readonly string[], name: string): boolean {
  const sought = plainName(name);
  return names.some((each) => plainName(each) === sought);
}
