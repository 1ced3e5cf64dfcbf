import type { AgreementChoice } from '../../analyses/agreements/agreement-choice.ts';
import type { SharingResult } from '../../analyses/economy/economy.ts';
import type { SharingKey } from '../../study/economy.ts';
import type { CouncilConsequenceTexts } from '../../texts/papers/council-consequence-texts.ts';
import type { CouncilPaperTexts } from '../../texts/papers/council-paper-texts.ts';
import { paperTexts } from '../../texts/papers-by-language.ts';
import type { ReportContext } from '../context.ts';
import type { PaperServices } from './paper-services.ts';
import { paperServices } from './paper-services.ts';
import { municipalityName } from './paper-context.ts';

/** The sharing key that the advice presupposes, where it is not the one that the study lists first. */
export interface PresupposedKey {
  /** Ids of the services that leave nobody worse off by this key, and not by the first. */
  readonly services: readonly string[];
  /** The study's keys, this one first. */
  readonly keys: readonly SharingKey[];
  /** Who gains, computed in that order. */
  readonly sharing: SharingResult;
}

/** What every part of a council paper is written from. */
export interface CouncilContext extends ReportContext {
  /** The id of the municipality whose council it is. */
  readonly municipality: string;
  readonly name: string;
  readonly about: PaperServices;
  /** The agreement that each service of the study would need, by the service's id. */
  readonly choices: ReadonlyMap<string, AgreementChoice>;
  /** Undefined where the advice presupposes no other key than the first. */
  readonly presupposed: PresupposedKey | undefined;
  readonly words: CouncilPaperTexts;
  readonly consequences: CouncilConsequenceTexts;
}

export function councilContext(report: ReportContext, about: Pick<CouncilContext, 'choices' | 'municipality' | 'presupposed'>): CouncilContext {
  const { council: words, consequences } = paperTexts[report.language];
  return { ...report, ...about, name: municipalityName(report, about.municipality), about: paperServices(report), words, consequences };
}

/** Those of the services that the municipality takes part in. */
export function takesPartIn({ study, municipality }: CouncilContext, services: readonly string[]): readonly string[] {
  return services.filter((id) => study.services.get(id)?.participants.includes(municipality) === true);
}
