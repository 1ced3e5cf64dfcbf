import type { Figure } from '../figures/figure.ts';
import type { Study } from '../study/study.ts';
import type { ClaimResult } from './claims/claims.ts';
import type { Results } from './index.ts';

/** The version of the result's shape, described by `schemas/result.schema.json`. */
const resultFormat = 1;

/**
 * The results as plain data for JSON. What does not exist is absent, never null. Values are rounded to 12 significant
 * digits, because powers and logarithms differ in the last bits between versions of Node.
 */
export function resultData(study: Study, results: Results): Readonly<Record<string, unknown>> {
  return {
    format: resultFormat,
    study: studyData(study),
    figures: Object.fromEntries([...results.figures].map(([id, figure]) => [id, figureData(figure)])),
    benchmarks: Object.fromEntries(
      results.benchmarks.map(({ id, cautions, gap }) => [
        id,
        { cautions: cautions.map(({ kind }) => kind), adjustments: gap?.steps.map(({ adjustment }) => adjustment) ?? [] },
      ]),
    ),
    claims: Object.fromEntries(results.claims.map((claim) => [claim.claim.id, claimData(claim)])),
  };
}

function studyData({ title, jurisdiction, language, currency, priceYear, decisionDate, municipalities }: Study): object {
  return {
    title,
    jurisdiction,
    language,
    currency,
    ...(priceYear === undefined ? {} : { priceYear }),
    ...(decisionDate === undefined ? {} : { decisionDate }),
    municipalities: Object.fromEntries(
      [...municipalities].map(([id, { name, code }]) => [id, { name, ...(code === undefined ? {} : { code }) }]),
    ),
  };
}

function figureData({ value, unit, origin, illustration }: Figure): object {
  return {
    value: printed(value),
    unit,
    origin: origin.kind === 'solved' ? 'derived' : origin.kind,
    ...(illustration ? { illustration } : {}),
  };
}

function claimData(result: ClaimResult): object {
  const { claim, status } = result;
  const common = { text: claim.text, figure: claim.figure, value: printed(claim.value), tolerance: claim.tolerance, status };
  if (result.status === 'unanswered') return common;
  return {
    ...common,
    computed: printed(result.computed.value),
    ...(result.reconciling.length === 0
      ? {}
      : { reconciling: result.reconciling.map(({ operand, value }) => ({ figure: operand.id, value: printed(value.value) })) }),
  };
}

function printed(value: number): number {
  const rounded = Number(value.toPrecision(12));
  return rounded === 0 ? 0 : rounded;
}
