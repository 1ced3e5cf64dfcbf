import type { DiagnosticMessages } from '../../diagnostic-messages.ts';
import { csvMessages } from './csv.ts';
import { fileMessages } from './file.ts';
import { formatMessages } from './format.ts';
import { studyMessages } from './study.ts';
import { yamlMessages } from './yaml.ts';

export const diagnosticMessages: DiagnosticMessages = {
  ...fileMessages,
  ...yamlMessages,
  ...formatMessages,
  ...studyMessages,
  ...csvMessages,
};
