import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { child, entries, entry } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { MapEntry } from '../../document/tree.ts';
import { answerOf } from '../answer-of.ts';
import type { Definitions } from '../defined-ids.ts';
import type { Criterion } from '../priorities.ts';
import { readCriterion } from '../read/priorities.ts';

/** Weights are shares of the swings' sum, which has to be more than nothing: for all municipalities, and for each. */
export function criteriaHaveWeight({ root }: Document, definitions: Definitions): Diagnostic[] {
  const section = entry(root, 'criteria');
  if (section === undefined) return [];
  const { known } = definitions('municipalities');
  const criteria = entries(section.value).map(readCriterion);
  const weightless = known.filter((municipality) => hasNoWeight(criteria, municipality));
  if (weightless.length === 0) return [];
  if (weightless.length === known.length) return [diagnostic('study/no-weight', section.key.span, { municipality: undefined })];
  return weightless.map((municipality) =>
    diagnostic('study/no-weight', firstAnswer(section, municipality) ?? section.key.span, { municipality }),
  );
}

/** Whether a municipality has weighed every criterion, and each with nothing. Where one is not weighed, swings-are-complete says so. */
function hasNoWeight(criteria: readonly Criterion[], municipality: string): boolean {
  return criteria.length > 0 && criteria.every(({ swing }) => answerOf(swing, municipality)?.value === 0);
}

function firstAnswer({ value }: MapEntry, municipality: string): Span | undefined {
  return entries(value).flatMap((criterion) => entry(child(criterion.value, 'swing'), municipality) ?? [])[0]?.key.span;
}
