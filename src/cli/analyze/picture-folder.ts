import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chartIds } from '../../collab.ts';
import { systemError } from '../files/system-error.ts';

const markdown = /\.(?:md|markdown)$/i;

/** `study.report.md` has its pictures in `study.report`, and `proposal.md` in `proposal.report`. */
export function picturesBeside(report: string): string {
  const stem = basename(report).replace(markdown, '');
  return join(dirname(report), /\.report(?:\.[a-z]{2})?$/.test(stem) ? stem : `${stem}.report`);
}

/**
 * The pictures that a report has had and has no longer: files in its folder that are named after a chart. All other
 * files there are somebody's own, and all of them stay where another report, such as `study.md` beside `study.report.md`,
 * has its pictures in the same folder.
 *
 * @param charts those that the report has, by id
 */
export function surplusPictures(report: string, charts: ReadonlyMap<string, unknown>): readonly string[] {
  const folder = picturesBeside(report);
  const lost = new Set(chartIds.filter((id) => !charts.has(id)).map((id) => `${id}.svg`));
  const found = filesIn(folder).filter((name) => lost.has(name));
  if (found.length === 0) return [];
  const beside = filesIn(dirname(report)).filter((name) => name !== basename(report) && markdown.test(name));
  return beside.some((name) => picturesBeside(join(dirname(report), name)) === folder) ? [] : found.map((name) => join(folder, name));
}

/** None of a folder that is not there, or that may not be read: whoever writes into it says so. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  } catch (error) {
    systemError(error);
    return [];
  }
}
