import type { Figure } from '../figures/figure.ts';
import type { ReportContext } from './context.ts';
import { figureName } from './figure-name.ts';

/** More names than this are shortened: nobody reads a longer list. */
const mostNames = 8;

/** Figures by name in one line, each name once; of many the first, and how many more. */
export function namesOf(context: ReportContext, figures: readonly Figure[]): string {
  return listed(context, figures.map(({ id }) => figureName(context, id)));
}

/** Names in one line, each once; of many the first, and how many more. */
export function listed({ texts, numbers }: ReportContext, names: readonly string[]): string {
  const once = [...new Set(names)];
  if (once.length <= mostNames) return texts.list(once);
  const shown = once.slice(0, mostNames);
  return texts.list([...shown, texts.assumptions.andMore(numbers.whole(once.length - shown.length))]);
}
