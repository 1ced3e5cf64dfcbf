import { advisedServices, goingOn } from '../advised-services.ts';
import { cited, citedName } from '../cited.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, strong } from '../nodes.ts';
import { earlierAdvice, proposal } from '../proposal.ts';
import { adviceSummary, beforeStart, firstAdvised, namedServices } from '../sections/advice-answer.ts';
import { municipalityWeights } from '../sections/municipality-weights.ts';
import { priorityFirmness } from '../sections/priority-firmness.ts';
import type { CouncilContext } from './council-context.ts';
import { decidesOtherwise } from './decides-otherwise.ts';
import { councilEvidence } from './council-evidence.ts';
import { mostNamed } from './most-named.ts';

/** What is advised, how firm that is, and what speaks for and against it. */
export function councilAssessment(context: CouncilContext): Block[] {
  const { words } = context;
  const { headings } = words.assessment;
  const firmness = firm(context);
  return [
    heading(2, words.headings.assessment),
    heading(3, headings.advised),
    ...advised(context),
    ...(firmness.length === 0 ? [] : [heading(3, headings.firm), ...firmness]),
    ...councilEvidence(context),
  ];
}

function advised(context: CouncilContext): Block[] {
  const { results, words } = context;
  if (results.priorities === undefined) return [paragraph(words.assessment.nothing), ...decidesOtherwise(context), ...measures(context), ...earlier(context)];
  const found = advisedServices(context);
  const summary = adviceSummary(context, found, mostNamed);
  return [
    paragraph(...summary.flatMap((sentence, index): Sentence[] => (index === 0 ? [sentence] : [' ', sentence]))),
    ...firstAdvised(context, results.priorities, (about) => [' ', ...words.assessment.more(about)]),
    ...decidesOtherwise(context),
    ...measures(context),
    ...earlier(context),
  ];
}

function measures(context: CouncilContext): Block[] {
  const own = proposal(context);
  return own?.own === true ? [paragraph(context.words.assessment.measures), bullets(own.items)] : [];
}

/** What an earlier report advised, so that a council that knows it sees what is new. */
function earlier(context: CouncilContext): Block[] {
  const advice = earlierAdvice(context);
  if (advice === undefined) return [];
  const { answer } = context.texts;
  const by = citedName(context, advice.source) ?? answer.earlierReport;
  return [paragraph(answer.proposed(by), cited(context, advice.source), ':'), bullets(advice.items)];
}

/** How firm the places are, what has to be solved before a start, and where this municipality weighs otherwise. */
function firm(context: CouncilContext): Block[] {
  const { results, texts } = context;
  const { priorities } = results;
  if (priorities === undefined) return [];
  // The report has the table of all places; here it is enough what they come to.
  const moves = priorityFirmness(context, priorities).filter(({ type }) => type === 'list');
  const own = municipalityWeights(context, context.municipality);
  const { labels } = texts.municipalities.pages;
  return [
    ...moves,
    ...onIllustrations(context),
    ...beforeStart(context, mostNamed),
    ...(own.length === 0 ? [] : [paragraph([strong(`${context.name}: ${labels.weights}`)], ...own.flatMap((sentence): Sentence[] => [' ', sentence]))]),
  ];
}

/** Where an illustration decides what is advised, there is no advice yet. */
function onIllustrations(context: CouncilContext): Block[] {
  const some = goingOn(advisedServices(context)).filter(({ isIllustrated }) => isIllustrated);
  const services = namedServices(context, some.map(({ id }) => id), mostNamed);
  return some.length === 0 ? [] : [paragraph(context.words.assessment.illustrated<Inline>({ services, one: some.length === 1 }))];
}
