import type { Language } from '../texts/language.ts';
import type { EvidenceKind } from './evidence-kind.ts';

/**
 * Which way a finding points, where doing it together is compared with each seeing to it alone.
 *
 * - `lower-cost`, `no-effect`, `higher-cost`: what it does to the cost; no effect is none that can be told from chance
 * - `mixed`: different ways for different municipalities, forms or years, or less than was promised
 * - `better-quality`, `worse-quality`: what it does to the service, whatever it does to the cost
 */
export const directions = ['lower-cost', 'no-effect', 'higher-cost', 'mixed', 'better-quality', 'worse-quality'] as const;

export type Direction = (typeof directions)[number];

/**
 * How far a study's design lets it tell the effect of cooperation from everything else.
 *
 * - `strong`: a quasi-experiment (a reform from outside, or before and after against others that did not change), or a
 *   systematic review
 * - `moderate`: many units with statistical controls
 * - `weak`: cases, surveys, audits of one programme
 */
export const strengths = ['strong', 'moderate', 'weak'] as const;

export type Strength = (typeof strengths)[number];

/** What was read of a study: its abstract, all of it, or only what another publication says of it. */
export const readings = ['abstract', 'full-text', 'secondary'] as const;

/** One published study of what cooperation, merger or size does to cost and quality, compiled from `evidence/`. */
export interface Evidence {
  readonly id: string;
  readonly reference: EvidenceReference;
  readonly read: Reading;
  /** What was compared with what, in one sentence. */
  readonly measured: Readonly<Record<Language, string>>;
  /** Country, units and years. */
  readonly place: Readonly<Record<Language, string>>;
  readonly strength: Strength;
  readonly findings: readonly Finding[];
  /** What it means for a council, in one sentence. */
  readonly note: Readonly<Record<Language, string>>;
}

/** How we know what the study says. */
export interface Reading {
  readonly what: (typeof readings)[number];
  /** The date on which it was read. */
  readonly date: string;
}

/** What a study found of one kind of work. */
export interface Finding {
  readonly kind: EvidenceKind;
  readonly direction: Direction;
  /** The finding in one line. */
  readonly text: Readonly<Record<Language, string>>;
  /** Only as published. */
  readonly size?: FindingSize;
}

/** A published share: more than 0 is a saving or an improvement. `likely` alone is one figure, `high` alone an upper bound. */
export interface FindingSize {
  readonly low?: number;
  readonly likely?: number;
  readonly high?: number;
  /** Present where the figure was read in another publication than the study itself. */
  readonly secondary?: true;
  /** What it is a share of. */
  readonly base: Readonly<Record<Language, string>>;
}

/** Where a study was published. */
export interface EvidenceReference {
  /** Persons as `Elston, T.`, organisations by their name. */
  readonly authors: readonly string[];
  readonly year: number;
  /** In the language in which it was published. */
  readonly title: string;
  /** The journal, or the publisher of a report. */
  readonly in: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly url?: string;
  /** The date on which these particulars were checked, or `to-be-verified`. */
  readonly verified: string;
}
