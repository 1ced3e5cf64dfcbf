import type { Checked } from './collab.ts';
import { sortDiagnostics } from './diagnostics/sort-diagnostics.ts';
import { advise } from './study/advice/advise.ts';
import { suppress, unsettled } from './suppression/suppress.ts';

/** What was checked, with what the study lacks among what was found; a study with errors is not advised. */
export function withAdvice(checked: Checked): Checked {
  const { source, document, study } = checked;
  if (source === undefined || document === undefined || study === undefined) return checked;
  return { ...checked, ...suppress(source, sortDiagnostics([...unsettled(checked), ...advise(study, document)]), 'advised') };
}
