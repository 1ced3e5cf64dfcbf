import { findModel } from '../knowledge/find-model.ts';

/** Whether a collaboration model has a host municipality: its agreement then has to name it. */
export function modelHasHost(model: string | undefined): boolean {
  return findModel(model ?? '')?.agreement.some(({ id }) => id === 'host') === true;
}
