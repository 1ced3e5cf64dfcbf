import type { CommandTexts } from '../command-texts.ts';

export const commands: CommandTexts = {
  wrote: (paths) => `Written: ${paths}`,
  notices: (count, file) => `${count === 1 ? '1 notice' : `${count} notices`}: collab validate ${file}`,
  whichStudy: 'Which study? Name its file: collab analyze study.yaml',
  noStudyHere: 'There is no YAML file in this folder. Name the study: collab analyze path/to/study.yaml',
  chooseStudy: 'Which study?',
  wouldOverwriteStudy: (path) => `"${path}" is the study itself: give the result another name.`,
  notWithin: (option, typed, minimum, maximum) => `${option} takes a whole number from ${minimum} to ${maximum}, not "${typed}".`,
  notTogether: (first, second) => `${first} and ${second} cannot be used together.`,
  unknownSection: ({ typed, nearest, known }) =>
    `There is no section "${typed}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} The sections are ${known.join(', ')}.`,
  checkNeedsFile: '--check compares with files: it cannot be used with standard output. Name the report with --output.',
  upToDate: (paths) => `Up to date: ${paths}`,
  stale: (path) => `${path} does not match the study.`,
  staleLines: (path) => `${path} does not match the study:`,
  absent: (path) => `${path} does not exist.`,
  surplus: (path) => `${path} is no longer part of the report.`,
  moreChanges: (count) => `… and ${count} more changed lines`,
  writeAnew: (command) => `Write it again: ${command}`,
  watchNeedsFile: '--watch follows a file: it cannot be used with standard input or standard output.',
  watching: (study) => `The report is written whenever ${study} is saved. Press Ctrl+C to stop.`,
  watchWrote: ({ paths, warnings }) => `Written: ${paths}${warnings === 0 ? '' : ` (${warnings === 1 ? '1 warning' : `${warnings} warnings`}: collab validate)`}`,
  watchBroken: ({ name, errors }) => `${name} has ${errors === 1 ? '1 error' : `${errors} errors`}; the report is left as it was.`,
  defect: (message) => `This is a defect in collab, not in your study: ${message}. Run it again with --debug and report what it shows.`,
};
