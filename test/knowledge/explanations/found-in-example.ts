import { readBaselineFile } from '../../../src/baseline-file.ts';
import { applyBaseline } from '../../../src/cli/baseline/apply-baseline.ts';
import type { CheckedFile } from '../../../src/cli/diagnostics/checked-file.ts';
import { analyzeStudy, check } from '../../../src/collab.ts';
import { analysisCodes } from '../../../src/diagnostics/analysis-codes.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { namesOfStudy } from '../../../src/elicitation/names-of-study.ts';
import type { Example, Explanation } from '../../../src/knowledge/explanation.ts';
import { readAssessCsv } from '../../../src/sources/read-assess-csv.ts';
import { readSwotCsv } from '../../../src/sources/read-swot-csv.ts';
import { readWeighCsv } from '../../../src/sources/read-weigh-csv.ts';
import { advise } from '../../../src/study/advice/advise.ts';
import { exampleBytes, wholeExample } from './whole-example.ts';

const readers = { swot: readSwotCsv, weigh: readWeighCsv, assess: readAssessCsv };

/** What is found in an example, in the way in which its code is found: by checking, analysing, advising or reading a table. */
export function foundInExample({ code, table, study }: Pick<Explanation, 'code' | 'table' | 'study'>, example: Example): readonly Diagnostic[] {
  const isBaseline = code.startsWith('baseline/');
  if (table === undefined && !isBaseline) return foundInStudy(code, wholeExample(example));
  const checked = check('study.yaml', wholeExample(study ?? ''));
  if (table === undefined) return foundInBaseline(exampleBytes(example), { name: 'study.yaml', ...checked });
  if (checked.study === undefined) throw new Error(`the table's study has errors: ${JSON.stringify(checked.diagnostics)}`);
  return readers[table.command]({ name: 'table.csv', bytes: exampleBytes(example), known: namesOfStudy(checked.study), as: table.as }).diagnostics;
}

function foundInStudy(code: string, bytes: Uint8Array): readonly Diagnostic[] {
  const checked = check('study.yaml', bytes);
  const { study, document, diagnostics } = checked;
  if (study === undefined || document === undefined) return diagnostics;
  if (code.startsWith('advice/')) return [...diagnostics, ...advise(study, document)];
  return analysisCodes.some((each) => each === code) ? analyzeStudy(study, checked, {}).diagnostics : diagnostics;
}

function foundInBaseline(bytes: Uint8Array, checked: CheckedFile): readonly Diagnostic[] {
  const file = readBaselineFile('baseline.json', bytes);
  if (file.kind === 'refused') throw new Error(`the baseline cannot be read: ${JSON.stringify(file.problem)}`);
  return applyBaseline({ path: 'baseline.json', file, isThere: () => true }, [checked]).flatMap(({ diagnostics }) => diagnostics);
}
