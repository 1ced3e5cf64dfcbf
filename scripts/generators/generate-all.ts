import type { Artefact } from './artefact.ts';
import { generateBrowserScript } from './browser-script.ts';
import { generateClassRules } from './class-rules.ts';
import { generateDeflators } from './deflators.ts';
import { generateEditorSchema } from './editor-schema.ts';
import { generateEvidence } from './evidence.ts';
import { generateExplanations } from './explanations.ts';
import { generateFactors } from './factors.ts';
import { generateFiguresDocument } from './figures-document.ts';
import { generateFormatPage } from './format-page.ts';
import { generateKernels } from './kernels.ts';
import { generateKnownKeys } from './known-keys.ts';
import { generateModels } from './models.ts';
import { generateReferences } from './references.ts';
import { generateRegisters } from './registers.ts';
import { generateServices } from './services.ts';
import { generateStudyFileType } from './study-file-type.ts';
import { generateValidatorType } from './validator-type.ts';
import { generateValidator } from './validator.ts';

/** Every generated file, in the order in which they are written. The same sources give the same bytes. */
export async function generateAll(): Promise<readonly Artefact[]> {
  return [
    await generateStudyFileType(),
    generateEditorSchema(),
    await generateValidator(),
    generateValidatorType(),
    generateKnownKeys(),
    generateReferences(),
    generateFormatPage(),
    generateFiguresDocument(),
    generateDeflators(),
    generateServices(),
    generateEvidence(),
    generateExplanations(),
    generateFactors(),
    generateClassRules(),
    generateModels(),
    generateRegisters(),
    await generateKernels(),
    await generateBrowserScript(),
  ];
}
