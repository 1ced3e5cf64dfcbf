import type { AgreementResult } from '../../analyses/agreements/agreements.ts';
import { findModel } from '../../knowledge/find-model.ts';
import { isVerified } from '../../knowledge/law.ts';
import type { OrdinaryPoint, PointContent, StatutoryPoint } from '../../study/statutory-points.ts';
import { cited } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import { lawPlace, legalText } from '../law-place.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { heading, paragraph, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/** Each agreement of the study, with the points that the law requires and those that are usual, in their order: in place or missing. */
export function agreements(context: ReportContext): Block[] {
  const { results, texts } = context;
  if (results.agreements.length === 0) return [];
  const { agreements: words } = texts;
  return [heading(2, words.heading), paragraph(words.lead), ...results.agreements.flatMap((result) => agreement(context, result))];
}

function agreement(context: ReportContext, result: AgreementResult): Block[] {
  const { texts } = context;
  const { agreements: words } = texts;
  const { services, note } = result.agreement;
  return [
    heading(3, texts.list(services.map((id) => serviceTitle(context, id)))),
    paragraph(about(context, result), ...(note === undefined ? [] : [` ${note}`])),
    ...excluded(context, result),
    ...(result.points.length === 0 ? [paragraph(words.noMinimum)] : statute(context, result.points)),
    ...ordinary(context, result.ordinary),
  ];
}

function about({ study, texts, language }: ReportContext, { agreement: { model, date }, participants, host }: AgreementResult): string {
  const name = (id: string): string => study.municipalities.get(id)?.name ?? id;
  return texts.agreements.about({
    model: findModel(model)?.title[language] ?? model,
    participants: texts.list(participants.map(name)),
    host: host === undefined ? undefined : name(host),
    date: date === undefined ? undefined : texts.date(date),
  });
}

function excluded(context: ReportContext, { excludedFor }: AgreementResult): Block[] {
  const { agreements: words } = context.texts;
  return excludedFor.flatMap(({ service, rules }) =>
    rules.map((rule) => paragraph(words.excluded<Inline>({ service: serviceTitle(context, service), rule: legalText(context, rule) }))),
  );
}

function statute(context: ReportContext, points: readonly StatutoryPoint[]): Block[] {
  const { agreements: words } = context.texts;
  const filled = points.filter(({ content }) => content !== undefined).length;
  const count = (value: number): Inline => figureText(context, countFigure('agreement-points', value));
  return [
    paragraph(words.counted<Inline>({ filled: count(filled), required: count(points.length), read: points.every(({ point }) => isVerified(point.reference)) })),
    table('lll', [
      [words.table.point, words.table.place, words.table.status],
      ...points.map((point): Sentence[] => row(context, point)),
    ]),
  ];
}

function row(context: ReportContext, { point: { text, reference }, content }: StatutoryPoint): Sentence[] {
  return [text[context.language], [lawPlace(context, reference)], status(context, content)];
}

function ordinary(context: ReportContext, points: readonly OrdinaryPoint[]): Block[] {
  if (points.length === 0) return [];
  const { agreements: words } = context.texts;
  const rows = points.map(({ point, content }): Sentence[] => [point.text[context.language], status(context, content)]);
  return [paragraph(words.ordinary), table('ll', [[words.table.ordinary, words.table.status], ...rows])];
}

function status(context: ReportContext, content: PointContent | undefined): Sentence {
  const { agreements: words } = context.texts;
  if (content === undefined) return words.missing;
  return [words.filled, ...cited(context, content.kind === 'agreed' ? content.source : undefined)];
}
