import type { List } from 'mdast';
import type { ClassifiedService } from '../../analyses/classes/classes.ts';
import { joinPhrases } from '../../texts/join-phrases.ts';
import type { Phrase } from '../../texts/phrase.ts';
import { advisedServices, advisedTitle } from '../advised-services.ts';
import type { ReportContext } from '../context.ts';
import { modelHasHost } from '../model-has-host.ts';
import { modelName } from '../model-name.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, reference } from '../nodes.ts';
import { decision } from '../sections/decision.ts';
import { serviceTitle } from '../service-title.ts';
import { sourceName } from '../source-name.ts';
import { blank } from './blank.ts';
import type { CouncilContext } from './council-context.ts';
import { mostNamed } from './most-named.ts';
import { chosenFor } from './needed-agreements.ts';
import { projectOwner } from './project-owner.ts';
import { proposedMeasures } from './proposed-measures.ts';
import { startConditions } from './start-conditions.ts';

/**
 * What the council is to decide, the same for every council: the study's own decision, or else what follows from its advice
 * and its measures, with everything that it leaves open in brackets.
 */
export function proposedDecision(context: CouncilContext): Block[] {
  const own = decision(context);
  if (own.length > 0) return own;
  const { study, words, texts } = context;
  const picture = study.shownAsPicture.get('decision');
  const pictured: Sentence[] = picture === undefined ? [] : [words.decision.pictured(sourceName(context, picture.source)), [reference(picture.source)]];
  const more = [...starts(context), ...prepares(context), ...laterOrNever(context), ...proposedMeasures(context)];
  const points: Sentence[] = [
    words.decision.noted(study.title),
    ...more,
    more.length === 0 ? [blank(words.blanks.decision)] : words.decision.effective<Inline>(blank(words.blanks.effective)),
  ];
  const list: List = { ...bullets(points), ordered: true, start: 1 };
  return [heading(2, texts.study.decision), paragraph(words.decision.none, ...pictured, more.length === 0 ? words.decision.empty : words.decision.built), list];
}

/** One point for each service that starts: its model and host may be others than the next one's. */
function starts(context: CouncilContext): Sentence[] {
  const { words, study } = context;
  const { byClass } = advisedServices(context);
  return byClass['start-now'].map((service) => {
    const chosen = chosenFor(context, service.id);
    return words.decision.starts<Inline>({
      service: advisedTitle(context, service),
      model: chosen === undefined ? blank(words.blanks.model) : modelName(context, chosen.model.id),
      participants: someOf(context, study.services.get(service.id)?.participants ?? []),
      host: hostOf(context, service.id),
      owner: projectOwner(context),
      date: blank(words.blanks.date),
    });
  });
}

/** The host that the study names, unless the model has none; open where the model needs one. */
function hostOf(context: CouncilContext, service: string): string | Inline | undefined {
  const chosen = chosenFor(context, service);
  const named = chosen === undefined ? context.study.services.get(service)?.host : chosen.host;
  if (chosen === undefined ? named === undefined : !modelHasHost(chosen.model.id)) return undefined;
  return named === undefined ? blank(context.words.blanks.host) : municipalityNames(context, [named]);
}

/** Undefined where all municipalities of the study take part. */
function someOf(context: ReportContext, participants: readonly string[]): string | undefined {
  return participants.length === context.study.municipalities.size ? undefined : municipalityNames(context, participants);
}

/** All pre-projects together, and what has to be in place before one of them is to start. */
function prepares(context: CouncilContext): Sentence[] {
  const { words, study } = context;
  const { prepare } = advisedServices(context).byClass;
  if (prepare.length === 0) return [];
  const conditions = startConditions(context, prepare);
  return [
    words.decision.prepares<Inline>({
      services: bestRanked(context, prepare),
      one: prepare.length === 1,
      participants: prepare.slice(0, mostNamed).flatMap(({ id }) => {
        const names = someOf(context, study.services.get(id)?.participants ?? []);
        return names === undefined ? [] : [{ service: serviceTitle(context, id), names }];
      }),
      owner: projectOwner(context),
      date: blank(words.blanks.date),
      manager: blank(words.blanks.manager),
      budget: blank(words.blanks.budget),
    }),
    ...(conditions.length === 0 ? [] : [words.decision.settles<Inline>(conditions)]),
  ];
}

/** Of more services than anybody decides on one by one the best ranked, and in brackets which of the others. */
function bestRanked(context: CouncilContext, services: readonly ClassifiedService[]): Phrase<Inline> {
  const { texts, words } = context;
  const titles = services.map((service): Phrase<Inline> => [advisedTitle(context, service)]);
  const others: Phrase<Inline>[] = titles.length <= mostNamed ? [] : [[blank(words.blanks.others)]];
  return joinPhrases([...titles.slice(0, mostNamed), ...others], texts.advice.and);
}

function laterOrNever(context: CouncilContext): Sentence[] {
  const { words } = context;
  const { 'look-again-later': later, leave } = advisedServices(context).byClass;
  return [
    ...(later.length === 0 ? [] : [words.decision.later<Inline>({ services: bestRanked(context, later), one: later.length === 1, when: blank(words.blanks.when) })]),
    ...(leave.length === 0 ? [] : [words.decision.leaves<Inline>(bestRanked(context, leave))]),
  ];
}
