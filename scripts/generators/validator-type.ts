import type { Artefact } from './artefact.ts';
import { banner } from './artefact.ts';

/** What the compiled validator offers to TypeScript. */
export function generateValidatorType(): Artefact {
  const content = `// ${banner}

/** One rule of the schema that the data breaks. */
export interface ValidationError {
  /** The JSON pointer of the value that the rule is about. */
  readonly instancePath: string;
  /** The JSON pointer of the rule in the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface StudyFileValidator {
  (data: unknown): boolean;
  /** What the last data validated did wrong; null when nothing. */
  errors: readonly ValidationError[] | null;
}

/** Whether data is a study file, by the schema. */
export const validateStudyFile: StudyFileValidator;
`;
  return { path: 'src/generated/validate-study-file.d.ts', content };
}
