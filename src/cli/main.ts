import { bundleLoader } from './bundle-loader.ts';
import type * as Run from './run.ts';
import { version } from './version.ts';

/* The entry of the command. The version is printed without loading anything, since scripts ask for it. */
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  const { run } = bundleLoader(__dirname).load('run') as typeof Run;
  void run(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
}
