import type { Edit } from '../../document/edit/edit.ts';
import type { Source } from '../../document/source.ts';
import type { Study } from '../../study/study.ts';
import { capturedStudy } from '../captured-study.ts';
import { editsBetween } from './edits-between.ts';
import { allFirst } from './all-first.ts';
import { withAnswer } from './with-answer.ts';

/** What it counts for a municipality, or for `all`, to go from the worst to the best on a criterion. */
export interface SwingAnswer {
  readonly criterion: string;
  readonly municipality: string;
  readonly points: number;
}

/** The edits that write swing weights into a study. */
export function weighEdits(answers: readonly SwingAnswer[], study: Study, source: Source): readonly Edit[] {
  const { data } = capturedStudy(study, source);
  const everybody = [...study.municipalities.keys()];
  const after = allFirst(answers, ({ criterion }) => criterion).reduce(
    (value, { criterion, municipality, points }) =>
      withAnswer(value, { path: ['criteria', criterion, 'swing'], everybody, key: 'value' }, municipality, points),
    data,
  );
  return editsBetween(data, after, []);
}
