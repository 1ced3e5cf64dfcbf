import { Resvg, initWasm } from '@resvg/resvg-wasm';

/** What draws pictures for programs that cannot show SVG: the code that does it, and the fonts for the words in them. */
export interface RasterizerFiles {
  /** Reads Resvg, as WebAssembly. */
  readonly wasm: () => Uint8Array;
  /** Reads Arimo, regular and bold. */
  readonly fonts: () => readonly Uint8Array[];
}

/** An SVG, and the room that there is for it in pixels: `height` may be unlimited, `width` is not. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A picture in pixels. */
export interface Raster {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws each as large as there is room for, in the order in which they are given. */
export type DrawPictures = (drawings: readonly Drawing[]) => Promise<readonly Raster[]>;

let started: Promise<void> | undefined;

/** The same pixels everywhere: no font of the machine is used. The code is compiled once, before there is anything to draw. */
export function rasterizer({ wasm, fonts }: RasterizerFiles): DrawPictures {
  started ??= initWasm(wasm());
  const ready = started;
  return async (drawings) => {
    await ready;
    const font = { fontBuffers: [...fonts()], defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' };
    return drawings.map((drawing) => draw(drawing, font));
  };
}

function draw({ svg, ...room }: Drawing, font: NonNullable<ConstructorParameters<typeof Resvg>[1]>['font'] & object): Raster {
  const isWide = room.height === Infinity || shapeOf(svg) > room.width / room.height;
  const drawing = new Resvg(svg, { fitTo: isWide ? { mode: 'width', value: room.width } : { mode: 'height', value: room.height }, font });
  const image = drawing.render();
  try {
    return { png: image.asPng(), width: image.width, height: image.height };
  } finally {
    image.free();
    drawing.free();
  }
}

/** How many times as wide as high. */
function shapeOf(svg: string): number {
  const drawing = new Resvg(svg);
  const { width, height } = drawing;
  drawing.free();
  return width / height;
}
