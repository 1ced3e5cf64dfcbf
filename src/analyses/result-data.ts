import type { Figure } from '../figures/figure.ts';
import type { Study } from '../study/study.ts';
import type { ClaimResult } from './claims/claims.ts';
import type { Results } from './index.ts';
import { printedNumber } from './printed-number.ts';
import { swotData } from './swot/swot-data.ts';

/** The version of the result's shape, described by `schemas/result.schema.json`. */
const resultFormat = 1;

/**
 * The results as plain data for JSON. What does not exist is absent, never null. Numbers are rounded for print.
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
    ...(results.swot === undefined ? {} : { swot: swotData(results.swot) }),
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
    value: printedNumber(value),
    unit,
    origin: origin.kind === 'solved' || origin.kind === 'analysed' ? 'derived' : origin.kind,
    ...(illustration ? { illustration } : {}),
  };
}

function claimData(result: ClaimResult): object {
  const { claim, status } = result;
  const common = { text: claim.text, figure: claim.figure, value: printedNumber(claim.value), tolerance: claim.tolerance, status };
  if (result.status === 'unanswered') return common;
  return {
    ...common,
    computed: printedNumber(result.computed.value),
    ...(result.reconciling.length === 0
      ? {}
      : { reconciling: result.reconciling.map(({ operand, value }) => ({ figure: operand.id, value: printedNumber(value.value) })) }),
  };
}
