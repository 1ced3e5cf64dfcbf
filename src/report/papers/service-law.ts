import type { VerdictStatus } from '../../analyses/models/models.ts';
import type { LegalStatement } from '../../knowledge/collaboration-model.ts';
import { bestSuited } from '../best-suited.ts';
import { legalText } from '../law-place.ts';
import { eitherModel, modelName } from '../model-name.ts';
import type { Inline } from '../nodes.ts';
import { inline, text } from '../nodes.ts';
import { blank } from './blank.ts';
import type { CouncilContext } from './council-context.ts';
import { chosenFor, judgedService } from './needed-agreements.ts';

/** The model of a service in this paper, what the law says of it, and what the study wants instead. */
export function serviceLaw(context: CouncilContext, id: string): Inline[] {
  const { words, consequences, choices } = context;
  const { law } = consequences;
  const choice = choices.get(id);
  const chosen = chosenFor(context, id);
  const judged = judgedService(context, id);
  const open = blank(words.blanks.model);
  const rules = (lead: string, some: readonly LegalStatement[]): Inline[] =>
    some.length === 0 ? [] : [text(lead), ...some.flatMap((rule) => [text(' '), ...legalText(context, rule)])];
  if (choice?.kind === 'excluded') {
    const instead = choice.instead === undefined ? [] : [text(law.instead(modelName(context, choice.instead.model)))];
    return [...rules(law.excluded(modelName(context, choice.model.id)), choice.rules), ...instead];
  }
  if (chosen === undefined) return inline(judged === undefined ? law.noTraits<Inline>(open) : law.open<Inline>(open));
  const suited = judged === undefined ? [] : (bestSuited(judged) ?? []);
  const wish = wishedModel(context, id);
  const verdict = judged?.verdicts.find((each) => each.model === wish?.model);
  const isExcluded = verdict?.status === 'excluded';
  const isOther = wish !== undefined && wish.model !== chosen.model.id;
  const isOpen = suited.length > 1 ? wish === undefined || isOther : isOther && !isExcluded;
  const isBest = suited.length === 0 || suited.includes(wish?.model ?? chosen.model.id);
  const better = isBest ? [] : [text(law.better(eitherModel(context, suited)))];
  const said =
    wish === undefined
      ? [text(law.recommended(eitherModel(context, suited)))]
      : isExcluded
        ? [...rules(law.excluded(modelName(context, wish.model)), verdict.excludedBy), text(law.instead(eitherModel(context, suited)))]
        : [text(wishText(context, wish, verdict?.status)), ...better];
  return [
    ...said,
    ...(judged === undefined ? [text(law.unjudged)] : []),
    ...(isOpen ? [text(law.follows(modelName(context, chosen.model.id)))] : []),
    ...rules(law.conditions, chosen.conditions),
  ];
}

interface Wish {
  readonly model: string;
  readonly isAgreed: boolean;
}

/** The model of the study's own agreement, else the one that it wants: a wish, which the advice may differ from. */
function wishedModel({ study }: CouncilContext, id: string): Wish | undefined {
  const agreed = [...study.agreements.values()].find(({ services: some }) => some.includes(id));
  if (agreed !== undefined) return { model: agreed.model, isAgreed: true };
  const wanted = study.services.get(id)?.model;
  return wanted === undefined ? undefined : { model: wanted, isAgreed: false };
}

function wishText(context: CouncilContext, { model: wanted, isAgreed }: Wish, status: VerdictStatus | undefined): string {
  const { law } = context.consequences;
  const name = modelName(context, wanted);
  if (isAgreed) return law.agreed(name);
  return status === undefined ? law.wishedUnjudged(name) : law.wished({ model: name, onConditions: status === 'conditions' });
}
