import { goesOn } from '../../study/goes-on.ts';
import { benchmarkPhrase } from '../benchmark-phrase.ts';
import { hasGap } from '../compared.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { heading, paragraph, strong, table } from '../nodes.ts';
import { namedServices } from '../sections/advice-answer.ts';
import { cooperation } from '../sections/cooperation.ts';
import { serviceTitle } from '../service-title.ts';
import { blank } from './blank.ts';
import type { CouncilContext } from './council-context.ts';
import { takesPartIn } from './council-context.ts';
import { mostNamed } from './most-named.ts';

/** The municipalities, what they do together today, and what was looked at. */
export function councilFacts(context: CouncilContext): Block[] {
  const { words, texts } = context;
  return [
    heading(2, words.headings.facts),
    ...municipalities(context),
    heading(3, texts.cooperation.heading),
    ...today(context),
    ...looked(context),
  ];
}

function municipalities(context: CouncilContext): Block[] {
  const { results, texts, study, municipality, words } = context;
  const { members, population, cost } = results.group;
  const { table: labels, group, notStated } = texts.municipalities;
  const isStated = [...members.values()].some((member) => member.cost !== undefined);
  const ifStated = (cell: Sentence): Sentence[] => (isStated ? [cell] : []);
  const rows = [...members].map(([id, member]): Sentence[] => [
    id === municipality ? [strong(municipalityNames(context, [id]))] : municipalityNames(context, [id]),
    [figureText(context, member.population, 'bare'), ...footnotes([member.population])],
    ...ifStated(member.cost === undefined ? notStated : [figureText(context, member.cost), ...footnotes([member.cost])]),
  ]);
  const sum: Sentence[] = [study.group.name ?? group, [figureText(context, population, 'bare')], ...ifStated(cost === undefined ? '–' : [figureText(context, cost)])];
  return [
    table(`lr${isStated ? 'r' : ''}`, [[labels.name, labels.inhabitants, ...ifStated(labels.cost)], ...rows, sum]),
    ...(isStated ? [] : [paragraph(words.facts.noOwnCosts(cost !== undefined))]),
  ];
}

/** The report's map of today's cooperation, which has a column for each municipality. */
function today(context: CouncilContext): Block[] {
  const { study, words } = context;
  const [, ...blocks] = cooperation(context);
  return [...study.existing.values()].some(goesOn) ? blocks : [...blocks, paragraph(words.facts.noCooperation, [blank(words.blanks.cooperation)], '.')];
}

/** How many candidates there are, which are assessed, and with whom the cost is compared. */
function looked(context: CouncilContext): Block[] {
  const { study, results, texts, words, about, name } = context;
  const { facts } = words;
  const assessed = results.priorities?.services.map(({ id }) => id) ?? [];
  const compared = results.benchmarks.filter(hasGap).map(({ id }) => benchmarkPhrase(context, id));
  const count = figureText(context, countFigure('services', study.services.size));
  const one = study.services.size === 1;
  const outside = about.services.filter((id) => !takesPartIn(context, about.services).includes(id)).map((id) => serviceTitle(context, id));
  const candidates: Sentence[] = study.services.size === 0 ? [] : [facts.candidates<Inline>({ count, one }), assessed.length === 0 ? facts.noneAssessed(one) : facts.assessed<Inline>(namedServices(context, assessed, mostNamed))];
  return [
    heading(3, facts.lookedAt),
    paragraph(...candidates.flatMap((sentence): Sentence[] => [sentence, ' ']), compared.length === 0 ? facts.notCompared : facts.comparedWith(texts.list(compared))),
    ...(outside.length === 0 ? [] : [paragraph(facts.notTakingPart({ name, services: texts.list(outside) }))]),
  ];
}
