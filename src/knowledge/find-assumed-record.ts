import { deflators } from '../generated/deflators.ts';
import type { Language } from '../texts/language.ts';
import type { Evidence } from './evidence.ts';
import { findEvidence } from './find-evidence.ts';
import { findPrior } from './find-prior.ts';
import { findReference } from './find-reference.ts';
import type { Prior } from './prior.ts';

/** A record of ours that figures are assumed from: a publication, a published study, or a judgement that rests on some. */
export type AssumedRecord =
  | {
      readonly kind: 'publication';
      readonly title: Readonly<Record<Language, string>>;
      readonly publisher: Readonly<Record<Language, string>>;
      readonly year: number | undefined;
      /** False where the record is still to be held against its source. */
      readonly isVerified: boolean;
    }
  | { readonly kind: 'study'; readonly study: Evidence }
  | { readonly kind: 'prior'; readonly prior: Prior; readonly restsOn: readonly Evidence[] };

/** The record with the id that an assumed figure names; undefined where nothing is published behind it. */
export function findAssumedRecord(id: string): AssumedRecord | undefined {
  const deflator = deflators.find((candidate) => candidate.id === id);
  if (deflator !== undefined) {
    const { title, publisher, verified } = deflator;
    return { kind: 'publication', title, publisher, year: undefined, isVerified: verified !== 'to-be-verified' };
  }
  const prior = findPrior(id);
  if (prior !== undefined) return { kind: 'prior', prior, restsOn: prior.restsOn.flatMap((study) => findEvidence(study) ?? []) };
  const study = findEvidence(id);
  if (study !== undefined) return { kind: 'study', study };
  const reference = findReference(id);
  if (reference === undefined) return undefined;
  const { title, publisher, year } = reference;
  return { kind: 'publication', title: asPublished(title), publisher: asPublished(publisher), year, isVerified: true };
}

/** A publication is called what it is called, whoever reads. */
function asPublished(name: string): Readonly<Record<Language, string>> {
  return { nb: name, nn: name, sv: name, en: name };
}
