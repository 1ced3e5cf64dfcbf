import { rmSync } from 'node:fs';

/** Files that must not outlive this process unless they are renamed to their final names. */
const unfinished = new Set<string>();

/** By name, with the numbers that POSIX gives them. */
const signals = new Map<NodeJS.Signals, number>([
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
]);
let listening = false;

/**
 * Promises that the file is removed however this process ends, save by kill −9: at exit, and on a signal, which then
 * ends the process with 128 and the signal's number (130, 143, 129). Call it before the file is created. From then on
 * these signals end the process so, with or without unfinished files, and `exit` listeners run.
 */
export function keepTrackOf(path: string): void {
  unfinished.add(path);
  if (listening) return;
  // For good: a signal that has come and waits for the event loop is lost when its listener is taken away.
  listening = true;
  process.on('exit', removeAll);
  for (const signal of signals.keys()) process.on(signal, end);
}

/** Ends the promise, for a file that has been renamed or removed. */
export function forget(path: string): void {
  unfinished.delete(path);
}

function end(signal: NodeJS.Signals): void {
  process.exit(128 + (signals.get(signal) ?? 0));
}

function removeAll(): void {
  for (const path of unfinished) {
    try {
      rmSync(path, { force: true });
    } catch {
      // The process is ending and the other files must go too; a file left behind has a name of its own.
    }
  }
}
