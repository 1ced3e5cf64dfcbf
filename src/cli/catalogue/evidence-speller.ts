import type { Speller } from '../../diagnostics/nearest.ts';
import { catalogueSpeller } from '../../knowledge/catalogue-speller.ts';
import { evidenceKinds } from '../../knowledge/evidence-kind.ts';
import { listEvidence } from '../../knowledge/list-evidence.ts';
import { catalogueTexts } from '../../texts/catalogue-texts-by-language.ts';
import { languages } from '../../texts/language.ts';

/** Says which kind of evidence or which study an unknown word probably means, by its id. */
export function evidenceSpeller(): Speller {
  return catalogueSpeller([
    ...evidenceKinds.map((id) => ({ id, names: languages.map((language) => catalogueTexts[language].evidence.kinds[id]) })),
    ...listEvidence().map(({ id, reference }) => ({ id, names: [reference.title] })),
  ]);
}
