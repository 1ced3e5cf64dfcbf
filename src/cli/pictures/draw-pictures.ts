import type { MessagePort } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import { rasterizer } from '../../collab.ts';
import type { Drawing } from '../../render/word/rasterizer.ts';
import { rasterizerFiles } from './rasterizer-files.ts';

/** What is to be drawn, and where the pictures are wanted. */
export interface DrawRequest {
  readonly drawings: readonly Drawing[];
  readonly answer: MessagePort;
}

/* The thread that draws pictures, beside the one that writes the report. It gets ready at once, and keeps what it has compiled. */
// Resvg asks whether what it is given has come over a network. What Node has for that takes longer to load than the
// pictures to draw, and the question alone would load it.
for (const name of ['Request', 'Response']) Object.defineProperty(globalThis, name, { value: undefined });
const { folder } = workerData as { readonly folder: string };
const draw = rasterizer(rasterizerFiles(folder));
parentPort?.on('message', ({ drawings, answer }: DrawRequest) => {
  void draw(drawings).then((rasters) => {
    answer.postMessage(rasters, []);
  });
});
