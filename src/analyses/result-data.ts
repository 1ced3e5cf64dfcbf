import type { Figure, Quantiles } from '../figures/figure.ts';
import type { Study } from '../study/study.ts';
import { agreementsData } from './agreements/agreements-data.ts';
import type { ClaimResult } from './claims/claims.ts';
import type { Results } from './index.ts';
import type { ScaleResult } from './scale/scale.ts';
import { printedNumber } from './printed-number.ts';
import { economyData } from './economy/economy-data.ts';
import { classesData } from './classes/classes-data.ts';
import { modelsData } from './models/models-data.ts';
import { planData } from './plan/plan-data.ts';
import { prioritiesData } from './priorities/priorities-data.ts';
import { readinessData } from './readiness/readiness-data.ts';
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
    ...(results.scale === undefined ? {} : { scale: scaleData(results.scale) }),
    economy: economyData(results.economy),
    analysis: study.analysis,
    ...(results.swot === undefined ? {} : { swot: swotData(results.swot) }),
    models: modelsData(results.models),
    ...(results.priorities === undefined ? {} : { ranking: prioritiesData(results.priorities) }),
    ...(results.readiness === undefined ? {} : { readiness: readinessData(results.readiness) }),
    classes: classesData(results.classes),
    ...(results.plan === undefined ? {} : { plan: planData(results.plan) }),
    ...(results.agreements.length === 0 ? {} : { agreements: agreementsData(results.agreements) }),
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

function scaleData({ points, leftOut, withinRange }: ScaleResult): object {
  return { comparators: points.map(({ comparator }) => comparator), leftOut, withinRange };
}

function figureData({ value, unit, origin, quantiles, illustration }: Figure): object {
  return {
    value: printedNumber(value),
    unit,
    origin: origin.kind === 'stated' || origin.kind === 'assumed' ? origin.kind : 'derived',
    ...percentiles(quantiles),
    ...(illustration ? { illustration } : {}),
  };
}

function percentiles({ p10, p50, p90 }: Quantiles = {}): Quantiles {
  return {
    ...(p10 === undefined ? {} : { p10: printedNumber(p10) }),
    ...(p50 === undefined ? {} : { p50: printedNumber(p50) }),
    ...(p90 === undefined ? {} : { p90: printedNumber(p90) }),
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
