import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { advise } from '../../../src/study/advice/advise.ts';
import { checkText } from '../../study-of.ts';

/** The advice on a study given as text, which has no errors. */
export function adviceIn(text: string): readonly Diagnostic[] {
  const { study, document, diagnostics } = checkText(text);
  if (study === undefined || document === undefined) throw new Error(`the study of this test has errors: ${JSON.stringify(diagnostics)}`);
  return advise(study, document);
}

/** The codes of the advice, without their family. */
export function adviceOn(text: string): readonly string[] {
  return adviceIn(text).map(({ code }) => code.replace('advice/', ''));
}
