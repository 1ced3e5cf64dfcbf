import { spawn } from 'node:child_process';

/** How one script of package.json ended. */
interface Ended {
  readonly status: number;
  /** What it wrote, on both streams, in its order. */
  readonly output: string;
}

/*
 * Runs scripts of package.json side by side, and shows what each has written when its turn has come. Ends with 1 when
 * one of them fails, after all of them are done: who mends something wants to see everything that is wrong.
 */
const running = process.argv.slice(2).map((name) => ({ name, ended: run(name) }));
for (const { name, ended } of running) {
  const { status, output } = await ended;
  process.stdout.write(output);
  if (status === 0) continue;
  console.log(`npm run ${name} failed`);
  process.exitCode = 1;
}

function run(name: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // Through a shell, because npm is a script of the shell on Windows.
    const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(pieces).toString('utf8') }));
  });
}
