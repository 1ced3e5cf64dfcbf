import { studyNames } from './many-studies.ts';

/** One command to measure. */
export interface BenchCase {
  readonly name: string;
  /** Arguments of node, from the repository's root; `{folder}` is a folder for what it writes, with {@link manyStudies} in it. */
  readonly command: readonly string[];
  /** The most times that `node -e 0` may take to be called quick; undefined for the yardstick itself. */
  readonly target: number | undefined;
}

/** What every start of Node costs: the yardstick, first. */
export const yardstick: BenchCase = { name: 'node -e 0', command: ['-e', '0'], target: undefined };

/** How many studies stand in `{folder}/studies`. */
export const manyStudies = 1_000;

export const cases: readonly BenchCase[] = [
  { name: '--version', command: ['bin/collab.js', '--version'], target: 1.7 },
  { name: 'validate', command: ['bin/collab.js', 'validate', 'examples/flv/study.yaml'], target: 3.5 },
  { name: 'validate, 200 files', command: ['bin/collab.js', 'validate', ...studyNames('{folder}/studies', 200)], target: 38 },
  { name: 'validate, 1000 files', command: ['bin/collab.js', 'validate', ...studyNames('{folder}/studies', manyStudies)], target: 150 },
  {
    name: 'analyze',
    command: ['bin/collab.js', 'analyze', 'examples/flv/study.yaml', '--output', '{folder}/report.md'],
    target: 7,
  },
  {
    name: 'analyze, all formats',
    command: ['bin/collab.js', 'analyze', 'examples/flv/study.yaml', '--format', 'md,html,docx,json', '--output', '{folder}/all'],
    target: 20,
  },
  {
    name: 'explain',
    command: ['bin/collab.js', 'explain', 'examples/flv/study.yaml', 'benchmark.ringsaker.gapTotal', '--output', '{folder}/explanation.txt'],
    target: 5,
  },
  {
    name: 'analyze, 40 services',
    command: ['bin/collab.js', 'analyze', 'bench/forty-services.yaml', '--draws', '10000', '--output', '{folder}/forty.md'],
    target: 8,
  },
];
