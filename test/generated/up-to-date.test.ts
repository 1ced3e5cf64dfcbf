import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateAll } from '../../scripts/generators/generate-all.ts';
import { kernelBytes } from '../../src/generated/kernels.ts';

const artefacts = await generateAll();

describe('generated files', () => {
  test.each(artefacts)('$path is what its sources give: else run `npx tsx scripts/generate.ts`', ({ path, content }) => {
    const written = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(written === content, `${path} is stale`).toBe(true);
  });

  test('the validator needs nothing when it runs, and is small', () => {
    const validator = artefacts.find(({ path }) => path.endsWith('validate-study-file.js'))?.content ?? '';
    expect(validator).not.toMatch(/\b(require|import)\s*\(|\bfrom\s*["']|\beval\b|new Function/);
    expect(validator.length).toBeLessThan(120_000);
  });

  test('the kernels are small, and need nothing but their memory and a logarithm', () => {
    expect(kernelBytes().length).toBeLessThan(8000);
    expect(Buffer.from(kernelBytes()).toString('latin1').match(/\x03env.\w+/g)).toEqual(['\x03env\x03log', '\x03env\x06memory']);
  });

  test('they are the same when they are generated again', async () => {
    expect(await generateAll()).toEqual(artefacts);
  });
});
