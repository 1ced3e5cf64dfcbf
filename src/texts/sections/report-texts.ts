import type { Locale } from '../numbers.ts';
import type { AgreementTexts } from './agreement-texts.ts';
import type { AnswerTexts } from './answer-texts.ts';
import type { AssumptionTexts } from './assumption-texts.ts';
import type { ClaimTexts } from './claim-texts.ts';
import type { EvidenceTexts } from './evidence-texts.ts';
import type { FigureNameTexts } from './figure-name-texts.ts';
import type { FrontTexts } from './front-texts.ts';
import type { GapTexts } from './gap-texts.ts';
import type { HeadingTexts } from './heading-texts.ts';
import type { MethodTexts } from './method-texts.ts';
import type { ModelSectionTexts } from './model-section-texts.ts';
import type { MunicipalityTexts } from './municipality-texts.ts';
import type { Named } from './named.ts';
import type { CooperationTexts } from './cooperation-texts.ts';
import type { MissingTexts } from './missing-texts.ts';
import type { ScaleTexts } from './scale-texts.ts';
import type { SensitivityTexts } from './sensitivity-texts.ts';
import type { ServiceEconomyTexts } from './service-economy-texts.ts';
import type { ServiceTexts } from './service-texts.ts';
import type { SharingTexts } from './sharing-texts.ts';
import type { StudyTexts } from './study-texts.ts';
import type { SourceTexts } from './source-texts.ts';
import type { SwotTexts } from './swot-texts.ts';
import type { TopDownTexts } from './top-down-texts.ts';
import type { UnitTexts } from './unit-texts.ts';

/** The report in one language. `T` is what numbers and code are made of in the report's tree. */
export interface ReportTexts {
  /** How numbers are written. */
  readonly locale: Locale;
  readonly list: (items: readonly string[]) => string;
  readonly genitive: (name: string) => string;
  /** What the municipalities of a study without a group name are called. */
  readonly theMunicipalities: Named;
  readonly date: (isoDate: string) => string;
  readonly units: UnitTexts;
  readonly headings: HeadingTexts;
  readonly front: FrontTexts;
  readonly answer: AnswerTexts;
  readonly gap: GapTexts;
  readonly scale: ScaleTexts;
  readonly topDown: TopDownTexts;
  readonly municipalities: MunicipalityTexts;
  readonly services: ServiceTexts;
  readonly serviceEconomy: ServiceEconomyTexts;
  readonly sharing: SharingTexts;
  readonly sensitivity: SensitivityTexts;
  readonly evidence: EvidenceTexts;
  readonly swot: SwotTexts;
  readonly agreements: AgreementTexts;
  readonly models: ModelSectionTexts;
  readonly cooperation: CooperationTexts;
  readonly study: StudyTexts;
  readonly missing: MissingTexts;
  readonly claims: ClaimTexts;
  readonly figureNames: FigureNameTexts;
  readonly assumptions: AssumptionTexts;
  readonly sources: SourceTexts;
  readonly method: MethodTexts;
}
