import type { Span } from '../diagnostics/span.ts';
import type { StatedFigure } from './stated-figure.ts';
import type { Answers } from './swot.ts';

/** Something that the services are judged by, and how much it counts. */
export interface Criterion {
  readonly id: string;
  /** The study's own title; without it the built-in one in the report's language, else the id. */
  readonly title: string | undefined;
  /** What it counts for to go from the worst to the best on this criterion, from 0 to 100. */
  readonly swing: Answers<StatedFigure> | undefined;
  /** Its place among the criteria, 1 for the one that counts most; where one criterion has it all have, and no swings. */
  readonly rank: number | undefined;
  /** Of `economy` only: the net gain in money per inhabitant a year that is the top of the scale, a loss of as much its bottom. */
  readonly scale: StatedFigure | undefined;
  readonly note: string | undefined;
  /** Where its id stands. */
  readonly span: Span;
}

/** What the group can carry at the same time. */
export interface Capacity {
  /** How many pre-projects at once; absent: nobody has said. */
  readonly projects: StatedFigure | undefined;
}

/** How well a level of readiness is known. */
export type ReadinessGrade = 'none' | 'claimed' | 'documented' | 'decided';

/** How far a success factor is in place: 0 is not at all, 3 fully; a pitfall's 3 means avoided. */
export interface ReadinessAnswer {
  /** A whole number from 0 to 3; its source is what it rests on. */
  readonly level: StatedFigure;
  readonly grade: ReadinessGrade | undefined;
}

/** What the municipalities answer about one success factor; who has not answered is not in the answers. */
export interface ReadinessItem {
  /** The factor's id, in the catalogue or the study's own. */
  readonly factor: string;
  readonly answers: Answers<ReadinessAnswer>;
  /** Where the factor's id stands. */
  readonly span: Span;
}
