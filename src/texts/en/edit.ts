import type { EditTexts } from '../edit-texts.ts';
import { listed } from '../listed.ts';

const nothingWritten = 'Nothing has been written.';

export const edit: EditTexts = {
  written: (path, lines) => `Wrote ${path}${lines.length === 0 ? '' : `, ${places(lines)}`}.`,
  unchanged: (path) => `${path} says all of this already. The file has not been changed.`,
  noFile: (path) => `"${path}" is not a file that answers can be written into. Name the file that holds the study.`,
  changedMeanwhile: (path) =>
    `Somebody else changed ${path} while the answers were being given, so it has not been overwritten. ${nothingWritten} Save anything that is open in other programs, and run the command again.`,
  wouldBreak: (path) => `With these answers, ${path} would have the errors above. ${nothingWritten}`,
  nothingWritten,
  notEditable: {
    unreadable: `The file cannot be changed until this is fixed. ${nothingWritten}`,
    alias: `There is an alias (*) here, so the answer would change something elsewhere in the file. ${nothingWritten} Write out the value where the alias is.`,
    shared: `This is repeated elsewhere by an alias (*), and would be changed there too. ${nothingWritten} Write out the value where the alias is.`,
    'merge-key': `This is brought in by a merge key (<<). ${nothingWritten} Write out the keys here.`,
    'not-a-map': `There should be keys with values here. ${nothingWritten} Rewrite this by hand.`,
    'not-a-list': `There should be a list here. ${nothingWritten} Rewrite this by hand.`,
    'not-a-text': `There should be a text here. ${nothingWritten} Rewrite this by hand.`,
    layout: `This is written in a way that collab does not change. ${nothingWritten} Write it more simply, or put the answer in by hand.`,
    'not-as-intended': `The answers cannot be put in without changing what something else in the file means. ${nothingWritten} Put them in by hand.`,
  },
};

function places(lines: Parameters<EditTexts['written']>[1]): string {
  const isOne = lines.length === 1 && lines[0]?.first === lines[0]?.last;
  return `${isOne ? 'line' : 'lines'} ${listed(lines.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)), 'and')}`;
}
