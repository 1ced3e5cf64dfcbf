import type { RootContent } from 'mdast';
import type { ChosenAgreement } from '../../analyses/agreements/agreement-choice.ts';
import { isVerified } from '../../knowledge/law.ts';
import type { Study } from '../../study/study.ts';
import type { Language } from '../../texts/language.ts';
import { paperTexts } from '../../texts/papers-by-language.ts';
import { bestSuited } from '../best-suited.ts';
import { chartsIn } from '../charts/charts-in.ts';
import type { TextContext } from '../context.ts';
import { lawPlace, legalText } from '../law-place.ts';
import { modelName, modelNames } from '../model-name.ts';
import type { Block, Inline } from '../nodes.ts';
import { bullets, heading, inline, paragraph, text } from '../nodes.ts';
import { citedIn, fullFootnoteDefinitions } from '../sections/sources.ts';
import { serviceTitle } from '../service-title.ts';
import { agreementPoint } from './agreement-point.ts';
import { blank } from './blank.ts';
import { lawNote } from './law-note.ts';
import type { Paper } from './paper.ts';
import { municipalityName, paperContext } from './paper-context.ts';
import { whatStudySays } from './what-study-says.ts';

/**
 * The draft of an agreement: its parties, then every point that the law requires, in the order of the statute, and those that
 * are usual besides, filled from the study or left in brackets. Each municipality adopts it itself.
 */
export function writeAgreement(study: Study, chosen: ChosenAgreement, language: Language): Paper {
  const context = paperContext(study, language);
  const body: RootContent[] = [
    ...front(context, chosen),
    ...parties(context, chosen),
    ...conditions(context, chosen),
    ...contents(context, chosen),
    ...adoption(context, chosen),
  ];
  const tree: Paper['tree'] = { type: 'root', children: [...body, ...fullFootnoteDefinitions(context, citedIn(body))] };
  return { language, title: titleOf(context, chosen), tree, charts: chartsIn(tree) };
}

function titleOf(context: TextContext, { agreement, model }: ChosenAgreement): string {
  const titles = agreement.services.map((id) => serviceTitle(context, id));
  const { title } = paperTexts[context.language].agreement;
  return title({ services: context.texts.list(titles), document: model.document?.[context.language] });
}

function front(context: TextContext, chosen: ChosenAgreement): Block[] {
  const { study, texts, language } = context;
  const { agreement: words } = paperTexts[language];
  const { model, basis, unjudged } = chosen;
  const titles = (ids: readonly string[]): string => texts.list(ids.map((id) => serviceTitle(context, id)));
  const adopts = model.consequences.find(({ topic }) => topic === 'council-adopts');
  const notes = [
    words.basis({ model: modelName(context, model.id), basis, others: others(context, chosen) }),
    ...(unjudged.length === 0 ? [] : [words.unjudged(titles(unjudged))]),
    counted(context, chosen),
  ];
  return [
    heading(1, titleOf(context, chosen)),
    paragraph(words.draft(study.title), ...(adopts === undefined ? [] : [' ', legalText(context, adopts)])),
    paragraph(notes.join(' ')),
    ...(model.notCooperation === undefined ? [] : [paragraph(legalText(context, model.notCooperation))]),
    lawNote(context, chosen.lawDate, [chosen.law]),
  ];
}

/** The models that the chosen one does not stand out from, where nobody has chosen it. */
function others(context: TextContext, { basis, judged, model }: ChosenAgreement): { models: string; suited: boolean } | undefined {
  if (basis !== 'recommended' || judged === undefined) return undefined;
  const suited = bestSuited(judged) ?? [];
  const allowed = judged.verdicts.filter(({ status }) => status !== 'excluded').map((verdict) => verdict.model);
  const rivals = (suited.length === 0 ? allowed : suited).filter((id) => id !== model.id);
  return rivals.length === 0 ? undefined : { models: modelNames(context, rivals), suited: suited.length > 0 };
}

function counted(context: TextContext, { model, points, ordinary }: ChosenAgreement): string {
  const { agreement: words } = paperTexts[context.language];
  const name = modelName(context, model.id);
  const shown = points.length > 0 ? points : ordinary;
  const filled = shown.filter(({ content }) => content !== undefined).length;
  const required = shown.length;
  if (points.length > 0) return words.counted({ filled, required, read: points.every(({ point }) => isVerified(point.reference)) });
  return ordinary.length > 0 ? words.ordinaryOnly({ model: name, filled, required }) : words.noMinimum(name);
}

function parties(context: TextContext, { participants, host, model }: ChosenAgreement): Block[] {
  const { agreement: words } = paperTexts[context.language];
  const names = participants.map((id) => {
    const party = words.party(municipalityName(context, id));
    return id === host ? words.hostParty(party) : party;
  });
  return [heading(2, model.document === undefined ? words.headings.parties : words.headings.members), bullets(names)];
}

function conditions(context: TextContext, { conditions: rules }: ChosenAgreement): Block[] {
  if (rules.length === 0) return [];
  const { agreement: words } = paperTexts[context.language];
  return [heading(2, words.headings.conditions), bullets(rules.map((rule) => legalText(context, rule)))];
}

/** For a model without points only what the study says, under one heading: nobody's order is made up. */
function contents(context: TextContext, chosen: ChosenAgreement): Block[] {
  const { agreement: words } = paperTexts[context.language];
  const all = [
    ...chosen.points.map((each) => ({ each, where: lawPlace(context, each.point.reference) })),
    ...chosen.ordinary.map((each) => ({ each, where: text(words.notRequired) })),
  ];
  if (all.length === 0) return [heading(2, words.headings.known), bullets(whatStudySays(context, chosen))];
  return all.flatMap(({ each, where }, index): Block[] => {
    const children = inline([`${index + 1}. ${each.point.text[context.language]} (`, where, ')']);
    return [{ type: 'heading', depth: 2, children }, ...agreementPoint(context, chosen, each)];
  });
}

/** Left out where there is no agreement to fill in, and so nobody in particular to adopt it. */
function adoption(context: TextContext, { participants, points, ordinary }: ChosenAgreement): Block[] {
  if (points.length + ordinary.length === 0) return [];
  const { agreement: words } = paperTexts[context.language];
  const lines = participants.map((id): Inline[] => [
    text(`${words.party(municipalityName(context, id))}: `),
    blank(words.fillIn(words.adoption)),
  ]);
  return [heading(2, words.headings.adoption), paragraph(words.adoptedBy), bullets(lines)];
}
