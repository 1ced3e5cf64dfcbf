import type { FixTexts } from '../fix-texts.ts';

export const fix: FixTexts = {
  mended: (name, count) => `${name}: ${count} mended`,
  changedMeanwhile: (name) =>
    `Somebody else changed ${name} while it was being checked, so it has not been overwritten. Run the command again.`,
  noFile: (name) => `"${name}" is not a file that can be written back. Name the file itself, or give the study on standard input with "-".`,
};
