import { bundleLoader } from './bundle-loader.ts';
import type * as Run from './run.ts';
import { version } from './version.ts';

/** Names the text of all bundles: `scripts/build.ts` says it. */
declare const COLLAB_BUILD: string;

/* The entry of the command. The version is printed without loading anything, since scripts ask for it. */
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  void start();
}

async function start(): Promise<void> {
  const { load, uncached } = bundleLoader(__dirname, COLLAB_BUILD);
  const { run } = load('run') as typeof Run;
  const status = await run(process.argv.slice(2));
  process.exitCode = status;
  // A run that ended early has compiled too little to be a help to others.
  if (status !== 0 || uncached.length === 0) return;
  const { writeCaches } = await import('./write-caches.ts');
  writeCaches(uncached);
}
