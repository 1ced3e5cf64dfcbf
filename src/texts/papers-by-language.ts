import { agreement as enAgreement } from './en/papers/agreement.ts';
import { consequences as enConsequences } from './en/papers/council-consequences.ts';
import { council as enCouncil } from './en/papers/council-paper.ts';
import { front as enFront } from './en/papers/front.ts';
import { plan as enPlan } from './en/papers/plan.ts';
import type { Language } from './language.ts';
import { agreement as nbAgreement } from './nb/papers/agreement.ts';
import { consequences as nbConsequences } from './nb/papers/council-consequences.ts';
import { council as nbCouncil } from './nb/papers/council-paper.ts';
import { front as nbFront } from './nb/papers/front.ts';
import { plan as nbPlan } from './nb/papers/plan.ts';
import { agreement as nnAgreement } from './nn/papers/agreement.ts';
import { consequences as nnConsequences } from './nn/papers/council-consequences.ts';
import { council as nnCouncil } from './nn/papers/council-paper.ts';
import { front as nnFront } from './nn/papers/front.ts';
import { plan as nnPlan } from './nn/papers/plan.ts';
import type { AgreementPaperTexts } from './papers/agreement-paper-texts.ts';
import type { CouncilConsequenceTexts } from './papers/council-consequence-texts.ts';
import type { CouncilPaperTexts } from './papers/council-paper-texts.ts';
import type { PaperFrontTexts } from './papers/paper-front-texts.ts';
import type { PlanPaperTexts } from './papers/plan-paper-texts.ts';
import { agreement as svAgreement } from './sv/papers/agreement.ts';
import { consequences as svConsequences } from './sv/papers/council-consequences.ts';
import { council as svCouncil } from './sv/papers/council-paper.ts';
import { front as svFront } from './sv/papers/front.ts';
import { plan as svPlan } from './sv/papers/plan.ts';

/** The words of the papers that councils get, beside the report's own. */
interface PaperTexts {
  readonly front: PaperFrontTexts;
  readonly council: CouncilPaperTexts;
  readonly consequences: CouncilConsequenceTexts;
  readonly agreement: AgreementPaperTexts;
  readonly plan: PlanPaperTexts;
}

/** The papers' words in every language that has texts. */
export const paperTexts: Readonly<Record<Language, PaperTexts>> = {
  nb: { front: nbFront, council: nbCouncil, consequences: nbConsequences, agreement: nbAgreement, plan: nbPlan },
  nn: { front: nnFront, council: nnCouncil, consequences: nnConsequences, agreement: nnAgreement, plan: nnPlan },
  sv: { front: svFront, council: svCouncil, consequences: svConsequences, agreement: svAgreement, plan: svPlan },
  en: { front: enFront, council: enCouncil, consequences: enConsequences, agreement: enAgreement, plan: enPlan },
};
