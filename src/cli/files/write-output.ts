import { constants } from 'node:fs';
import type { Target } from './find-target.ts';
import { findTarget } from './find-target.ts';
import type { StagedFile } from './staged-file.ts';
import { discard, finish, stage } from './staged-file.ts';
import { systemError } from './system-error.ts';
import { writeDescriptor } from './write-descriptor.ts';
import type { WriteFailure } from './write-failure.ts';
import { writeFailure } from './write-failure.ts';

/** A content and where it goes; `-` is standard output, and text is written as UTF-8. */
export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes one output as {@link writeOutputs} does. */
export function writeOutput(path: string, content: string | Uint8Array): Promise<WriteFailure | undefined> {
  return writeOutputs([{ path, content }]);
}

/**
 * Writes what one command produces. Files are first all written beside their targets and then renamed, so that a full
 * disk or a missing permission changes none of them, and whoever looks sees an old file or a new one, whole. Symbolic
 * links are followed and survive. What is no regular file (a device, a pipe, standard output) is written as it is,
 * after all files are staged. The folder must exist.
 *
 * @returns the first failure, or undefined when all is written. A failing rename leaves the earlier files renamed.
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<WriteFailure | undefined> {
  const staged: (StagedFile & { readonly path: string })[] = [];
  const direct: { readonly target: Target; readonly output: Output }[] = [];
  let path = '';
  try {
    const files: { readonly path: string; readonly target: Extract<Target, { kind: 'file' }>; readonly content: Output['content'] }[] = [];
    for (const output of outputs) {
      path = output.path;
      const target = findTarget(path);
      if (target.kind === 'directory') return { reason: 'directory', path, detail: 'is a directory' };
      if (target.kind === 'file') files.push({ path, target, content: output.content });
      else direct.push({ target, output });
    }
    // Side by side, since each waits for the disk.
    const written = await Promise.allSettled(files.map(({ target, content }) => stage(target.path, target.existing, content)));
    for (const [index, result] of written.entries()) if (result.status === 'fulfilled') staged.push({ path: files[index]?.path ?? '', ...result.value });
    for (const [index, result] of written.entries()) {
      path = files[index]?.path ?? '';
      if (result.status === 'rejected') throw result.reason;
    }
    for (const { target, output } of direct) {
      path = output.path;
      if (target.kind === 'descriptor') await writeDescriptor(target.descriptor, output.content);
      if (target.kind === 'special') await writeSpecial(target.path, output.content);
    }
    while (staged[0] !== undefined) {
      path = staged[0].path;
      finish(staged[0]);
      staged.shift();
    }
    return undefined;
  } catch (error) {
    return writeFailure(path, error);
  } finally {
    for (const { temporary } of staged) discard(temporary);
  }
}

async function writeSpecial(path: string, content: string | Uint8Array): Promise<void> {
  // Loaded only here, since few outputs are special.
  const { open } = await import('node:fs/promises');
  // Neither created nor truncated: it is there, and it stays what it is.
  const file = await open(path, constants.O_WRONLY);
  try {
    await file.writeFile(content);
  } catch (error) {
    // The reader of a named pipe has gone: no error, as for standard output.
    if (systemError(error).code !== 'EPIPE') throw error;
  } finally {
    await file.close();
  }
}
