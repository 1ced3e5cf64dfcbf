import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileNorway, compileSweden } from './generators/registers.ts';
import type { Row } from './registers/csv.ts';
import { readCsv } from './registers/csv.ts';
import { norwegianCounts, norwegianFormer, norwegianMunicipalities } from './registers/norway.ts';
import { swedishMunicipalities } from './registers/sweden.ts';
import { verifyNorway, verifySweden } from './registers/verify.ts';

/*
 * Makes the registers' files from a folder of the official ones, and compares every number with them. Run
 * `npm run generate` afterwards. What the folder has to hold is in src/knowledge/registers/README.md.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npx tsx scripts/import-registers.ts <folder of the official files>');
const target = fileURLToPath(new URL('../src/knowledge/registers/', import.meta.url));

const norway = {
  populations: official(/^norway-population-.*\.csv$/),
  changes: official(/^norway-code-changes\.csv$/),
  names: readCsv('norway-names-by-hand.csv', readFileSync(join(target, 'norway-names-by-hand.csv'), 'utf8')),
};
const sweden = official(/^sweden-municipalities\.csv$/);
const files = {
  'norway.csv': norwegianMunicipalities(norway),
  'norway-counted-as.csv': norwegianCounts(norway),
  'norway-former.csv': norwegianFormer(norway),
  'sweden.csv': swedishMunicipalities(sweden),
};
const compared =
  verifyNorway(
    compileNorway({ municipalities: files['norway.csv'], countedAs: files['norway-counted-as.csv'], former: files['norway-former.csv'] }),
    norway,
    official(/^norway-municipalities\.csv$/),
  ) + verifySweden(compileSweden(files['sweden.csv']), sweden);
for (const [name, content] of Object.entries(files)) writeFileSync(join(target, name), content);
console.log(`${compared} numbers are as published: ${Object.keys(files).join(', ')}`);

/** The one file of the folder whose name fits. */
function official(pattern: RegExp): readonly Row[] {
  const names = readdirSync(folder ?? '').filter((name) => pattern.test(name));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) throw new Error(`${folder}: one file has to be named ${pattern.source}, and ${names.length} are`);
  return readCsv(name, readFileSync(join(folder ?? '', name), 'utf8'));
}
