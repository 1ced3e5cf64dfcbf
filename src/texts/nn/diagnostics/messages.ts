import type { DiagnosticMessages } from '../../diagnostic-messages.ts';
import { adviceMessages } from './advice.ts';
import { baselineMessages } from './baseline.ts';
import { csvMessages } from './csv.ts';
import { fileMessages } from './file.ts';
import { formatMessages } from './format.ts';
import { studyMessages } from './study.ts';
import { suppressionMessages } from './suppression.ts';
import { yamlMessages } from './yaml.ts';

export const diagnosticMessages: DiagnosticMessages = {
  ...fileMessages,
  ...yamlMessages,
  ...formatMessages,
  ...studyMessages,
  ...csvMessages,
  ...suppressionMessages,
  ...baselineMessages,
  ...adviceMessages,
};
