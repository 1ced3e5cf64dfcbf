import { drawBand } from './band.ts';
import { drawBars } from './bars.ts';
import type { Drawn } from './chart-frame.ts';
import { chartFrame } from './chart-frame.ts';
import type { ChartSpec } from './chart-spec.ts';
import { drawCurve } from './curve.ts';
import { drawGantt } from './gantt.ts';
import { drawMatrix } from './matrix.ts';
import { drawPairs } from './pairs.ts';
import { drawQuadrant } from './quadrant.ts';
import { drawShares } from './shares.ts';
import { drawTornado } from './tornado.ts';
import { drawWaterfall } from './waterfall.ts';

/** A chart as an SVG file of its own: the same bytes for the same chart, everywhere. */
export function renderChart(spec: ChartSpec): string {
  return chartFrame(spec, draw(spec));
}

function draw(spec: ChartSpec): Drawn {
  switch (spec.kind) {
    case 'bars':
      return drawBars(spec);
    case 'waterfall':
      return drawWaterfall(spec);
    case 'curve':
      return drawCurve(spec);
    case 'quadrant':
      return drawQuadrant(spec);
    case 'shares':
      return drawShares(spec);
    case 'band':
      return drawBand(spec);
    case 'tornado':
      return drawTornado(spec);
    case 'pairs':
      return drawPairs(spec);
    case 'gantt':
      return drawGantt(spec);
    case 'matrix':
      return drawMatrix(spec);
  }
}
