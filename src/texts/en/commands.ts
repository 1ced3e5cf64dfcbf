import type { CommandTexts } from '../command-texts.ts';

export const commands: CommandTexts = {
  wrote: (paths) => `Written: ${paths}`,
  notices: (count, file) => `${count === 1 ? '1 notice' : `${count} notices`}: collab validate ${file}`,
  whichStudy: 'Which study? Name its file: collab analyze study.yaml',
  noStudyHere: 'There is no YAML file in this folder. Name the study: collab analyze path/to/study.yaml',
  chooseStudy: 'Which study?',
  wouldOverwriteStudy: (path) => `"${path}" is the study itself: give the report another name.`,
  notWithin: (option, typed, minimum, maximum) => `${option} takes a whole number from ${minimum} to ${maximum}, not "${typed}".`,
  defect: (message) => `This is a defect in collab, not in your study: ${message}. Run it again with --debug and report what it shows.`,
};
