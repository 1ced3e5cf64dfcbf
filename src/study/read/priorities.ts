import { child, entries } from '../../document/child.ts';
import type { DocumentNode, MapEntry } from '../../document/tree.ts';
import type { Capacity, Criterion, ReadinessAnswer, ReadinessGrade, ReadinessItem } from '../priorities.ts';
import type { StatedFigure } from '../stated-figure.ts';
import type { Answers } from '../swot.ts';
import { readAnswers } from './answers.ts';
import { readEffectFigure, readFigure, withDefaults } from './figure.ts';
import { readNumber } from './number.ts';
import { readText } from './text.ts';

/** One entry under `criteria`. */
export function readCriterion({ key, value }: MapEntry): Criterion {
  return {
    id: key.text,
    title: readText(child(value, 'title')),
    swing: readAnswers(child(value, 'swing'), readFigure),
    rank: readNumber(child(value, 'rank')),
    scale: readFigure(child(value, 'scale')),
    note: readText(child(value, 'note')),
    span: key.span,
  };
}

/** What the group can carry. */
export function readCapacity(root: DocumentNode): Capacity {
  return { projects: readFigure(child(root, 'capacity', 'projects')) };
}

/** A service's effects by criterion, signs as numbers; a criterion that nobody has answered is left out. Without a source they have the service's. */
export function readEffects(service: DocumentNode): ReadonlyMap<string, Answers<StatedFigure>> {
  return new Map(
    entries(child(service, 'effects')).flatMap(({ key, value }): [string, Answers<StatedFigure>][] => {
      const answers = readAnswers(value, (node) => withSourceOf(service, readEffectFigure(node)));
      return answers === undefined ? [] : [[key.text, answers]];
    }),
  );
}

/** How easy a service is to bring about, from 1 to 5. Without a source the ratings have the service's. */
export function readFeasibility(service: DocumentNode): Answers<StatedFigure> | undefined {
  return readAnswers(child(service, 'feasibility'), (node) => withSourceOf(service, readFigure(node)));
}

/** One entry under `readiness`. */
export function readReadinessItem({ key, value }: MapEntry): ReadinessItem {
  return {
    factor: key.text,
    answers: readAnswers(value, readReadinessAnswer) ?? { kind: 'by-municipality', values: new Map() },
    span: key.span,
  };
}

function withSourceOf(service: DocumentNode, figure: StatedFigure | undefined): StatedFigure | undefined {
  return figure === undefined ? undefined : withDefaults(figure, service);
}

/** A level alone, `{ level, grade, evidence, note }` or `{ value, source, note }`. */
function readReadinessAnswer(node: DocumentNode): ReadinessAnswer | undefined {
  const level = readFigure(child(node, 'level') ?? node);
  if (level === undefined) return undefined;
  return {
    level: { ...level, source: readText(child(node, 'evidence')) ?? level.source, note: readText(child(node, 'note')) },
    grade: readText(child(node, 'grade')) as ReadinessGrade | undefined,
  };
}
