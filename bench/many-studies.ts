import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const originals = ['flv', 'flv', 'gauldal-2024'].map((name) => `${import.meta.dirname}/../examples/${name}/study.yaml`);

/** The names of the studies that {@link writeStudies} writes, in a folder. */
export function studyNames(folder: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => join(folder, `study-${String(index + 1).padStart(4, '0')}.yaml`));
}

/**
 * Writes studies of 220 to 260 lines that all differ: examples with the number of the copy in their texts, and with other
 * amounts. They have warnings, as studies have, and no errors.
 */
export function writeStudies(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const texts = originals.map((path) => readFileSync(path, 'utf8'));
  for (const [index, name] of studyNames(folder, count).entries()) writeFileSync(name, variant(texts[index % texts.length] ?? '', index));
}

function variant(text: string, index: number): string {
  const copy = text.replace(/^title: .*/m, `title: Study ${index + 1}`).replaceAll(/^( +- (?:\w+ ){2,})/gm, `$1${index + 1} `);
  let nth = 0;
  return copy.replaceAll(/(?<=value: )\d{1,3}_?\d{3}\b/g, (written) => {
    nth += 1;
    return String(Number(written.replaceAll('_', '')) + ((index * 7 + nth) % 17));
  });
}
