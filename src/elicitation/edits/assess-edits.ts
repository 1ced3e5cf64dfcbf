import type { Edit } from '../../document/edit/edit.ts';
import { intend } from '../../document/edit/intend.ts';
import { isValueMap, type Value, valueAt } from '../../document/edit/value.ts';
import type { Source } from '../../document/source.ts';
import type { ReadinessGrade } from '../../study/priorities.ts';
import type { Study } from '../../study/study.ts';
import { capturedStudy } from '../captured-study.ts';
import { standingAnswer } from '../standing-answer.ts';
import { allFirst } from './all-first.ts';
import { editsBetween } from './edits-between.ts';
import { withAnswer } from './with-answer.ts';

/** What a municipality, or `all`, answers about a service or a success factor. */
export type Assessment =
  | { readonly kind: 'effect'; readonly service: string; readonly criterion: string; readonly municipality: string; readonly effect: number }
  | { readonly kind: 'feasibility'; readonly service: string; readonly municipality: string; readonly rating: number }
  | ReadinessAssessment;

export interface ReadinessAssessment {
  readonly kind: 'readiness';
  readonly factor: string;
  readonly municipality: string;
  readonly level: number;
  readonly grade: ReadinessGrade | undefined;
  /** A key under `sources`. */
  readonly evidence: string | undefined;
}

/** The edits that write assessments into a study. */
export function assessEdits(answers: readonly Assessment[], study: Study, source: Source): readonly Edit[] {
  const { data } = capturedStudy(study, source);
  const after = allFirst(answers, about).reduce((value, answer) => withAssessment(value, answer, study), data);
  return editsBetween(data, after, []);
}

function about(answer: Assessment): string {
  switch (answer.kind) {
    case 'effect':
      return `effect ${answer.service} ${answer.criterion}`;
    case 'feasibility':
      return `feasibility ${answer.service}`;
    case 'readiness':
      return `readiness ${answer.factor}`;
  }
}

function withAssessment(data: Value, answer: Assessment, study: Study): Value {
  const municipalities = [...study.municipalities.keys()];
  switch (answer.kind) {
    case 'effect': {
      const path = ['services', answer.service, 'effects', answer.criterion];
      return withAnswer(data, { path, everybody: participantsOf(answer.service, study), key: 'value' }, answer.municipality, answer.effect);
    }
    case 'feasibility': {
      const path = ['services', answer.service, 'feasibility'];
      return withAnswer(data, { path, everybody: participantsOf(answer.service, study), key: 'value' }, answer.municipality, answer.rating);
    }
    case 'readiness':
      return withReadiness(data, answer, municipalities);
  }
}

function participantsOf(service: string, study: Study): readonly string[] {
  return study.services.get(service)?.participants ?? [...study.municipalities.keys()];
}

/** The level, and beside it how well it is known and what it rests on, where that is said. */
function withReadiness(data: Value, { factor, municipality, level, grade, evidence }: ReadinessAssessment, everybody: readonly string[]): Value {
  const path = ['readiness', factor];
  const levelled = withAnswer(data, { path, everybody, key: 'level' }, municipality, level);
  if (grade === undefined && evidence === undefined) return levelled;
  const whose = municipality === 'all' && standingAnswer(levelled, path, everybody[0] ?? '').kind === 'own' ? everybody : [municipality];
  return whose.reduce((value, each) => {
    const own = each === 'all' ? path : [...path, each];
    return intend(value, { kind: 'set', path: own, value: graded(valueAt(value, own) ?? level, grade, evidence) });
  }, levelled);
}

/** An answer in the form that has a place for its grade. */
function graded(answer: Value, grade: string | undefined, evidence: string | undefined): Value {
  const said = isValueMap(answer) ? answer : new Map([['level', answer]]);
  const entries: readonly (readonly [string, Value | undefined])[] = [
    ['level', said.get('level') ?? said.get('value')],
    ['grade', grade ?? said.get('grade')],
    ['evidence', evidence ?? said.get('evidence') ?? said.get('source')],
    ['note', said.get('note')],
  ];
  return new Map(entries.flatMap(([key, value]): [string, Value][] => (value === undefined ? [] : [[key, value]])));
}
