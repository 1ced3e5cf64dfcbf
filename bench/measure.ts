import { spawnSync } from 'node:child_process';
import type { BenchCase } from './cases.ts';

export interface Measurement {
  readonly name: string;
  readonly target: number | undefined;
  /** The median, in milliseconds. */
  readonly milliseconds: number;
  /** The median of each round's ratio to that round's yardstick. */
  readonly ratio: number;
  /** Why the numbers are of no worth, when the command did not end well. */
  readonly failure: string | undefined;
}

export interface MeasureOptions {
  readonly folder: string;
  readonly rounds: number;
  readonly warmUps: number;
}

interface Run {
  readonly milliseconds: number;
  readonly failure: string | undefined;
}

/**
 * Runs the yardstick and the cases in turns, so that a slow moment of the machine hits all of them alike.
 *
 * @returns the yardstick's measurement, then the cases'
 */
export function measure(yardstick: BenchCase, cases: readonly BenchCase[], options: MeasureOptions): readonly Measurement[] {
  const all = [yardstick, ...cases];
  for (let round = 0; round < options.warmUps; round += 1) {
    for (const each of all) runOnce(each, options.folder);
  }
  const rounds = Array.from({ length: options.rounds }, () => all.map((each) => runOnce(each, options.folder)));
  return all.map(({ name, target }, index) => {
    const runs = rounds.flatMap((round) => round.slice(index, index + 1));
    const ratios = rounds.map((round) => (round[index]?.milliseconds ?? Number.NaN) / (round[0]?.milliseconds ?? Number.NaN));
    const failure = runs.find((run) => run.failure !== undefined)?.failure;
    return { name, target, milliseconds: median(runs.map(({ milliseconds }) => milliseconds)), ratio: median(ratios), failure };
  });
}

function runOnce({ command }: BenchCase, folder: string): Run {
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  const args = command.map((argument) => argument.replace('{folder}', folder));
  const before = process.hrtime.bigint();
  const { status, signal, error, stderr } = spawnSync(process.execPath, args, {
    cwd: `${import.meta.dirname}/..`,
    // A certificate file is read and parsed at every start, which would hide what our own code takes.
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - before) / 1e6;
  if (status === 0) return { milliseconds, failure: undefined };
  const end = error?.message ?? (signal === null ? `exit ${status}` : signal);
  const lines = stderr.trim().split('\n');
  const reason = lines.find((line) => /error/i.test(line)) ?? lines[0];
  return { milliseconds, failure: reason ? `${end}: ${reason}` : end };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
