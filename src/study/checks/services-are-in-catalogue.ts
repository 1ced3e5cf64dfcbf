import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Speller } from '../../diagnostics/nearest.ts';
import { spellerOf } from '../../diagnostics/nearest.ts';
import { child, entries, items } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { MapEntry } from '../../document/tree.ts';
import { findService } from '../../knowledge/find-service.ts';
import type { Jurisdiction } from '../../knowledge/jurisdiction.ts';
import { jurisdictions } from '../../knowledge/jurisdiction.ts';
import { serviceSpeller } from '../../knowledge/service-speller.ts';
import { traits } from '../../knowledge/trait.ts';
import { readText } from '../read/text.ts';

/**
 * A service that names an entry of the catalogue finds it there, and is a municipality's task in the study's country;
 * one of the study's own says in which area it belongs.
 * Title, area and traits of a service's own may stand beside `catalogue`: they then win over the catalogue's.
 */
export function servicesAreInCatalogue({ root }: Document): Diagnostic[] {
  const written = readText(child(root, 'jurisdiction'));
  const jurisdiction = jurisdictions.find((each) => each === written);
  // Made when the first unknown word is met: a study without one needs neither.
  let services: Speller | undefined;
  const nearestService: Speller = (word) => (services ??= serviceSpeller(jurisdiction))(word);
  const nearestTrait: Speller = (word) => spellerOf(traits)(word);
  return entries(child(root, 'services')).flatMap((service) => [
    ...wrongService(service, jurisdiction, nearestService),
    ...withoutArea(service, nearestService),
    ...unknownTraits(service, nearestTrait),
  ]);
}

function wrongService({ value }: MapEntry, jurisdiction: Jurisdiction | undefined, nearest: Speller): Diagnostic[] {
  const node = child(value, 'catalogue');
  const id = readText(node);
  if (node === undefined || id === undefined) return [];
  const service = findService(id);
  if (service === undefined) return [diagnostic('study/unknown-catalogue-service', node.span, { id, nearest: nearest(id) })];
  if (jurisdiction === undefined || service.jurisdictions.includes(jurisdiction)) return [];
  return [diagnostic('study/service-other-country', node.span, { id, jurisdiction })];
}

function withoutArea({ key, value }: MapEntry, nearest: Speller): Diagnostic[] {
  if (value.kind !== 'map' || child(value, 'catalogue') !== undefined || child(value, 'area') !== undefined) return [];
  return [diagnostic('study/service-without-area', key.span, { id: key.text, nearest: nearest(key.text) })];
}

function unknownTraits({ value }: MapEntry, nearest: Speller): Diagnostic[] {
  return items(child(value, 'traits')).flatMap((node) => {
    const trait = readText(node);
    if (trait === undefined || traits.some((known) => known === trait)) return [];
    return [diagnostic('study/unknown-trait', node.span, { trait, nearest: nearest(trait), known: traits })];
  });
}
