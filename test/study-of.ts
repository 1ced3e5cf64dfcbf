import { readFileSync } from 'node:fs';
import type { Checked } from '../src/collab.ts';
import { check } from '../src/collab.ts';
import type { Study } from '../src/study/study.ts';

/** Checks a study given as text, as the command does with a file's bytes. */
export function checkText(text: string): Checked {
  return check('study.yaml', new TextEncoder().encode(text));
}

/** The study that a text holds; a test's own study has no errors. */
export function studyOf(text: string): Study {
  const { study, diagnostics } = checkText(text);
  if (study === undefined) throw new Error(`the study of this test has errors: ${JSON.stringify(diagnostics)}`);
  return study;
}

/** A file below the root of the repository. */
export function repositoryFile(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/** Two municipalities and what every study must have; `more` follows. */
export function smallStudy(more: string, municipalities = twoMunicipalities): string {
  return [
    'format: 1',
    'title: A small study',
    'jurisdiction: norway',
    'language: en',
    'currency: NOK',
    'municipalities:',
    municipalities,
    more,
    '',
  ].join('\n');
}

const twoMunicipalities = `  frosta: { name: Frosta, population: 2_400 }
  verdal: { name: Verdal, population: 13_600 }`;
