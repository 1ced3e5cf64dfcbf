import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { Script } from 'node:vm';
import type * as Run from '../src/cli/run.ts';
import { bundleLoader } from '../src/cli/bundle-loader.ts';

/* Runs every command once and keeps what V8 compiled of the bundles for it beside them. */
const root = fileURLToPath(new URL('..', import.meta.url));
const study = `${root}/examples/flv/study.yaml`;
const folder = mkdtempSync(join(tmpdir(), 'collab-build-'));
const answered = join(folder, 'answered.yaml');
copyFileSync(study, answered);
const { load, scripts } = bundleLoader(`${root}/dist`);
const { run } = load('run') as typeof Run;
// V8 rejects a cache that was made under other flags than a command starts with, and drawing for Word sets one on its way.
v8.setFlagsFromString = () => undefined;
const madeAtStart = new Script('0').createCachedData();

const commands = [
  ['validate', study, '--output', devNull],
  ['analyze', study, '--quiet', '--output', devNull],
  ['analyze', study, '--quiet', '--format', 'json', '--output', devNull],
  ['analyze', study, '--quiet', '--format', 'html', '--output', devNull],
  ['analyze', study, '--quiet', '--format', 'docx', '--output', devNull],
  ['draft', 'agreement', study, '--service', 'child-welfare', '--quiet', '--output', devNull],
  ['catalogue', 'services', '--output', devNull],
  ['data', 'municipalities', 'levanger', '--output', devNull],
  ['init', join(folder, 'study'), '--municipality', 'Frosta', '--municipality', 'Levanger', '--yes', '--quiet'],
  ['weigh', answered, '--as', 'levanger', '--swing', 'quality=100', '--split', '--quiet'],
  ['assess', answered, '--as', 'levanger', '--readiness', 'trust=2', '--split', '--quiet'],
  ['swot', answered, '--as', 'levanger', '--strength', 'Samarbeid', '--quiet'],
  ['explain', study, 'benchmark.ringsaker.gapTotal', '--output', devNull],
];
for (const command of commands) {
  const status = await run(command);
  if (status !== 0) throw new Error(`collab ${command.join(' ')} ended with ${status}`);
}
// Rejected caches are no error anywhere, only slow. A cache fits any text of its length, and for a text that it has just compiled V8 looks at none.
if (new Script('1', { cachedData: madeAtStart }).cachedDataRejected) throw new Error('a command changes the flags of V8: the caches would be rejected');
for (const [name, script] of scripts) writeFileSync(`${root}/dist/${name}.cjs.cache`, script.createCachedData());
rmSync(folder, { recursive: true, force: true });
