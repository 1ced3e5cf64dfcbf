import { toValue, type Value } from '../document/edit/value.ts';
import { parseDocument } from '../document/parse-document.ts';
import type { Source } from '../document/source.ts';
import type { Study } from '../study/study.ts';

/** A study with the values of its document: the one says what is to be asked, the other how it is written today. */
export interface CapturedStudy {
  readonly study: Study;
  readonly data: Value;
}

/** The study with what stands in its text, which has no errors. */
export function capturedStudy(study: Study, source: Source): CapturedStudy {
  const { document } = parseDocument(source);
  return { study, data: document === undefined ? null : toValue(document.root) };
}
