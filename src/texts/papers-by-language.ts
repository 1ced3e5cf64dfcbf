import { agreement as en } from './en/papers/agreement.ts';
import type { Language } from './language.ts';
import { agreement as nb } from './nb/papers/agreement.ts';
import type { AgreementPaperTexts } from './papers/agreement-paper-texts.ts';
import { agreement as sv } from './sv/papers/agreement.ts';

/** The words of the papers that councils get, beside the report's own. */
interface PaperTexts {
  readonly agreement: AgreementPaperTexts;
}

/** The papers' words in every language that has texts. */
export const paperTexts: Readonly<Record<Language, PaperTexts>> = {
  nb: { agreement: nb },
  sv: { agreement: sv },
  en: { agreement: en },
};
