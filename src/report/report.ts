import type { List, Paragraph, Root, Table } from 'mdast';
import type { ChartId, ChartSpec } from '../charts/chart-spec.ts';
import type { Language } from '../texts/language.ts';

/** A finished report in one language: what a renderer needs, with no analysis and no language left to know. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  /** The first section's content, for whoever shows the answer alone. */
  readonly answer: readonly (Paragraph | Table | List)[];
  readonly tree: Root;
  /** What its pictures show, in the order of the report. */
  readonly charts: ReadonlyMap<ChartId, ChartSpec>;
}
