import type { SwotItem } from '../../study/swot.ts';
import { printedNumber } from '../printed-number.ts';
import type { Agreement, Importance, ItemResult, QuadrantResult, StrategyResult, SwotResult } from './swot.ts';

/** The SWOT analysis as plain data for JSON, as `schemas/result.schema.json` describes it. Items and strategies by id. */
export function swotData({ quadrants, strategies, looseEnds, nearDuplicates }: SwotResult): object {
  return {
    quadrants: Object.fromEntries(quadrants.map((result) => [result.quadrant, quadrantData(result)])),
    strategies: strategies.flatMap((group) => group.strategies.map(strategyData)),
    looseEnds: {
      items: ids(looseEnds.items),
      services: looseEnds.services,
      strategies: looseEnds.strategies.map(({ id }) => id),
    },
    nearDuplicates: nearDuplicates.map(({ first, second, similarity }) => ({
      first: first.id,
      second: second.id,
      similarity: printedNumber(similarity),
    })),
  };
}

function quadrantData({ items, long, agreement }: QuadrantResult): object {
  return { items: items.map(itemData), long, ...(agreement === undefined ? {} : { agreement: agreementData(agreement) }) };
}

function itemData({ item, importance }: ItemResult): object {
  return {
    id: item.id,
    text: item.text,
    by: item.by,
    services: item.services,
    ...(importance === undefined ? {} : { importance: importanceData(importance) }),
  };
}

function importanceData(importance: Importance): object {
  const value = printedNumber(importance.value.value);
  if (importance.kind === 'shared') return { value };
  const { answers, missing, interquartileRange, range, highest, lowest, disagreement } = importance;
  return {
    value,
    answers: Object.fromEntries([...answers].map(([municipality, answer]) => [municipality, printedNumber(answer.value)])),
    missing,
    interquartileRange: printedNumber(interquartileRange.value),
    range: printedNumber(range.value),
    highest,
    lowest,
    disagreement,
  };
}

function agreementData(agreement: Agreement): object {
  if (agreement.kind === 'unmeasured') return { unmeasured: agreement.reason };
  const { coefficient, strength, municipalities } = agreement;
  return { coefficient: printedNumber(coefficient.value), strength, municipalities };
}

function strategyData({ strategy, items, misfit }: StrategyResult): object {
  const { id, text, type, services } = strategy;
  return {
    id,
    text,
    ...(type === undefined ? {} : { type }),
    combines: ids(items),
    services,
    ...(misfit === undefined ? {} : { misfit: { lacks: misfit.lacks, odd: ids(misfit.odd) } }),
  };
}

function ids(items: readonly SwotItem[]): string[] {
  return items.map(({ id }) => id);
}
