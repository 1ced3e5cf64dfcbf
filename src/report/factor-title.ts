import { findFactor } from '../knowledge/find-factor.ts';
import type { TextContext } from './context.ts';

/** A success factor or pitfall by the catalogue's title, one of the study's own by its id. */
export function factorTitle({ language }: Pick<TextContext, 'language'>, id: string): string {
  return findFactor(id)?.title[language] ?? id;
}
