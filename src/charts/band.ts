import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin } from './chart-frame.ts';
import type { BandChart } from './chart-spec.ts';
import { courseOf, coursePath, intervalBand } from './interval-band.ts';
import type { Explained } from './legend.ts';
import { drawLegend } from './legend.ts';
import { dark, ink, light } from './palette.ts';
import { plotField } from './plot-field.ts';
import { pointMarks } from './point-marks.ts';
import { isOnAxis } from './scale.ts';
import { firstSmallEnough } from './small-enough.ts';
import { coordinate, element } from './svg-element.ts';

const fieldHeight = 300;
/**
 * A course over years: a line with a mark a year, the interval about it light, and zero in ink. Up to 40 years are drawn,
 * of more some that are evenly spaced. Nothing without years.
 */
export function drawBand(spec: BandChart): Drawn {
  return courseOf(spec.points).length === 0 ? { markup: '', height: 0 } : firstSmallEnough(spec, [drawn]);
}

function drawn(spec: BandChart): Drawn {
  const field = plotField(spec.x, spec.y, fieldHeight, { side: 16, top: 6, bottom: 6 });
  const points = courseOf(spec.points);
  const places = points.map(({ x, y }) => ({ x: field.x(x), y: field.y(y) }));
  const legend = drawLegend(spec.legend.band === undefined ? [] : explained(spec.legend.line, spec.legend.band), margin, chartWidth - 2 * margin);
  const legendTop = field.height + (legend.height === 0 ? 0 : 8);
  return {
    markup: [
      intervalBand(points, field),
      field.markup,
      ...(isOnAxis(0, spec.y) ? [element('path', { d: `M${field.area.left} ${coordinate(field.y(0))}H${field.area.right}`, stroke: ink })] : []),
      element('path', { d: coursePath(places), fill: 'none', stroke: dark, 'stroke-width': 2.5, 'stroke-linejoin': 'round' }),
      pointMarks(places.map((place) => ({ ...place, tone: 'strong' as const })), 4),
      element('g', { transform: `translate(0 ${legendTop})` }, legend.markup),
    ].join('\n'),
    height: legendTop + legend.height,
  };
}

function explained(line: string, band: string): readonly Explained[] {
  return [
    { swatch: element('path', { d: 'M0 7H14', stroke: dark, 'stroke-width': 2.5 }) + pointMarks([{ x: 7, y: 7, tone: 'strong' }], 4), text: line },
    { swatch: element('rect', { width: 14, height: 14, fill: light }), text: band },
  ];
}
