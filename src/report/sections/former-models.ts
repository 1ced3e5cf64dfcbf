import type { ReportContext } from '../context.ts';
import { legalText } from '../law-place.ts';
import { eitherModel, modelsWithDay } from '../model-name.ts';
import type { Block, Sentence } from '../nodes.ts';
import { heading, paragraph, table } from '../nodes.ts';

/** The models of an earlier time that the study considered, beside what they would be today: an inference, and said so. */
export function formerModels(context: ReportContext): Block[] {
  const { results, texts, language } = context;
  const { former: words } = texts.models;
  const { former } = results.models;
  if (former.length === 0) return [];
  const year = former[0]?.year;
  const newer = [...new Set(former.flatMap((each) => each.newer))];
  const then = former.flatMap((each) => each.former.then ?? []);
  return [
    heading(3, words.heading(year)),
    paragraph(words.inference),
    table('lll', [
      [words.table.considered, words.table.today, words.table.why],
      ...former.map(({ considered, former: { today, why } }): Sentence[] => [considered.text, eitherModel(context, today), why[language]]),
    ]),
    ...(newer.length === 0 || year === undefined ? [] : [paragraph(words.newer({ models: modelsWithDay(context, newer), year }), ...then.flatMap((each) => [' ', legalText(context, each)]))]),
  ];
}
