import type { Heading, Paragraph } from 'mdast';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Sentence } from '../nodes.ts';
import { code, heading, paragraph } from '../nodes.ts';

/** The title, and under it whom the report is about, in which money, and when it is to be decided. */
export function front(context: ReportContext): (Heading | Paragraph)[] {
  const { study, texts, results } = context;
  const names = texts.list([...study.municipalities.values()].map(({ name }) => name));
  const members = study.group.name === undefined ? names : `${study.group.name} – ${names}`;
  const sentences: Sentence[] = [
    texts.front.members({ members, inhabitants: figureText(context, results.group.population) }),
    study.priceYear === undefined
      ? texts.front.noPriceYear(code('priceYear'))
      : texts.front.priceYear(study.priceYear, study.currency),
    ...(study.decisionDate === undefined ? [] : [texts.front.decisionDate(texts.date(study.decisionDate))]),
  ];
  const [first, ...rest] = sentences;
  return [heading(1, study.title), paragraph(first ?? '', ...rest.flatMap((sentence): Sentence[] => [' ', sentence]))];
}
