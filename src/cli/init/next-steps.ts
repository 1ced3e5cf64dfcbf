import { wrapAnsi } from 'fast-wrap-ansi';
import type { InitTexts } from '../../texts/init-texts.ts';

/** What each command does stands under it, so far to the right. */
const indent = 6;

/** What was written, and the commands that go on from there, which are never broken over lines. */
export function nextSteps(study: string, written: readonly string[], firstMunicipality: string, width: number, texts: InitTexts): string {
  const name = /^[\w./-]+$/.test(study) ? study : `'${study}'`;
  const as = `--as ${firstMunicipality}`;
  const { validate, analyze, swot, weigh, assess } = texts.nextCommands;
  const commands = [
    [`npx --no collab validate ${name}`, validate],
    [`npx --no collab analyze ${name}`, analyze],
    [`npx --no collab swot ${name} ${as}`, swot],
    [`npx --no collab weigh ${name} ${as}`, weigh],
    [`npx --no collab assess ${name} ${as}`, assess],
  ] as const;
  return [texts.wrote(written), '', texts.next, ...commands.map(([command, what]) => `  ${command}\n${indented(what, width)}`), ''].join('\n');
}

function indented(text: string, width: number): string {
  const margin = ' '.repeat(indent);
  return `${margin}${wrapAnsi(text, width - indent, { hard: false }).replaceAll('\n', `\n${margin}`)}`;
}
