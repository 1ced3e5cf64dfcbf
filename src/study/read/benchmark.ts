import { child } from '../../document/child.ts';
import type { MapEntry } from '../../document/tree.ts';
import type { StatedFigure } from '../stated-figure.ts';
import type { Benchmark, CostBasis, StatisticOfComparators } from '../study.ts';
import { readAdministrationCost, readFigure, readShareFigure, withDefaults } from './figure.ts';
import { readText, readTexts } from './text.ts';

/** One entry under `benchmarks`: a municipality with its own cost, or a statistic `of` comparators (the median unless stated). */
export function readBenchmark({ key, value }: MapEntry): Benchmark {
  const adjust = child(value, 'adjust');
  const of = child(value, 'of');
  const sourced = (figure: StatedFigure | undefined): StatedFigure | undefined =>
    figure === undefined ? undefined : withDefaults(figure, adjust);
  return {
    id: key.text,
    name: readText(child(value, 'name')),
    basis: readText(child(value, 'basis')) as CostBasis | undefined,
    span: key.span,
    of:
      of === undefined
        ? { kind: 'municipality', cost: readAdministrationCost(value) }
        : {
            kind: 'statistic',
            comparators: readTexts(of),
            statistic: (readText(child(value, 'statistic')) ?? 'median') as StatisticOfComparators['statistic'],
          },
    adjust: {
      price: sourced(readShareFigure(child(adjust, 'price'))),
      need: sourced(readShareFigure(child(adjust, 'need'))),
      boundary: sourced(readFigure(child(adjust, 'boundary'))),
      influenceable: sourced(readShareFigure(child(adjust, 'influenceable'))),
    },
  };
}
