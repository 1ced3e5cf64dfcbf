import { ImageRun } from 'docx';
import type { Logo } from '../house-style.ts';
import { pictureSize } from './picture-size.ts';
import type { Drawing, Raster } from './rasterizer.ts';
import { xmlText } from './xml-text.ts';

/** The most room that a logo gets, in pixels of 96 to the inch: six centimetres by one and a half. */
const most = { width: 227, height: 57 };
/** Of a logo that is drawn: four times as many pixels are sharp in print. */
const room = { width: 4 * most.width, height: 4 * most.height };

/** What has to be drawn of a logo in SVG, since a picture from outside may refer to other files. */
export function logoDrawing({ bytes }: Logo): Drawing {
  return { svg: new TextDecoder().decode(bytes), ...room };
}

/**
 * A logo in its own proportions; `drawn` where it is an SVG.
 *
 * @param usualText what it shows, where the house does not say
 */
export function logoPicture({ bytes, type, text }: Logo, drawn: Raster | undefined, usualText: string): ImageRun {
  const { width, height } = drawn ?? pictureSize(bytes) ?? most;
  const scale = Math.min(most.width / width, most.height / height);
  return new ImageRun({
    type: type === 'jpeg' ? 'jpg' : 'png',
    data: drawn?.png ?? bytes,
    transformation: { width: width * scale, height: height * scale },
    altText: { id: '1', name: 'logo', title: '', description: xmlText(text === '' ? usualText : text) },
  });
}
