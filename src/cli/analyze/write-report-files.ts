import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { createFolder } from '../files/create-folder.ts';
import type { WriteFailure } from '../files/write-failure.ts';
import { writeFailure } from '../files/write-failure.ts';
import { writeOutputs } from '../files/write-output.ts';
import type { MadeReport } from './make-report.ts';

/**
 * Writes a report and its pictures, all or none, and then removes the pictures that it no longer has: the first failure, or
 * undefined when all is done.
 */
export async function writeReportFiles({ reports, pictures, pictureFolder, surplus }: Extract<MadeReport, { kind: 'made' }>): Promise<WriteFailure | undefined> {
  // Only the pictures' own folder is created: one that is not there may be a slip of the pen, and writing the report says so.
  if (pictureFolder !== undefined && !existsSync(dirname(pictureFolder))) return writeOutputs(reports);
  const failure = pictureFolder === undefined ? undefined : createFolder(pictureFolder);
  return failure ?? (await writeOutputs([...pictures, ...reports])) ?? removed(surplus);
}

function removed(paths: readonly string[]): WriteFailure | undefined {
  for (const path of paths) {
    try {
      rmSync(path, { force: true });
    } catch (error) {
      return writeFailure(path, error);
    }
  }
  return undefined;
}

/** Where a report was written, for whoever looks for it. */
export function writtenPaths({ reports, pictureFolder }: Extract<MadeReport, { kind: 'made' }>): string {
  return [...reports.map(({ path }) => path), ...(pictureFolder === undefined ? [] : [`${pictureFolder}/`])].join(', ');
}
