import type { TextContext } from './context.ts';

/** A source in a sentence: its publisher and year, "KPMG (2001)", else its title. */
export function sourceName({ study }: TextContext, id: string): string {
  const source = study.sources.get(id);
  if (source === undefined) return id;
  const name = source.publisher ?? source.title;
  return source.year === undefined ? name : `${name} (${source.year})`;
}
