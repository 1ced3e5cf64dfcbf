import type { Heading, Paragraph } from 'mdast';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import type { Sentence } from '../nodes.ts';
import { code, heading, paragraph } from '../nodes.ts';

/** The title, and under it whom the report is about, in which money, and when it is to be decided. */
export function front(context: ReportContext): (Heading | Paragraph)[] {
  const { study, texts, results } = context;
  const names = texts.list([...study.municipalities.values()].map(({ name }) => name));
  const members = study.group.name === undefined ? names : `${study.group.name} – ${names}`;
  const sentences: Sentence[] = [
    texts.front.members({ members, inhabitants: figureText(context, results.group.population) }),
    ...money(context),
    ...(study.decisionDate === undefined ? [] : [texts.front.decisionDate(texts.date(study.decisionDate))]),
  ];
  const [first, ...rest] = sentences;
  const sources = footnotes([results.group.population]);
  return [heading(1, study.title), paragraph(first ?? '', sources, ...rest.flatMap((sentence): Sentence[] => [' ', sentence]))];
}

/** In which money the amounts are; a study without any amount needs no price year. */
function money({ study, texts, results }: ReportContext): Sentence[] {
  if (study.priceYear !== undefined) return [texts.front.priceYear(study.priceYear, study.currency)];
  const hasAmounts = [...results.figures.values()].some(({ unit }) => unit.startsWith(study.currency));
  return hasAmounts ? [texts.front.noPriceYear(code('priceYear'))] : [];
}
