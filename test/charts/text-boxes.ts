import { SaxesParser } from 'saxes';
import { textWidth } from '../../src/charts/text-width.ts';

/** A text of a drawing and the box that its letters stay within, in the drawing's units. */
interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An element of a drawing with its own attributes, and where its group has its origin. */
interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly origin: { readonly x: number; readonly y: number };
}

interface Inherited {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly size: number;
  readonly weight: string;
  /** By a quarter to the left: to the right in the group is upwards in the drawing. */
  readonly isTurned: boolean;
}

const start: Inherited = { x: 0, y: 0, anchor: 'start', size: 14, weight: '400', isTurned: false };
/** How far Arial's letters reach above and below the line that they stand on, in shares of their size. */
const ascent = 0.905;
const descent = 0.212;
/** Places have one decimal. */
const rounding = 0.15;

/** The boxes of all texts of an SVG, moved as their groups are; throws where it is not well-formed XML. */
export function textBoxes(svg: string): readonly TextBox[] {
  return parsed(svg).boxes;
}

/** All elements of a name, wherever they are; throws where the SVG is not well-formed XML. */
export function shapes(svg: string, name: string): readonly Shape[] {
  return parsed(svg).shapes.filter((shape) => shape.name === name);
}

/** The pairs of texts that touch one another. */
export function overlapping(svg: string): [string, string][] {
  const boxes = textBoxes(svg);
  return boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)).map((other): [string, string] => [one.text, other.text]));
}

/** The texts that leave the picture. */
export function outside(svg: string): string[] {
  const [picture] = shapes(svg, 'svg');
  const [, , width, height] = (picture?.attributes['viewBox'] ?? '').split(' ').map(Number);
  return textBoxes(svg)
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > (width ?? 0) || bottom > (height ?? 0))
    .map(({ text }) => text);
}

function overlap(one: TextBox, other: TextBox): boolean {
  return (
    one.left + rounding < other.right && other.left + rounding < one.right && one.top + rounding < other.bottom && other.top + rounding < one.bottom
  );
}

function parsed(svg: string): { readonly boxes: readonly TextBox[]; readonly shapes: readonly Shape[] } {
  const boxes: TextBox[] = [];
  const found: Shape[] = [];
  const stack: Inherited[] = [start];
  let text: { readonly at: Inherited; readonly x: number; readonly y: number; content: string } | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const outer = stack.at(-1) ?? start;
    const at = inner(outer, attributes);
    stack.push(at);
    found.push({ name, attributes, origin: { x: at.x, y: at.y } });
    for (const unknown of ['dx', 'dy', 'dominant-baseline', 'rotate', 'textLength']) {
      if (attributes[unknown] !== undefined) throw new Error(`<${name} ${unknown}> is not measured`);
    }
    if (name === 'tspan') throw new Error('<tspan> is not measured');
    if (name === 'text') text = { at, x: Number(attributes['x'] ?? 0), y: Number(attributes['y'] ?? 0), content: '' };
  });
  parser.on('text', (content) => {
    if (text !== undefined) text.content += content;
  });
  parser.on('closetag', ({ name }) => {
    stack.pop();
    if (name !== 'text' || text === undefined) return;
    boxes.push(boxOf(text.content, text.at, text.x, text.y));
    text = undefined;
  });
  parser.write(svg).close();
  return { boxes, shapes: found };
}

function inner(outer: Inherited, attributes: Readonly<Record<string, string>>): Inherited {
  const { x, y, isTurned } = moved(attributes['transform']);
  if (outer.isTurned && attributes['transform'] !== undefined) throw new Error('What is moved in a turned group is not measured');
  return {
    x: outer.x + x,
    y: outer.y + y,
    anchor: attributes['text-anchor'] ?? outer.anchor,
    size: Number(attributes['font-size'] ?? outer.size),
    weight: attributes['font-weight'] ?? outer.weight,
    isTurned: outer.isTurned || isTurned,
  };
}

function moved(transform: string | undefined): Pick<Inherited, 'x' | 'y' | 'isTurned'> {
  if (transform === undefined) return { x: 0, y: 0, isTurned: false };
  const match = /^translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)( rotate\(-90\))?$/.exec(transform);
  if (match === null) throw new Error(`${transform} is not measured`);
  return { x: Number(match[1]), y: Number(match[2]), isTurned: match[3] !== undefined };
}

function boxOf(text: string, at: Inherited, x: number, y: number): TextBox {
  const { anchor, size, weight } = at;
  const width = textWidth(text, size, weight === '700' || weight === 'bold' ? 'bold' : 'regular');
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const [right, top, bottom] = [left + width, y - ascent * size, y + descent * size];
  return at.isTurned
    ? { text, left: at.x + top, right: at.x + bottom, top: at.y - right, bottom: at.y - left }
    : { text, left: at.x + left, right: at.x + right, top: at.y + top, bottom: at.y + bottom };
}
