import type { TerminalTexts } from '../texts/terminal-texts.ts';
import { chooseOutputs } from './choose-outputs.ts';
import type { FormatOutput } from './format-option.ts';

export type PrettyOrJson = 'pretty' | 'json';

/**
 * Where a command that lists something writes it: for people unless asked for JSON, on standard output unless told.
 *
 * @param stem the files' name in a folder that `--output` names
 * @throws UsageError when the options contradict each other or the folder cannot be created
 */
export function prettyOrJson(
  stem: string,
  options: { readonly format?: readonly string[]; readonly output?: string },
  texts: TerminalTexts,
): readonly FormatOutput<PrettyOrJson>[] {
  return chooseOutputs(
    {
      values: options.format ?? [],
      output: options.output,
      allowed: ['pretty', 'json'],
      usual: 'pretty',
      defaultPath: () => '-',
      nameInFolder: (format) => (format === 'json' ? `${stem}.json` : `${stem}.txt`),
    },
    texts,
  );
}
