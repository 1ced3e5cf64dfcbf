import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import type { HouseStyle } from '../../../src/render/house-style.ts';
import { usualStyle } from '../../../src/render/house-style.ts';
import type { RasterizerFiles } from '../../../src/render/word/rasterizer.ts';
import { rasterizer } from '../../../src/render/word/rasterizer.ts';
import { renderWord } from '../../../src/render/word/word.ts';
import type { Report } from '../../../src/report/report.ts';
import { wordTexts } from '../../../src/texts/word-texts-by-language.ts';

const fonts = new URL('../../../src/render/word/fonts/', import.meta.url);

/** What the command reads from dist/. */
export const rasterizerFiles: RasterizerFiles = {
  wasm: () => readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  fonts: () => ['arimo-regular.ttf', 'arimo-bold.ttf'].map((name) => readFileSync(new URL(name, fonts))),
};

/** A report as a Word file in the usual style, or one that differs from it. */
export function wordOf(report: Pick<Report, 'language' | 'title' | 'tree'>, style: Partial<HouseStyle> = {}, files = rasterizerFiles): Promise<Uint8Array> {
  return renderWord(report, { style: { ...usualStyle, ...style }, words: wordTexts[report.language], hasContents: true }, () => rasterizer(files));
}

/** The files in a zip file, by their path, as its directory lists them. */
export function partsOf(zip: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(zip);
  const parts = new Map<string, Buffer>();
  let entry = bytes.readUInt32LE(bytes.length - 6);
  for (let left = bytes.readUInt16LE(bytes.length - 12); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at)) as [number, number, number];
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
    parts.set(bytes.toString('utf8', entry + 46, entry + 46 + name), bytes.readUInt16LE(entry + 10) === 0 ? data : inflateRawSync(data));
    entry += 46 + name + extra + comment;
  }
  return parts;
}

/** A part as text. */
export function part(zip: Uint8Array, path: string): string {
  const found = partsOf(zip).get(path);
  if (found === undefined) throw new Error(`the file has no ${path}`);
  return found.toString('utf8');
}

/** An element as it opens, and the text of it and all in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/**
 * The elements of a part in the order in which they open.
 *
 * @throws Error where it is not well formed
 */
export function elements(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    found.push(element);
    open.push(element);
    // A hyphen at which no line is broken is an element.
    if (name === 'w:noBreakHyphen') for (const around of open) around.text += '-';
  });
  parser.on('text', (text) => {
    // What a field is asked is no text.
    if (open.at(-1)?.name !== 'w:instrText') for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return found;
}

/** Elements of a part, by their name. */
export function named(xml: string, name: string): readonly Element[] {
  return elements(xml).filter((element) => element.name === name);
}
