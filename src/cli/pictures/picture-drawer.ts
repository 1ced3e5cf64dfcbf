import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { DrawPictures, Raster } from '../../render/word/rasterizer.ts';

let started: DrawPictures | undefined;

/**
 * What draws pictures, in a thread of its own that starts to get ready at once: to draw takes as long as to write the
 * report. The thread keeps nobody waiting who draws nothing. What fails in it, fails where the pictures are waited for.
 *
 * V8's flags change once it has started: bundles have to be loaded by then, or what was compiled of them is rejected.
 *
 * @param folder of the bundles
 */
export function pictureDrawer(folder: string): DrawPictures {
  started ??= startThread(folder);
  return started;
}

function startThread(folder: string): DrawPictures {
  const thread = new Worker(join(folder, 'draw-pictures.cjs'), { workerData: { folder } });
  thread.unref();
  const failure = new Promise<never>((_resolve, reject) => thread.once('error', reject));
  failure.catch(() => undefined);
  return async (drawings) => {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<readonly Raster[]>((resolve) => port1.once('message', resolve));
    thread.postMessage({ drawings, answer: port2 }, [port2]);
    try {
      return await Promise.race([answer, failure]);
    } finally {
      port1.close();
    }
  };
}
