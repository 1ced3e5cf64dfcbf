import type { RootContent } from 'mdast';
import type { ChosenAgreement } from '../../analyses/agreements/agreement-choice.ts';
import type { Study } from '../../study/study.ts';
import type { Language } from '../../texts/language.ts';
import { paperTexts } from '../../texts/papers-by-language.ts';
import { chartsIn } from '../charts/charts-in.ts';
import type { TextContext } from '../context.ts';
import { lawPlace, legalText } from '../law-place.ts';
import { modelName } from '../model-name.ts';
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
 * The draft of an agreement: its parties, then every point that the law requires, in the order of the statute, filled from
 * the study or left in brackets. Each municipality adopts it itself.
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

function titleOf(context: TextContext, { agreement }: ChosenAgreement): string {
  const titles = agreement.services.map((id) => serviceTitle(context, id));
  return paperTexts[context.language].agreement.title(context.texts.list(titles));
}

function front(context: TextContext, chosen: ChosenAgreement): Block[] {
  const { study, texts, language } = context;
  const { agreement: words } = paperTexts[language];
  const { agreement, model, basis, unjudged, points } = chosen;
  const titles = (ids: readonly string[]): string => texts.list(ids.map((id) => serviceTitle(context, id)));
  const adopts = model.consequences.find(({ topic }) => topic === 'council-adopts');
  const notes = [
    words.basis({ model: modelName(context, model.id), basis }),
    ...(unjudged.length === 0 ? [] : [words.unjudged(titles(unjudged))]),
    ...(points.length === 0
      ? [words.noMinimum(modelName(context, model.id))]
      : [words.counted({ filled: points.filter(({ content }) => content !== undefined).length, required: points.length })]),
    ...(agreement.note === undefined ? [] : [agreement.note]),
  ];
  return [
    heading(1, titleOf(context, chosen)),
    paragraph(words.draft(study.title), ...(adopts === undefined ? [] : [' ', legalText(context, adopts)])),
    paragraph(notes.join(' ')),
    ...(model.notCooperation === undefined ? [] : [paragraph(legalText(context, model.notCooperation))]),
    lawNote(context, chosen.lawDate, [chosen.law]),
  ];
}

function parties(context: TextContext, { participants, host }: ChosenAgreement): Block[] {
  const { agreement: words } = paperTexts[context.language];
  const names = participants.map((id) => {
    const party = words.party(municipalityName(context, id));
    return id === host ? words.hostParty(party) : party;
  });
  return [heading(2, words.headings.parties), bullets(names)];
}

function conditions(context: TextContext, { conditions: rules }: ChosenAgreement): Block[] {
  if (rules.length === 0) return [];
  const { agreement: words } = paperTexts[context.language];
  return [heading(2, words.headings.conditions), bullets(rules.map((rule) => legalText(context, rule)))];
}

/** For a model without a statutory minimum only what the study says, under one heading: nobody's order is made up. */
function contents(context: TextContext, chosen: ChosenAgreement): Block[] {
  const { agreement: words } = paperTexts[context.language];
  if (chosen.points.length === 0) return [heading(2, words.headings.known), bullets(whatStudySays(context, chosen))];
  return chosen.points.flatMap((each, index): Block[] => {
    const { text: title, reference } = each.point;
    const children = inline([`${index + 1}. ${title[context.language]} (`, lawPlace(context, reference), ')']);
    return [{ type: 'heading', depth: 2, children }, ...agreementPoint(context, chosen, each)];
  });
}

/** Left out where the law requires no agreement, and so nobody in particular to adopt it. */
function adoption(context: TextContext, { participants, points }: ChosenAgreement): Block[] {
  if (points.length === 0) return [];
  const { agreement: words } = paperTexts[context.language];
  const lines = participants.map((id): Inline[] => [
    text(`${words.party(municipalityName(context, id))}: `),
    blank(words.fillIn(words.adoption)),
  ]);
  return [heading(2, words.headings.adoption), paragraph(words.adoptedBy), bullets(lines)];
}
