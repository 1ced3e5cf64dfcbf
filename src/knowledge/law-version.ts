import type { CollaborationModel, ModelTrait, Requirement, TraitStatement } from './collaboration-model.ts';
import { modelTraits } from './collaboration-model.ts';
import { isInForce } from './period.ts';

/** By the law of which day a model is judged. */
export interface LawVersion {
  /** The day that was asked for, or the first day of the earliest law that we know where that is later. */
  readonly day: string;
  /** When the law of that day began to hold. */
  readonly from: string;
  /** The day that was asked for is before the earliest law that we know: that law is used all the same. */
  readonly isBeforeEarliest: boolean;
}

/** The law on a model that holds on a day, as `2026-11-21`; before the first that we know, that one. */
export function lawVersion({ traits, requirements }: CollaborationModel, day: string): LawVersion {
  const starts = [...modelTraits.flatMap((trait) => traits[trait]), ...requirements].map(({ from }) => from).toSorted();
  const earliest = starts[0] ?? day;
  const used = day < earliest ? earliest : day;
  return { day: used, from: starts.findLast((from) => from <= used) ?? used, isBeforeEarliest: day < earliest };
}

/** The rules of a model that hold on a day of its law version. */
export function requirementsInForce({ requirements }: CollaborationModel, { day }: LawVersion): readonly Requirement[] {
  return requirements.filter((requirement) => isInForce(requirement, day));
}

/** What a model says of one trait on a day of its law version: the latest that had begun, or else the first there is. */
export function traitInForce({ traits }: CollaborationModel, trait: ModelTrait, { day }: LawVersion): TraitStatement | undefined {
  return traits[trait].findLast(({ from }) => from <= day) ?? traits[trait][0];
}
