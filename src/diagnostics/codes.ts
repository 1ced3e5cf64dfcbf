import type { AdviceArguments } from './advice-codes.ts';
import { adviceSeverities } from './advice-codes.ts';
import type { BaselineArguments } from './baseline-codes.ts';
import { baselineSeverities } from './baseline-codes.ts';
import type { CsvArguments } from './csv-codes.ts';
import { csvSeverities } from './csv-codes.ts';
import type { FileArguments } from './file-codes.ts';
import { fileSeverities } from './file-codes.ts';
import type { FormatArguments } from './format-codes.ts';
import { formatSeverities } from './format-codes.ts';
import type { Severity } from './severity.ts';
import type { StudyArguments } from './study-codes.ts';
import { studySeverities } from './study-codes.ts';
import type { SuppressionArguments } from './suppression-codes.ts';
import { suppressionSeverities } from './suppression-codes.ts';
import type { YamlArguments } from './yaml-codes.ts';
import { yamlSeverities } from './yaml-codes.ts';

/** Every diagnostic code with the type of its arguments. A code never changes its meaning once released. */
export interface DiagnosticArguments extends FileArguments, YamlArguments, FormatArguments, StudyArguments, CsvArguments, SuppressionArguments, BaselineArguments, AdviceArguments {}

export type DiagnosticCode = keyof DiagnosticArguments;

/** How grave each code is: the one place that decides the exit status. */
export const severities: { readonly [C in DiagnosticCode]: Severity } = {
  ...fileSeverities,
  ...yamlSeverities,
  ...formatSeverities,
  ...studySeverities,
  ...csvSeverities,
  ...suppressionSeverities,
  ...baselineSeverities,
  ...adviceSeverities,
};
