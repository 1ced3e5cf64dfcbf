import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { Command, InvalidArgumentError } from 'commander';
import { cases, manyStudies, yardstick } from './cases.ts';
import { writeStudies } from './many-studies.ts';
import type { Measurement } from './measure.ts';
import { measure } from './measure.ts';

const command = new Command('bench')
  .description('Measures how long commands take, beside an empty start of Node. Build first. A missed target is no failure.')
  .option('--rounds <number>', 'how often each command is measured', atLeastOne, 15)
  .option('--warm-ups <number>', 'how often each command is run before', atLeastOne, 2)
  .option('--json', 'for programs')
  .parse();
const { rounds, warmUps, json } = command.opts<{ rounds: number; warmUps: number; json?: true }>();

const folder = mkdtempSync(join(tmpdir(), 'collab-bench-'));
try {
  writeStudies(join(folder, 'studies'), manyStudies);
  const measurements = measure(yardstick, cases, { folder, rounds, warmUps });
  const node = process.version;
  console.log(json ? JSON.stringify({ format: 1, node, rounds, cases: measurements }, null, 2) : tableOf(measurements));
  // A target is a wish; a command that does not run at all has not been measured.
  if (measurements.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function tableOf(measurements: readonly Measurement[]): string {
  const table = new Table({
    head: ['', 'ms', 'ratio', 'target', ''],
    colAligns: ['left', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [] },
  });
  for (const { name, milliseconds, ratio, target, failure } of measurements) {
    const numbers = failure === undefined ? [milliseconds.toFixed(1), ratio.toFixed(2)] : ['–', '–'];
    table.push([name, ...numbers, target === undefined ? '' : `≤ ${target}`, failure ?? remark(ratio, target)]);
  }
  return table.toString();
}

function remark(ratio: number, target: number | undefined): string {
  return target !== undefined && ratio > target ? 'over' : '';
}

function atLeastOne(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number, at least 1.');
  return number;
}
