import type { FormerModel } from '../../knowledge/collaboration-model.ts';
import { findModel } from '../../knowledge/find-model.ts';
import { findReference } from '../../knowledge/find-reference.ts';
import { listFormerModels } from '../../knowledge/list-former-models.ts';
import type { Statement } from '../../study/sections.ts';
import { slug } from '../../study/slug.ts';
import type { Study } from '../../study/study.ts';
import type { FormerCounterpart } from './models.ts';

/** The models that a study considered and that a former study had too, in the study's order. Norwegian law only. */
export function formerCounterparts({ jurisdiction, modelsConsidered }: Study): readonly FormerCounterpart[] {
  if (jurisdiction !== 'norway') return [];
  return modelsConsidered.flatMap((considered) => {
    const former = listFormerModels().find((each) => isCalled(each, considered));
    return former === undefined ? [] : [counterpart(considered, former)];
  });
}

function isCalled({ id, title, names }: FormerModel, considered: Statement): boolean {
  const called = slug(considered.text);
  return considered.id === id || [...Object.values(title), ...names].some((name) => slug(name) === called);
}

function counterpart(considered: Statement, former: FormerModel): FormerCounterpart {
  const year = findReference(former.source.reference)?.year;
  return { considered, former, year, newer: former.today.filter((id) => year !== undefined && isNewer(id, year)) };
}

function isNewer(id: string, year: number): boolean {
  const since = findModel(id)?.since?.day;
  return since !== undefined && since > `${year}-12-31`;
}
