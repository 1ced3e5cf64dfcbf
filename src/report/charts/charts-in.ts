import type { Nodes, Root } from 'mdast';
import type { ChartId, ChartSpec } from '../../charts/chart-spec.ts';

/** The charts that stand in a tree, in their order. */
export function chartsIn(tree: Root): ReadonlyMap<ChartId, ChartSpec> {
  const charts = new Map<ChartId, ChartSpec>();
  collect(tree, charts);
  return charts;
}

function collect(node: Nodes, charts: Map<ChartId, ChartSpec>): void {
  if (node.type === 'image' && node.data?.chart !== undefined) charts.set(node.data.chart.id, node.data.chart);
  if ('children' in node) for (const child of node.children) collect(child, charts);
}
