import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin } from './chart-frame.ts';
import type { Tone } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import { pointMarks } from './point-marks.ts';
import { element, escapeXml } from './svg-element.ts';

const size = 12;
const lineHeight = 16;
const columns = 2;
/** For the small disc before a number. */
const discWidth = 12;
/** For two digits, and what is free beside them. */
const numberWidth = 14;
const numberGap = 6;

/**
 * The names of the points at each place, numbered from 1, in two columns that are read downwards; each in one line of at
 * most `width` units, and with its tone where one at its place has another, for only the uppermost of the points is seen.
 */
export function drawKey(places: readonly (readonly { readonly label: string; readonly tone: Tone }[])[], width: number): Drawn {
  const points = places.flatMap((members) => members.map((member) => ({ ...member, isMixed: members.some(({ tone }) => tone !== member.tone) })));
  const rows = Math.ceil(points.length / columns);
  const columnWidth = (chartWidth - 2 * margin) / columns;
  const placed = points.map(({ label, tone, isMixed }, index) => ({
    number: String(index + 1),
    name: fitText(label, width, 1, size, 'regular').join(''),
    tone,
    isMixed,
    x: margin + Math.floor(index / rows) * columnWidth,
    y: 12 + (index % rows) * lineHeight,
  }));
  return {
    markup: [
      pointMarks(placed.filter(({ isMixed }) => isMixed).map(({ tone, x, y }) => ({ tone, x: x + 4, y: y - 4 })), 3.5),
      ...Array.from({ length: columns }, (_, column) => {
        const own = placed.slice(column * rows, (column + 1) * rows);
        const right = margin + column * columnWidth + discWidth + numberWidth;
        return textColumn(own.map(({ number, y }) => ({ text: number, y })), right, 'end') + textColumn(own.map(({ name, y }) => ({ text: name, y })), right + numberGap, undefined);
      }),
    ].join('\n'),
    height: rows * lineHeight,
  };
}

/** Texts one below the other, which as a group of their own take fewer bytes. */
function textColumn(lines: readonly { readonly text: string; readonly y: number }[], x: number, anchor: 'end' | undefined): string {
  const texts = lines.map(({ text, y }) => element('text', { y }, escapeXml(text)));
  return element('g', { 'font-size': size, 'text-anchor': anchor, transform: `translate(${x} 0)` }, texts.join(''));
}
