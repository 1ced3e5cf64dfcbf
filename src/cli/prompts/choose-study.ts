import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandTexts } from '../../texts/command-texts.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Asks which of the studies nearby is meant: YAML files in the current folder and one level below.
 *
 * @throws UsageError when there is none
 */
export async function chooseStudy(texts: CommandTexts): Promise<string> {
  const found = studiesIn('.');
  if (found.length === 0) throw new UsageError(texts.noStudyHere);
  const { askWhich } = await import('./ask.ts');
  return askWhich(texts.chooseStudy, found);
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
