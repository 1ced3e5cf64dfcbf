import type { Logo } from './house-style.ts';
import type { PictureSize } from './word/picture-size.ts';
import { pictureSize } from './word/picture-size.ts';
import { isWholeRaster } from './whole-raster.ts';

/** Why a picture cannot be a logo: some program that is to show it could not. */
export type LogoProblem =
  /** It is cut off, or does not follow its own format. */
  | 'broken'
  /** It does not say how large it is, or is far longer than wide, or far wider than high. */
  | 'size'
  /** It declares entities, which few programs read. */
  | 'entities'
  /** What it refers to, and what that refers to, is more than can be drawn. */
  | 'too-much';

/** Sides in pixels, and the one to the other. */
const longestSide = 20_000;
const steepest = 20;

/** What is wrong with a PNG or a JPEG, if anything is. */
export function rasterProblem(bytes: Uint8Array): LogoProblem | undefined {
  if (!isWholeRaster(bytes)) return 'broken';
  return sizeProblem(pictureSize(bytes));
}

/** What is wrong with how large a picture is, or with its not saying so. */
export function sizeProblem(size: PictureSize | undefined): LogoProblem | undefined {
  if (size === undefined) return 'size';
  const { width, height } = size;
  return Math.max(width, height) <= longestSide && Math.max(width / height, height / width) <= steepest ? undefined : 'size';
}

/** What is wrong with a logo of a type that is known. */
export async function logoProblem(bytes: Uint8Array, type: Logo['type']): Promise<LogoProblem | undefined> {
  if (type !== 'svg') return rasterProblem(bytes);
  // Most logos are no SVG, and most reports have none.
  const { svgProblem } = await import('./svg-problem.ts');
  return svgProblem(bytes);
}
