import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { spellerOf } from '../../diagnostics/nearest.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentNode, MapEntry } from '../../document/tree.ts';
import { priors } from '../../generated/evidence.ts';
import { findPrior } from '../../knowledge/find-prior.ts';
import { findService } from '../../knowledge/find-service.ts';
import { priorForService } from '../../knowledge/prior-for-service.ts';
import { readText } from '../read/text.ts';

/** A gain that is taken from the evidence names a prior that there is, and one that is a share of cost. */
export function priorsExist({ root }: Document): Diagnostic[] {
  return entries(child(root, 'services')).flatMap((service) => {
    const node = child(service.value, 'gain', 'prior');
    const id = readText(node);
    if (node === undefined || id === undefined) return [];
    return id === 'catalogue' ? withoutEvidence(service, node) : unknownPrior(id, node);
  });
}

function withoutEvidence({ value }: MapEntry, node: DocumentNode): Diagnostic[] {
  const id = readText(child(value, 'catalogue'));
  const service = findService(id ?? '');
  // A service that the catalogue does not have is told of where it is named.
  if (id !== undefined && service === undefined) return [];
  if (service !== undefined && priorForService(service) !== undefined) return [];
  return [diagnostic('study/no-catalogue-prior', node.span, { catalogue: id })];
}

function unknownPrior(id: string, { span }: DocumentNode): Diagnostic[] {
  const prior = findPrior(id);
  if (prior?.of === 'cost') return [];
  if (prior?.of === 'gap') return [diagnostic('study/prior-of-gap', span, { id })];
  const known = ['catalogue', ...priors().filter(({ of }) => of === 'cost').map((other) => other.id)];
  return [diagnostic('study/unknown-prior', span, { id, nearest: spellerOf(known)(id), known })];
}
