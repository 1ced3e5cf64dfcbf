import { expect, it } from 'vitest';
import type { CommandLine } from '../../../src/cli/program/read-command-line.ts';
import { readCommandLine } from '../../../src/cli/program/read-command-line.ts';
import { declaredProgram } from './program.ts';

const program = await declaredProgram();

function told(words: readonly string[]): unknown {
  const { command, operands, given, unknown, awaiting, isLiteral }: CommandLine = readCommandLine(program, words);
  return {
    command: command.name(),
    operands,
    given: given.map(({ option, value }) => [option.long, value]),
    ...(unknown === undefined ? {} : { unknown }),
    ...(awaiting === undefined ? {} : { awaiting: awaiting.long }),
    ...(isLiteral ? { isLiteral } : {}),
  };
}

it.each([
  [['analyze', 'study.yaml', '-f', 'md'], { command: 'analyze', operands: ['study.yaml'], given: [['--format', 'md']] }],
  [['analyze', '--format=md,json=a=b', '-q'], { command: 'analyze', operands: [], given: [['--format', 'md,json=a=b'], ['--quiet', undefined]] }],
  [['analyze', '-qfmd', 'study.yaml'], { command: 'analyze', operands: ['study.yaml'], given: [['--quiet', undefined], ['--format', 'md']] }],
  [['analyze', '-qf'], { command: 'analyze', operands: [], given: [['--quiet', undefined], ['--format', undefined]], awaiting: '--format' }],
  [['draft', 'plan', '-'], { command: 'plan', operands: ['-'], given: [] }],
  [['init', '--benchmark-cost', '-5'], { command: 'init', operands: [], given: [['--benchmark-cost', '-5']] }],
  [['catalogue', '-5'], { command: 'catalogue', operands: ['-5'], given: [] }],
  [['validate', '--', '-q', 'x'], { command: 'validate', operands: ['-q', 'x'], given: [], isLiteral: true }],
  [['analyze', '--frob', 'study.yaml', '--check'], { command: 'analyze', operands: ['study.yaml'], given: [['--check', undefined]], unknown: '--frob' }],
  [['--quiet', 'analyze'], { command: 'collab', operands: ['analyze'], given: [], unknown: '--quiet' }],
  [['frob', 'analyze'], { command: 'collab', operands: ['frob', 'analyze'], given: [] }],
  [['analyze', '--check=yes'], { command: 'analyze', operands: [], given: [], unknown: '--check=yes' }],
  [[], { command: 'collab', operands: [], given: [] }],
])('reads %j', (words, expected) => {
  expect(told(words)).toEqual(expected);
});
