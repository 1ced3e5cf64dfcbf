/**
 * Keeps the program alive when the reader of standard output or standard error goes away, as under `| head`: without a
 * listener, the stream's error would end it with a stack trace. May be called again for the same stream.
 */
export function surviveClosedPipe(stream: NodeJS.WriteStream): void {
  // For good: the error may come after the write that met it is over.
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
}

/** A write that matters gets the error in its callback; what cannot be said on these streams can be said nowhere. */
function ignore(): void {}
