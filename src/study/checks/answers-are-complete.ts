import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { child, entries, entry } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentNode } from '../../document/tree.ts';
import type { ServiceCandidate } from '../sections.ts';
import type { Study } from '../study.ts';
import type { Answers } from '../swot.ts';

/** Where municipalities answer each for itself, all who should have done so. Who has not is shown as missing, never as zero. */
export function answersAreComplete({ services, readiness, municipalities }: Study, { root }: Document): Diagnostic[] {
  return [
    ...entries(child(root, 'services')).flatMap(({ key, value }) => {
      const service = services.get(key.text);
      return service === undefined ? [] : missingOfService(service, value);
    }),
    ...[...readiness.values()].flatMap(({ factor, answers, span }) =>
      missing(span, answers, [...municipalities.keys()], { what: 'readiness', of: factor }),
    ),
  ];
}

function missingOfService({ id, effects, feasibility, participants }: ServiceCandidate, node: DocumentNode): Diagnostic[] {
  const rating = entry(node, 'feasibility');
  return [
    // As they stand in the file: an effect that nobody has answered is not among those of the service.
    ...entries(child(node, 'effects')).flatMap(({ key }) =>
      missing(key.span, effects.get(key.text), participants, { what: 'effect', of: key.text }),
    ),
    ...(rating === undefined ? [] : missing(rating.key.span, feasibility, participants, { what: 'feasibility', of: id })),
  ];
}

function missing<T>(
  span: Span,
  answers: Answers<T> | undefined,
  asked: readonly string[],
  question: { readonly what: 'effect' | 'feasibility' | 'readiness'; readonly of: string },
): Diagnostic[] {
  if (answers?.kind === 'shared') return [];
  const silent = asked.filter((municipality) => answers?.values.has(municipality) !== true);
  return silent.length === 0 ? [] : [diagnostic('study/missing-answer', span, { ...question, missing: silent })];
}
