import type { Command } from 'commander';

/** The program as it is declared; nothing that it declares is run. */
export async function declaredProgram(): Promise<Command> {
  // Said by the build.
  Object.assign(globalThis, { COLLAB_VERSION: '0.0.0' });
  const { createProgram } = await import('../../../src/cli/program/create-program.ts');
  return createProgram(() => {});
}

/** Every command that does something, as it is typed, with itself. */
export function leavesOf(command: Command, path: readonly string[] = []): readonly (readonly [path: readonly string[], command: Command])[] {
  if (command.commands.length === 0) return [[path, command]];
  return command.commands.flatMap((each) => leavesOf(each, [...path, each.name()]));
}
