import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bareSchema } from '../../scripts/generators/bare-schema.ts';
import { createStudyCompiler } from '../../scripts/generators/study-compiler.ts';
import { readStudySchema } from '../../scripts/generators/study-schema.ts';
import { validateStudyFile } from '../../src/generated/validate-study-file.js';
import type { Value } from '../study/mistakes.ts';
import { brokenCopies } from '../study/mistakes.ts';
import { runCount } from '../run-count.ts';

const contract = parse(readFileSync(new URL('../cases/ok/contract.yaml', import.meta.url), 'utf8')) as Value;

test('the shortened validator finds what ajv finds', () => {
  const ajv = createStudyCompiler().compile(bareSchema(readStudySchema()));
  fc.assert(
    fc.property(brokenCopies(contract), (data) => {
      const valid = ajv(data);
      expect(validateStudyFile(data)).toBe(valid);
      const found = (validateStudyFile.errors ?? []).map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));
      expect(found).toEqual((ajv.errors ?? []).map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params })));
    }),
    { numRuns: runCount(600, 150), seed: 1 },
  );
});
