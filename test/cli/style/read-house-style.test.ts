import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readHouseStyle } from '../../../src/cli/style/read-house-style.ts';
import { usualStyle } from '../../../src/render/house-style.ts';
import { languages } from '../../../src/texts/language.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-style-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = join(folder, 'house.yaml');
/** A red pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64');
/** The same without a picture in it, which nobody here looks at. */
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 11, 8, 0, 100, 1, 44, 1, 0, 0, 0, 0xff, 0xda, 0, 2, 7, 7, 0xff, 0xd9]);
const doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
const svg = `<?xml version="1.0"?>\n<!-- drawn > by hand -->\n${doctype}\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>`;

function read(text: string): ReturnType<typeof readHouseStyle> {
  writeFileSync(file, text);
  return readHouseStyle(file, 'en', usualStyle);
}

/** What is said of a file, its path left out. */
async function refusal(text: string): Promise<string> {
  const error: unknown = await read(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Error);
  return String(error).replaceAll(`${folder}/`, '');
}

describe('a style file', () => {
  it('states colour, font, disclaimer and logo', async () => {
    writeFileSync(join(folder, 'logo.png'), png);
    const style = await read("logo: logo.png\nlogoText: Verdal kommune\ncolor: '#0B5D3C'\nfont: Open Sans\ndisclaimer: |\n  Draft.\n");
    expect(style).toEqual({ color: '#0b5d3c', font: 'Open Sans', disclaimer: 'Draft.', logo: { bytes: png, type: 'png', text: 'Verdal kommune' } });
  });

  it('leaves the rest as usual', async () => {
    expect(await read('disclaimer: Draft\n')).toEqual({ ...usualStyle, disclaimer: 'Draft' });
  });

  it('may leave all as usual, as one of comments does', async () => {
    for (const empty of ['', '\n', '# color: red\n', '{}\n']) expect(await read(empty), empty).toEqual(usualStyle);
  });

  it('is told of everything that is wrong in it, with the lines', async () => {
    const said = await refusal('colour: red\ncolor: blue\nfont: "Arial; }"\ndisclaimer: [a]\n');
    expect(said).toContain('house.yaml:1: a style file has no key "colour". Did you mean "color"?');
    expect(said).toContain('house.yaml:2: color must be six hexadecimal digits in quotes, such as \'#0b3c5d\', not "blue".');
    expect(said).toContain('house.yaml:3: font must be the name of one font');
    expect(said).toContain('house.yaml:4: disclaimer must be text.');
  });

  it('is told of a colour that became a comment', async () => {
    expect(await refusal('font: Arial\ncolor: #0b3c5d\n')).toContain('house.yaml:2: color must be six hexadecimal digits in quotes');
  });

  it('is told of broken YAML, of a key twice, and of what is no map', async () => {
    expect(await refusal('font: "Arial\n')).toMatch(/house\.yaml:1: ./);
    expect(await refusal('font: Arial\nfont: Times\n')).toMatch(/house\.yaml:2: ./);
    expect(await refusal('just text\n')).toContain('house.yaml:1: a style file consists of lines');
    expect(await refusal('- a\n- b\n')).toContain('house.yaml:1: a style file consists of lines');
  });

  it('that is not there is said so', async () => {
    await expect(readHouseStyle(join(folder, 'none.yaml'), 'en', usualStyle)).rejects.toThrow(/none\.yaml/);
  });
});

describe('a logo', () => {
  it.each([
    ['PNG', png, 'png'],
    ['JPEG', jpeg, 'jpeg'],
    ['SVG', Buffer.from(svg), 'svg'],
  ])('may be %s, by its content and not its name', async (_, bytes, type) => {
    writeFileSync(join(folder, 'picture'), bytes);
    expect((await read('logo: picture\n')).logo).toEqual({ bytes, type, text: '' });
  });

  it('that is something else, too large or not there is refused at its line', async () => {
    writeFileSync(join(folder, 'page.svg'), '<html><svg></svg></html>');
    expect(await refusal('font: Arial\nlogo: page.svg\n')).toContain('house.yaml:2: the logo "page.svg" is not PNG, JPEG or SVG.');
    writeFileSync(join(folder, 'large.png'), Buffer.concat([png, Buffer.alloc(500_000)]));
    expect(await refusal('logo: large.png\n')).toContain('house.yaml:1: the logo "large.png" is larger than 500 kB.');
    expect(await refusal('logo: nowhere.png\n')).toContain('nowhere.png');
  });

  it('that ends too early or is no drawing is refused at its line, and so is one that says no size', async () => {
    for (const [name, bytes] of [['a.png', png.subarray(0, 40)], ['a.jpg', jpeg.subarray(0, -1)], ['a.svg', Buffer.from(svg.slice(0, -1))]] as const) {
      writeFileSync(join(folder, name), bytes);
      expect(await refusal(`font: Arial\nlogo: ${name}\n`)).toContain(`house.yaml:2: the logo "${name}" is damaged or only part of a file.`);
    }
    writeFileSync(join(folder, 'b.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await refusal('logo: b.svg\n')).toContain('house.yaml:1: the logo "b.svg" has no usable size');
  });
});

describe('what is said of a style file', () => {
  it.each(languages)('is there in %s', async (language) => {
    writeFileSync(file, 'colour: red\n');
    await expect(readHouseStyle(file, language, usualStyle)).rejects.toThrow(/house\.yaml:1: .*color/);
  });
});
