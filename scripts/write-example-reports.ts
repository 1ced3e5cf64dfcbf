import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/* Writes every example's report anew, with the command that a user would type. */
const root = fileURLToPath(new URL('..', import.meta.url));
for (const example of readdirSync(`${root}/examples`).toSorted()) {
  execFileSync(process.execPath, ['bin/collab.js', 'analyze', `examples/${example}/study.yaml`], { cwd: root, stdio: 'inherit' });
}
