import type { Root } from 'mdast';
import type { ChartSpec } from '../../charts/chart-spec.ts';
import type { HouseStyle } from '../house-style.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { drawnChart } from './drawn-chart.ts';
import { logoDrawing } from './logo-picture.ts';
import type { DrawPictures, Raster } from './rasterizer.ts';

/** The pictures of a file. */
export interface Pictures {
  /** By what the tree holds. */
  readonly charts: ReadonlyMap<ChartSpec, DrawnChart>;
  /** The same in pixels, which come later. */
  readonly rasters: Promise<Rasters>;
}

/** Pictures for programs that cannot show SVG. */
export interface Rasters {
  readonly charts: ReadonlyMap<ChartSpec, Raster>;
  /** Undefined where there is no logo, or where it need not be drawn. */
  readonly logo: Raster | undefined;
}

/** Has everything drawn at once: to begin takes longer than all the rest of a paper without pictures. */
export function picturesOf(tree: Root, { logo }: HouseStyle, draw: () => DrawPictures): Pictures {
  const charts = new Map(chartsOf(tree).map((chart) => [chart, drawnChart(chart)]));
  const sign = logo?.type === 'svg' ? [logoDrawing(logo)] : [];
  return { charts, rasters: drawn(charts, sign, draw) };
}

async function drawn(charts: Pictures['charts'], sign: readonly DrawnChart['drawing'][], draw: () => DrawPictures): Promise<Rasters> {
  if (charts.size + sign.length === 0) return { charts: new Map(), logo: undefined };
  const rasters = await draw()([...Array.from(charts.values(), ({ drawing }) => drawing), ...sign]);
  const byChart = Array.from(charts.keys()).flatMap((chart, index) => {
    const raster = rasters[index];
    return raster === undefined ? [] : [[chart, raster] as const];
  });
  return { charts: new Map(byChart), logo: rasters[charts.size] };
}

/** Charts stand in paragraphs of their own among the chapters. */
function chartsOf({ children }: Root): readonly ChartSpec[] {
  return children.flatMap((node) =>
    node.type === 'paragraph' ? node.children.flatMap((each) => (each.type === 'image' && each.data?.chart !== undefined ? [each.data.chart] : [])) : [],
  );
}
