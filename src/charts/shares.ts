import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin, textAt } from './chart-frame.ts';
import type { ShareChart } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import { drawLegend } from './legend.ts';
import { middle, paper } from './palette.ts';
import { drawRowLabels, rowLabels, rowPlaces } from './row-labels.ts';
import type { Shade } from './shades.ts';
import { shades } from './shades.ts';
import { stacked } from './stacked.ts';
import { coordinate, element } from './svg-element.ts';

const mostParts = 8;
/** In all rows together: each is a shape and a text. */
export const mostPieces = 49;
const mostShareRows = 12;
const barHeight = 20;
const gap = 14;
const numberSize = 12;
const clearance = 4;

/**
 * A row a thing, as wide as the picture allows and divided from dark to light: seven rows of seven parts, or six of
 * eight, or more rows of fewer parts, up to twelve. A number stands in its part where it has room, and else nowhere.
 */
export function drawShares({ rows, legend }: ShareChart): Drawn {
  const parts = Math.min(mostParts, Math.max(0, ...rows.map((row) => row.shares.length)));
  const shown = rows.slice(0, Math.min(mostShareRows, Math.floor(mostPieces / Math.max(1, parts))));
  if (shown.length === 0) return { markup: '', height: 0 };
  const labels = rowLabels(shown.map(({ label }) => label), { width: 220, lines: 2 });
  const places = rowPlaces(labels, barHeight);
  const left = margin + labels.width + gap;
  const width = chartWidth - margin - left;
  const fills = shades(parts);
  const pieces = shown.flatMap(({ shares }, row) => piecesOf(shares.slice(0, parts), left, width, places.middles[row] ?? 0));
  const plot = [
    ...fills.map((shade, part) => drawPieces(pieces.filter((piece) => piece.part === part), shade)),
    element('path', { d: places.middles.map((y) => box(left, y, width)).join(''), fill: 'none', stroke: middle }),
    drawRowLabels(labels, places, margin),
  ];
  const swatches = fills.map(({ fill }, part) => ({ swatch: element('rect', { width: 14, height: 14, fill, stroke: middle }), text: legend[part] ?? '' }));
  return stacked([{ markup: plot.join('\n'), height: places.height }, drawLegend(swatches, margin, chartWidth - 2 * margin)]);
}

interface Piece {
  readonly part: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Only where it has room. */
  readonly text?: string;
}

/** The parts of a row beside one another; what is beyond the whole is not drawn. */
function piecesOf(shares: ShareChart['rows'][number]['shares'], left: number, width: number, y: number): readonly Piece[] {
  let taken = 0;
  return shares.map(({ value, text }, part) => {
    const share = value > 0 ? Math.min(value, 1 - taken) : 0;
    const piece = { part, x: left + taken * width, y, width: share * width };
    taken += share;
    // A number that is cut is another number.
    return fitText(text, piece.width - 2 * clearance, 1, numberSize, 'regular').join('') === text ? { ...piece, text } : piece;
  });
}

/** A bar about a height, as part of a path: of many, each takes half the bytes of an element. */
function box(x: number, y: number, width: number): string {
  return `M${coordinate(x)} ${coordinate(y - barHeight / 2)}H${coordinate(x + width)}v${barHeight}H${coordinate(x)}z`;
}

function drawPieces(pieces: readonly Piece[], { fill, letters }: Shade): string {
  const drawn = pieces.filter(({ width }) => width > 0);
  if (drawn.length === 0) return '';
  const texts = drawn.map(({ x, y, width, text }) => (text === undefined || text === '' ? '' : textAt(text, x + width / 2, y + 4, {})));
  return [
    element('path', { d: drawn.map(({ x, y, width }) => box(x, y, width)).join(''), fill, stroke: paper }),
    element('g', { fill: letters, 'font-size': numberSize, 'text-anchor': 'middle' }, texts.join('')),
  ].join('\n');
}
