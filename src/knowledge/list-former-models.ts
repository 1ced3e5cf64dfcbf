import { formerModels } from '../generated/models.ts';
import type { FormerModel } from './collaboration-model.ts';

/** The models of the study of 2001, all of them or those that a model of today may stand for. */
export function listFormerModels(today?: string): readonly FormerModel[] {
  return today === undefined ? formerModels() : formerModels().filter((former) => former.today.includes(today));
}
