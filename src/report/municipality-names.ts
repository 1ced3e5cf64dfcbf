import type { TextContext } from './context.ts';

/** Municipalities of the study as a list in a sentence. */
export function municipalityNames({ study, texts }: TextContext, ids: readonly string[]): string {
  return texts.list(ids.map((id) => study.municipalities.get(id)?.name ?? id));
}
