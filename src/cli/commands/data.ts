import type { Jurisdiction } from '../../knowledge/jurisdiction.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { registerTexts } from '../../texts/register-texts-by-language.ts';
import { chooseMunicipalities } from '../data/choose-municipalities.ts';
import { municipalityData } from '../data/municipality-data.ts';
import { printedMunicipalities } from '../data/printed-municipalities.ts';
import { registerStyle } from '../data/register-style.ts';
import { toJson } from '../diagnostics/json.ts';
import { exitStatus } from '../exit-status.ts';
import { writeOutputs } from '../files/write-output.ts';
import { messageLanguage } from '../message-language.ts';
import { prettyOrJson } from '../pretty-or-json.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';

export interface MunicipalitiesOptions {
  readonly country?: Jurisdiction;
  readonly year?: number;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly language?: Language;
  readonly messageLanguage?: Language;
}

/**
 * `collab data municipalities`: prints the municipalities of the register, all of them or those that a number or a name
 * fits, with their inhabitants.
 *
 * @param words of the number or name; none for all
 * @returns the exit status
 * @throws UsageError where nothing fits, and for a year that the register has nothing of
 */
export async function municipalities(words: readonly string[], options: MunicipalitiesOptions): Promise<number> {
  const spoken = messageLanguage(options.messageLanguage, process.env);
  const language = options.language ?? spoken;
  const { terminal } = messageTexts[spoken];
  const shown = chooseMunicipalities({ query: words.join(' '), country: options.country, year: options.year }, registerTexts[spoken]);
  const outputs = prettyOrJson('municipalities', options, terminal);
  const failure = await writeOutputs(
    outputs.map(({ format, path }) => {
      const colors = path === '-' ? colorLevel(process.env, process.stdout.isTTY) : 0;
      const style = registerStyle(language, terminalWidth(process.stdout), colors);
      return { path, content: format === 'json' ? toJson(municipalityData(shown, language)) : printedMunicipalities(shown, style) };
    }),
  );
  if (failure === undefined) return exitStatus.ok;
  process.stderr.write(`${sayWriteFailure(failure, terminal)}\n`);
  return exitStatus.usage;
}
