/*
 * Numbers that the analyses compute with and that no study states: judgements of ours, each resting on what it names. The
 * report lists those that mattered among its assumptions (methods §§ 1–2, [J]).
 */

/**
 * How far one municipality's real administration cost per inhabitant moves from one year to the next, as a share of
 * itself: the standard deviation over 114 pairs of years in Statistics Norway's table 12362, 2015–2025.
 */
export const yearlyNoise = 0.11;

/**
 * Above this many inhabitants studies find no further gain from size in administration: about 66 000 in the Netherlands
 * (Bikker & van der Linde 2016), 60 000 for tax collection (Niaounakis & Blank 2017).
 */
export const largestWithScaleGain = 60_000;

/** How far realisation rates go together: the correlation of their normal scores. */
export const realisationCorrelation = 0.4;

/** The share of the full effect by year where the study says nothing: Danish gains came after three years. */
export const defaultRamp: readonly number[] = [0, 0, 0.25, 0.6, 1];

/**
 * Of what shared services were forecast to save, the share that was saved: 90 million pounds over two and a half years
 * where 128 million a year had been promised. Source: National Audit Office (2016), "Shared service centres", HC 16.
 */
export const realisedShare = 0.28;

/**
 * By how much projects of a kind have cost more than was first said, as an upper bound. Source: HM Treasury, Supplementary
 * Green Book Guidance: Optimism Bias (Mott MacDonald 2002), table 1: equipment and development 200 %, outsourcing 41 %,
 * standard buildings 24 %.
 */
export const optimismBias = { ict: 2, outsourcing: 0.41, 'standard-building': 0.24 } as const;

/** From this share of all weights and values on, a place in the ranking is called firm (methods § 3: start now). */
export const firmPlace = 0.8;

/**
 * From this level of readiness on, of 0 to 3, a success factor is in place and a pitfall is seen to: level 2 is what is in
 * writing, and so enough to start; the level above asks for what only a started cooperation can show (`factors/README.md`).
 */
export const enoughToStart = 2;

/**
 * So many levels between the highest and the lowest answer are a disagreement: one is what two people may differ by when
 * they look at the same thing, two is the way from nothing to enough, or from talk to fully in place.
 */
export const levelsOfDisagreement = 2;

/** From this mean effect down, a service is clearly worse than today. */
export const clearlyWorse = -1;

/** So far apart, half the scale, two answers on one effect do not describe the same cooperation. */
export const farApart = 4;
