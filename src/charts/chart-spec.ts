/** Every picture that a report can have; the name of its file too. */
export const chartIds = [
  'cost-per-inhabitant',
  'gap-waterfall',
  'scale-curve',
  'effect-feasibility',
  'rank-acceptability',
  'cash-flow',
  'tornado',
  'net-gain',
  'positions',
  'gantt',
  'cooperation-map',
] as const;

export type ChartId = (typeof chartIds)[number];

/** A chart with every word and number in it finished, in one language: what is left is to draw it. */
export type ChartSpec = ChartWords &
  (BarChart | WaterfallChart | CurveChart | QuadrantChart | ShareChart | BandChart | TornadoChart | PairChart | GanttChart | MatrixChart);

export interface ChartWords {
  readonly id: ChartId;
  /** What its words are in, as a language tag. */
  readonly language: string;
  /** What it shows, in a line; drawn above it and read out first. */
  readonly title: string;
  /** What there is to see, in a sentence or two, for whoever does not see it. */
  readonly description: string;
}

/** A scale with its marks. `from` and `to` hold everything that is drawn, also what no mark stands at. */
export interface Axis {
  /** The quantity and its unit: kroner per inhabitant. */
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** How a thing is drawn: as itself, set apart from the others, or hatched, because an illustration decides it. */
export type Tone = 'plain' | 'strong' | 'illustration';

/** A bar a thing, from zero, which may lie within the axis: losses go to the left. */
export interface BarChart {
  readonly kind: 'bars';
  readonly axis: Axis;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly text: string; readonly tone: Tone }[];
  /** After which bars others are left out. */
  readonly breaks?: readonly number[];
  /** A value to hold the bars against. */
  readonly line?: { readonly at: number; readonly label: string };
  /** What the tones mean, where there are several. */
  readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly tone: Tone;
  readonly text: string;
}

/** How a total becomes another: totals stand on zero, changes hang between them. */
export interface WaterfallChart {
  readonly kind: 'waterfall';
  readonly axis: Axis;
  readonly steps: readonly { readonly label: string; readonly text: string; readonly from: number; readonly to: number; readonly isTotal: boolean }[];
}

/** Points with a fitted curve and its interval. */
export interface CurveChart {
  readonly kind: 'curve';
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string; readonly tone: Tone }[];
  readonly curve: readonly CurvePoint[];
  /** What curve, band and tones mean. */
  readonly legend: { readonly curve: string; readonly band?: string; readonly tones: readonly LegendEntry[] };
}

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  /** The interval there, where it is known. */
  readonly low?: number;
  readonly high?: number;
}

/** Points in a field of four. Labels never cover one another or a point. */
export interface QuadrantChart {
  readonly kind: 'quadrant';
  readonly x: Axis;
  readonly y: Axis;
  /** Where the field is divided. */
  readonly middle: { readonly x: number; readonly y: number };
  /** What each quarter means: above left, above right, below left, below right. */
  readonly corners: readonly [string, string, string, string];
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string; readonly tone: Tone }[];
  readonly legend: readonly LegendEntry[];
}

/** A row a thing, divided into shares of 1 that run from dark to light. */
export interface ShareChart {
  readonly kind: 'shares';
  readonly rows: readonly { readonly label: string; readonly shares: readonly { readonly value: number; readonly text: string }[] }[];
  /** What each share is, in the order of the shares. */
  readonly legend: readonly string[];
}

/** A course over years with the interval about it. */
export interface BandChart {
  readonly kind: 'band';
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly { readonly x: number; readonly y: number; readonly low?: number; readonly high?: number }[];
  readonly legend: { readonly line: string; readonly band?: string };
}

/** How far each input alone moves a result, the largest first. */
export interface TornadoChart {
  readonly kind: 'tornado';
  readonly axis: Axis;
  readonly base: { readonly at: number; readonly label: string };
  readonly rows: readonly { readonly label: string; readonly low: TornadoEnd; readonly high: TornadoEnd }[];
  /** What the two ends are: the input's low and high. */
  readonly legend: { readonly low: string; readonly high: string };
}

export interface TornadoEnd {
  readonly at: number;
  readonly text: string;
}

/** Two values a thing: before and after. */
export interface PairChart {
  readonly kind: 'pairs';
  readonly axis: Axis;
  readonly rows: readonly { readonly label: string; readonly before: PairEnd; readonly after: PairEnd }[];
  readonly legend: { readonly before: string; readonly after: string };
}

export interface PairEnd {
  readonly at: number;
  readonly text: string;
}

/** Work over time: rows with bars and milestones, on a scale whose unit is the report's. */
export interface GanttChart {
  readonly kind: 'gantt';
  readonly x: Axis;
  readonly rows: readonly {
    readonly label: string;
    readonly bars: readonly { readonly from: number; readonly to: number; readonly text: string; readonly tone: Tone }[];
    /** A decision point. */
    readonly milestones: readonly { readonly at: number; readonly text: string }[];
  }[];
  readonly legend: readonly LegendEntry[];
  /** What a milestone is. */
  readonly milestone?: string;
}

/** Who takes part in what: a mark where a row and a column meet. */
export interface MatrixChart {
  readonly kind: 'matrix';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly group: string; readonly marks: readonly boolean[] }[];
  /** What a mark means. */
  readonly legend: string;
}
