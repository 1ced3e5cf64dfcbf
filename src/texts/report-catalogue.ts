import { enReport } from './en/report.ts';
import type { Language } from './language.ts';
import { nbReport } from './nb/report.ts';
import { nnReport } from './nn/report.ts';
import type { ReportTexts } from './sections/report-texts.ts';
import { svReport } from './sv/report.ts';

/** The report's texts in every language that has them: a missing language does not compile. */
export const reportTexts: Readonly<Record<Language, ReportTexts>> = { nb: nbReport, nn: nnReport, sv: svReport, en: enReport };
