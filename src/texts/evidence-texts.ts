import type { EvidenceKind } from '../knowledge/evidence-kind.ts';
import type { CitationWords } from '../knowledge/evidence-citation.ts';
import type { Direction, FindingSize, Reading, Strength } from '../knowledge/evidence.ts';
import type { PriorBase, PriorPart } from '../knowledge/prior.ts';

/** The words of evidence in one language: what was studied, what was found, and how sure one can be. */
export interface EvidenceTexts {
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  /** Which way a finding points, in a word or two. */
  readonly directions: Readonly<Record<Direction, string>>;
  /** How strong the evidence is, as a noun phrase. */
  readonly strengths: Readonly<Record<Strength, string>>;
  /** What design it takes. */
  readonly designs: Readonly<Record<Strength, string>>;
  readonly citation: CitationWords;
  /** A published share with what it is a share of. */
  readonly size: (size: Omit<FindingSize, 'base' | 'secondary'>, base: string) => string;
  /** After a size that was read in another publication. */
  readonly secondary: string;
  /** What was read of a study, and when its particulars were checked: `undefined` when they were not. */
  readonly read: (reading: Reading, verified: string | undefined) => string;
  /** A part of a prior in one line: what is assumed where a study names it. */
  readonly prior: (part: PriorPart, of: PriorBase) => string;
  /** Before one of several parts of a prior. */
  readonly weight: (weight: number) => string;
  readonly noPrior: string;
  /** Above the priors for the share of a gap that is realised. */
  readonly realisation: string;
}
