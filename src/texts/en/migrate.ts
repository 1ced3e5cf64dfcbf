import type { MigrateTexts } from '../migrate-texts.ts';

export const migrate: MigrateTexts = {
  newest: (path, format) => `${path} is in format ${format}, which is the newest.`,
  migrated: (path, from, to) => `${path}: converted from format ${from} to format ${to}.`,
  outdated: (path, from, to) => `${path} is in format ${from}. The newest is format ${to}: run collab migrate without --check.`,
  wouldBreak: (path, to) => `In format ${to}, ${path} would have the errors above. Nothing has been written.`,
  notEditable: (path, line, to) =>
    line === undefined
      ? `${path} cannot be converted to format ${to} without changing what something else in it means. Nothing has been written.`
      : `${path}, line ${line}, is written in a way that cannot be converted to format ${to}. Nothing has been written. Write it more simply, without anchors and aliases, and try again.`,
  noFile: (path) => `"${path}" is not a file that can be written back. Name the file that holds the study.`,
  changedMeanwhile: (path) => `Somebody else changed ${path} at the same time, so it has not been overwritten. Run the command again.`,
};
