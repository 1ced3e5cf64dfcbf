import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import inquirer from 'inquirer';
import type { CommandTexts } from '../../texts/command-texts.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Asks which of the studies nearby is meant: YAML files in the current folder and one level below.
 *
 * @throws UsageError when there is none
 */
export async function chooseStudy(texts: CommandTexts): Promise<string> {
  const found = studiesIn('.');
  const [only] = found;
  if (only === undefined) throw new UsageError(texts.noStudyHere);
  const choices = found.map((path) => ({ name: visibleText(path), value: path }));
  const { study } = await inquirer.prompt<{ study: string }>([
    { type: 'select', name: 'study', message: texts.chooseStudy, choices },
  ]);
  return study;
}

function studiesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const here = entries.filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name)).map(({ name }) => name);
  const below = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(name, { withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
        .map((entry) => join(name, entry.name)),
    );
  return [...here, ...below].toSorted();
}
