import { Resvg, initWasm } from '@resvg/resvg-wasm';

/** What draws pictures for programs that cannot show SVG: the code that does it, and the fonts for the words in them. */
export interface RasterizerFiles {
  /** Reads Resvg, as WebAssembly. */
  readonly wasm: () => Uint8Array;
  /** Reads Arimo, regular and bold. */
  readonly fonts: () => readonly Uint8Array[];
}

/** A picture in pixels. */
export interface Raster {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws an SVG as large as there is room for, in pixels: `height` may be unlimited, `width` is not. */
export type Rasterize = (svg: string, room: { readonly width: number; readonly height: number }) => Raster;

let started: Promise<void> | undefined;

/** The same pixels everywhere: no font of the machine is used. The code is compiled once. */
export async function rasterizer({ wasm, fonts }: RasterizerFiles): Promise<Rasterize> {
  started ??= initWasm(wasm());
  await started;
  const font = { fontBuffers: [...fonts()], defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' };
  return (svg, room) => {
    const isWide = room.height === Infinity || shapeOf(svg) > room.width / room.height;
    const drawing = new Resvg(svg, { fitTo: isWide ? { mode: 'width', value: room.width } : { mode: 'height', value: room.height }, font });
    const image = drawing.render();
    try {
      return { png: image.asPng(), width: image.width, height: image.height };
    } finally {
      image.free();
      drawing.free();
    }
  };
}

/** How many times as wide as high. */
function shapeOf(svg: string): number {
  const drawing = new Resvg(svg);
  const { width, height } = drawing;
  drawing.free();
  return width / height;
}
