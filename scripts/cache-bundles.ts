import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Script } from 'node:vm';
import { bundleLoader } from '../src/cli/bundle-loader.ts';

/* Runs every command once: it keeps what V8 compiled of the bundles for it beside them (src/cli/write-caches.ts). */
const root = fileURLToPath(new URL('..', import.meta.url));
const study = `${root}/examples/flv/study.yaml`;
const folder = mkdtempSync(join(tmpdir(), 'collab-build-'));
const answered = (name: string): string => {
  copyFileSync(study, join(folder, name));
  return join(folder, name);
};

const commands = [
  ['validate', study, '--output', devNull],
  ['analyze', study, '--quiet', '--format', 'md,json,html,docx', '--output', join(folder, 'report')],
  ['draft', 'agreement', study, '--service', 'child-welfare', '--quiet', '--output', devNull],
  ['catalogue', 'services', '--output', devNull],
  ['data', 'municipalities', 'levanger', '--output', devNull],
  ['init', join(folder, 'study'), '--municipality', 'Frosta', '--municipality', 'Levanger', '--yes', '--quiet'],
  ['weigh', answered('weigh.yaml'), '--as', 'levanger', '--swing', 'quality=100', '--split', '--quiet'],
  ['assess', answered('assess.yaml'), '--as', 'levanger', '--readiness', 'trust=2', '--split', '--quiet'],
  ['swot', answered('swot.yaml'), '--as', 'levanger', '--strength', 'Samarbeid', '--quiet'],
  ['explain', study, 'benchmark.ringsaker.gapTotal', '--output', devNull],
  ['explain', 'yaml/tab-indent', '--output', devNull],
];
await Promise.all(commands.map((command) => promisify(execFile)(process.execPath, [`${root}/bin/collab.js`, ...command])));
rmSync(folder, { recursive: true, force: true });

// To make a loader sets the flags that commands start with.
const { load } = bundleLoader(`${root}/dist`, '');
const caches = readdirSync(`${root}/dist`).filter((name) => name.endsWith('.cache'));
if (caches.length < commands.length) throw new Error('the commands have kept no caches');
for (const name of caches) {
  const filename = `${root}/dist/${name.replace(/\..*/, '.cjs')}`;
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: readFileSync(`${root}/dist/${name}`) });
  // That is no error anywhere, only slow.
  if (script.cachedDataRejected === true) throw new Error(`${name} is rejected: a command has changed the flags of V8`);
  for (const part of Object.keys(script.runInThisContext() as object)) assertComplete(part, load(part) as object);
}

/** Others have variables of their own for what a part exports (scripts/bundling/link-parts.ts): what it sets later they would not see. */
function assertComplete(part: string, exported: object): void {
  const missing = Object.entries(exported).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length > 0) throw new Error(`the part ${part} of the bundles does not set ${missing.join(', ')} at once`);
}
