import type { AnswerTexts } from './answer-texts.ts';
import type { AssumptionTexts } from './assumption-texts.ts';
import type { ClaimTexts } from './claim-texts.ts';
import type { FrontTexts } from './front-texts.ts';
import type { GapTexts } from './gap-texts.ts';
import type { HeadingTexts } from './heading-texts.ts';
import type { MethodTexts } from './method-texts.ts';
import type { MunicipalityTexts } from './municipality-texts.ts';
import type { Named } from './named.ts';
import type { CooperationTexts } from './cooperation-texts.ts';
import type { MissingTexts } from './missing-texts.ts';
import type { ServiceTexts } from './service-texts.ts';
import type { StudyTexts } from './study-texts.ts';
import type { SourceTexts } from './source-texts.ts';
import type { SwotTexts } from './swot-texts.ts';
import type { UnitTexts } from './unit-texts.ts';

/** The report in one language. `T` is what numbers and code are made of in the report's tree. */
export interface ReportTexts {
  /** For `Intl`: how numbers and dates are written. */
  readonly locale: string;
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
  readonly municipalities: MunicipalityTexts;
  readonly services: ServiceTexts;
  readonly swot: SwotTexts;
  readonly cooperation: CooperationTexts;
  readonly study: StudyTexts;
  readonly missing: MissingTexts;
  readonly claims: ClaimTexts;
  readonly assumptions: AssumptionTexts;
  readonly sources: SourceTexts;
  readonly method: MethodTexts;
}
