import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Logo } from '../../src/render/house-style.ts';
import { logoProblem } from '../../src/render/logo-problem.ts';
import { paragraph } from '../../src/report/nodes.ts';
import { wordOf } from './word/word-of.ts';
import { runCount } from '../run-count.ts';

const namespace = 'xmlns="http://www.w3.org/2000/svg"';
const drawing = (inside: string, size = 'width="40" height="20"'): string => `<svg ${namespace} ${size}>${inside}</svg>`;
const problemOf = (svg: string): ReturnType<typeof logoProblem> => logoProblem(new TextEncoder().encode(svg), 'svg');

/** A red pixel, and a picture that says how large it is and has nothing else. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64');
const jpeg = (width: number, height: number): Buffer =>
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 0, 0, 0, 0xff, 0xda, 0, 2, 7, 7, 0xff, 0xd9]);

/** Whether Word's picture of a logo comes about. */
async function isDrawn(bytes: Uint8Array, type: Logo['type']): Promise<boolean> {
  const file = await wordOf({ language: 'nb', title: 'a', tree: { type: 'root', children: [paragraph('a')] } }, { logo: { bytes, type, text: '' } });
  return file.length > 0;
}

describe('a logo in pixels', () => {
  it('has to be there to its end', async () => {
    for (const [whole, type] of [[png, 'png'], [jpeg(300, 100), 'jpeg']] as const) {
      expect(await logoProblem(whole, type)).toBeUndefined();
      for (let length = 8; length < whole.length - 4; length += 1) expect(await logoProblem(whole.subarray(0, length), type), `${type} ${length}`).toBe('broken');
    }
  });

  it('has to have sides that can be shown together', async () => {
    expect(await logoProblem(jpeg(2000, 100), 'jpeg')).toBeUndefined();
    expect(await logoProblem(jpeg(2001, 100), 'jpeg')).toBe('size');
    expect(await logoProblem(jpeg(100, 3000), 'jpeg')).toBe('size');
    expect(await logoProblem(jpeg(30_000, 20_000), 'jpeg')).toBe('size');
    expect(await logoProblem(jpeg(0, 100), 'jpeg')).toBe('size');
  });
});

describe('a drawn logo', () => {
  it.each([
    ['with a size in millimetres', drawing('<rect width="9" height="9"/>', 'width="40mm" height="2cm"')],
    ['as large as what it shows', drawing('', 'viewBox="0 0 40 20"')],
    ['as wide as the window', drawing('', 'width="100%" height="100%" viewBox="-1,-1 40 20"')],
    ['with a document type, as drawing programs write it', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">${drawing('')}`],
    ['that uses parts of itself', drawing('<g id="a"><rect/></g><use href="#a"/><use href="#a"/><rect fill="url(#b)"/><linearGradient id="b"/>')],
    ['with a script, which never runs, and a picture from outside, which nobody fetches', drawing('<script>alert(1)</script><image href="https://example.org/a.png"/>')],
    ['with a picture in it', drawing(`<image width="9" height="9" href="data:image/png;base64,${png.toString('base64')}"/>`)],
  ])('may be one %s', async (_, svg) => {
    expect(await problemOf(svg)).toBeUndefined();
    expect(await isDrawn(new TextEncoder().encode(svg), 'svg')).toBe(true);
  });

  const lines = Array.from({ length: 12 }, (_, index) => `<g id="u${index + 1}">${`<use href="#u${index}"/>`.repeat(10)}</g>`).join('');
  const patterns = Array.from({ length: 12 }, (_, index) => `<pattern id="p${index + 1}">${`<rect style="fill: url('#p${index}')"/>`.repeat(10)}</pattern>`).join('');

  it.each([
    ['broken', 'breaks off', `<svg ${namespace}><rect`],
    ['broken', 'is of another kind', '<svg xmlns="http://example.org/" width="9" height="9"/>'],
    ['broken', 'ends another element than it began', drawing('<g></a>')],
    ['broken', 'has a name from nowhere', drawing('<use xlink:href="#a"/>')],
    ['broken', 'has an attribute twice', drawing('<g id="a" id="b"/>')],
    ['broken', 'has an entity that nobody declared', drawing('<text>&nbsp;</text>')],
    ['broken', 'has something after its end', `${drawing('')}<a/>`],
    ['broken', 'holds a picture that breaks off', drawing(`<image href="data:image/png;base64,${png.subarray(0, 40).toString('base64')}"/>`)],
    ['broken', 'holds another drawing', drawing('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>')],
    ['entities', 'declares entities', `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${drawing('<text>&b;</text>')}`],
    ['size', 'says no size', drawing('', '')],
    ['size', 'has no width', drawing('', 'width="0" height="0"')],
    ['size', 'is a line', drawing('', 'width="10" height="1000000"')],
    ['size', 'says nothing that is a size', drawing('', 'width="NaN" height="-4"')],
    ['size', 'shows nothing', drawing('', 'viewBox="0 0 0 9"')],
    ['too-much', 'repeats itself ten times, and that ten times, and so on', drawing(`<rect id="u0"/>${lines}<use href="#u12"/>`)],
    ['too-much', 'is filled with what is filled with what is filled', drawing(`<pattern id="p0"/>${patterns}<rect fill="url(#p12)"/>`)],
    ['too-much', 'is within itself', drawing('<g id="a"><use href="#a"/></g>')],
    ['too-much', 'is deep', drawing('<g>'.repeat(200) + '</g>'.repeat(200))],
  ])('is refused as %s where it %s', async (problem, _, svg) => {
    expect(await problemOf(svg)).toBe(problem);
  });

  it('that is deeper than any program reads is refused', async () => {
    expect(await problemOf(drawing('<g>'.repeat(70_000) + '</g>'.repeat(70_000)))).toBe('too-much');
  });

  const whole = drawing(
    '<defs><linearGradient id="b"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g id="a" transform="scale(2)"><rect width="9" height="9" fill="url(#b)"/></g><use href="#a" x="4"/><text x="2" y="9" font-size="8">Æ &amp; å</text>',
    'width="40" height="20" viewBox="0 0 40 20"',
  );
  const isDrawnOrRefused = async (svg: string): Promise<void> => {
    if ((await problemOf(svg)) === undefined) expect(await isDrawn(new TextEncoder().encode(svg), 'svg')).toBe(true);
  };

  it('is drawn or refused, whatever its letters have become on the way', async () => {
    const pieces = fc.constantFrom('', '0', '9', '-', '"', '<', '>', '&', '#', '%', 'e9', ' ', '/', 'a', '<g>', '\u0000');
    const changes = fc.array(fc.tuple(fc.nat(whole.length), fc.nat(6), pieces), { minLength: 1, maxLength: 3 });
    const changed = changes.map((each) => each.reduce((svg, [at, length, text]) => svg.slice(0, at) + text + svg.slice(at + length), whole));
    await fc.assert(fc.asyncProperty(changed, isDrawnOrRefused), { numRuns: runCount(300, 60) });
  });

  it('is drawn or refused, whatever its values are', async () => {
    const values = fc.constantFrom('', '0', '-1', '1e9', '1e-9', '1e40', 'NaN', '#a', '#b', 'url(#a)', 'url(#b)', '50%', '9', '9mm', 'a', 'b', 'scale(0)', 'matrix(1 2 3)', '0 0 0 0', '0 0 1 1', '-9 -9 1e9 1e9');
    const changes = fc.array(fc.tuple(fc.nat(20), values), { minLength: 1, maxLength: 4 });
    const changed = changes.map((each) =>
      each.reduce((svg, [place, value]) => {
        let count = -1;
        return svg.replace(/ [a-zA-Z-]+="[^"]*"/g, (attribute) => {
          count += 1;
          return count === place && !attribute.startsWith(' xmlns') ? attribute.replace(/"[^"]*"/, () => `"${value}"`) : attribute;
        });
      }, whole),
    );
    await fc.assert(fc.asyncProperty(changed, isDrawnOrRefused), { numRuns: runCount(300, 60) });
  });
});
