import type { AgreementChoice } from '../../analyses/agreements/agreement-choice.ts';
import type { CouncilConsequenceTexts } from '../../texts/papers/council-consequence-texts.ts';
import type { CouncilPaperTexts } from '../../texts/papers/council-paper-texts.ts';
import { paperTexts } from '../../texts/papers-by-language.ts';
import type { ReportContext } from '../context.ts';
import type { PaperServices } from './paper-services.ts';
import { paperServices } from './paper-services.ts';
import { municipalityName } from './paper-context.ts';

/** What every part of a council paper is written from. */
export interface CouncilContext extends ReportContext {
  /** The id of the municipality whose council it is. */
  readonly municipality: string;
  readonly name: string;
  readonly about: PaperServices;
  /** The agreement that each service of the study would need, by the service's id. */
  readonly choices: ReadonlyMap<string, AgreementChoice>;
  readonly words: CouncilPaperTexts;
  readonly consequences: CouncilConsequenceTexts;
}

export function councilContext(report: ReportContext, choices: CouncilContext['choices'], municipality: string): CouncilContext {
  const { council: words, consequences } = paperTexts[report.language];
  return { ...report, municipality, name: municipalityName(report, municipality), about: paperServices(report), choices, words, consequences };
}

/** Those of the services that the municipality takes part in. */
export function takesPartIn({ study, municipality }: CouncilContext, services: readonly string[]): readonly string[] {
  return services.filter((id) => study.services.get(id)?.participants.includes(municipality) === true);
}
