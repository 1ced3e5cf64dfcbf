import type { ChosenAgreement } from '../../analyses/agreements/agreement-choice.ts';
import type { JudgedService } from '../../analyses/models/models.ts';
import { bestSuited } from '../best-suited.ts';
import type { CouncilContext } from './council-context.ts';
import { takesPartIn } from './council-context.ts';

/** A model with the agreements that the paper's services would need under it. */
export interface NeededAgreement {
  readonly chosen: ChosenAgreement;
  readonly services: readonly string[];
  /** Ids of the statutory points that the study answers for all of these services. */
  readonly filled: ReadonlySet<string>;
}

/** What the law says of a service; undefined for one without traits. */
export function judgedService({ results }: CouncilContext, id: string): JudgedService | undefined {
  const found = results.models.services.find(({ service }) => service === id);
  return found?.kind === 'judged' ? found : undefined;
}

/** Those of the paper's services that this council would adopt an agreement on: its municipality takes part, and the decision is about cooperation. */
export function servicesToAgree(context: CouncilContext): readonly string[] {
  return context.about.because === 'decided' ? [] : takesPartIn(context, context.about.services);
}

/**
 * The model of a service in this paper with the agreement that it would need: the advised one, else the one that the study
 * wants; undefined where the law excludes that, and where nothing speaks for any.
 */
export function chosenFor(context: CouncilContext, id: string): ChosenAgreement | undefined {
  const choice = context.choices.get(id);
  if (choice?.kind !== 'chosen') return undefined;
  const judged = judgedService(context, id);
  const isOpen = choice.basis === 'recommended' && (judged === undefined || bestSuited(judged)?.length === 0);
  return isOpen ? undefined : choice;
}

/** Each model once, in the order of the services; a point is answered where it is for all of them. */
export function neededAgreements(context: CouncilContext): readonly NeededAgreement[] {
  const found = servicesToAgree(context).flatMap((id) => {
    const chosen = chosenFor(context, id);
    return chosen === undefined ? [] : [{ id, chosen }];
  });
  const models = [...new Set(found.map(({ chosen }) => chosen.model.id))];
  return models.flatMap((model): NeededAgreement[] => {
    const own = found.filter(({ chosen }) => chosen.model.id === model);
    const [first] = own;
    if (first === undefined) return [];
    const answered = first.chosen.points.map(({ point }) => point.id).filter((point) => own.every(({ chosen }) => isAnswered(chosen, point)));
    return [{ chosen: first.chosen, services: own.map(({ id }) => id), filled: new Set(answered) }];
  });
}

function isAnswered({ points }: ChosenAgreement, id: string): boolean {
  return points.some(({ point, content }) => point.id === id && content !== undefined);
}
