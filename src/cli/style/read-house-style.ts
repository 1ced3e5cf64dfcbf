import { dirname, resolve } from 'node:path';
import type { StyleProblem } from '../../house-style-file.ts';
import { readStyleFile, styleKeys } from '../../house-style-file.ts';
import { readLogoFile } from '../../logo-file.ts';
import type { HouseStyle, Logo } from '../../render/house-style.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { styleTexts } from '../../texts/style-texts-by-language.ts';
import { messageOf } from '../diagnostics/message-of.ts';
import { readInput } from '../files/read-input.ts';
import { sayReadFailure } from '../terminal/say-failure.ts';
import { UsageError } from '../usage-error.ts';

/** A style file is a few lines; in bytes. */
const longestFile = 64 * 1024;

/** It stands in every report; in thousands of bytes. */
const largestLogo = 500;

/**
 * The house style that a file states: what it does not state stays as usual. The logo's path is seen from the file.
 *
 * @throws UsageError for a file or a logo that cannot be read, and for what is wrong in the file, with its lines
 */
export async function readHouseStyle(path: string, language: Language, usual: HouseStyle): Promise<HouseStyle> {
  const file = readStyleFile(path, await bytesOf(path, longestFile, language));
  if (file.problems.length > 0) throw new UsageError(file.problems.map((problem) => said(path, problem, language)).join(' '));
  const { color, font, disclaimer, logo, logoText } = file.stated;
  return {
    color: color?.toLowerCase() ?? usual.color,
    font: font ?? usual.font,
    ...(disclaimer === undefined ? {} : { disclaimer }),
    ...(logo === undefined ? {} : { logo: await readLogo({ file: path, line: file.logoLine, named: logo, text: logoText ?? '' }, language) }),
  };
}

interface NamedLogo {
  readonly file: string;
  readonly line: number;
  readonly named: string;
  readonly text: string;
}

async function readLogo({ file, line, named, text }: NamedLogo, language: Language): Promise<Logo> {
  const texts = styleTexts[language];
  const path = resolve(dirname(file), named);
  const input = await readInput(path, largestLogo * 1000);
  const at = texts.at({ file, line });
  if (input.kind === 'failure') throw new UsageError(`${at} ${sayReadFailure(input.failure, messageTexts[language].terminal)}`);
  if (input.kind === 'too-large') throw new UsageError(`${at} ${texts.logoTooLarge({ path: named, limit: largestLogo })}`);
  const found = await readLogoFile(input.bytes);
  if ('problem' in found) throw new UsageError(`${at} ${texts.logoProblems[found.problem](named)}`);
  return { bytes: input.bytes, type: found.type, text };
}

async function bytesOf(path: string, limit: number, language: Language): Promise<Uint8Array> {
  const input = await readInput(path, limit);
  if (input.kind === 'failure') throw new UsageError(sayReadFailure(input.failure, messageTexts[language].terminal));
  if (input.kind === 'too-large') throw new UsageError(`${styleTexts[language].at({ file: path, line: 1 })} ${styleTexts[language].notAMap(styleKeys)}`);
  return input.bytes;
}

function said(file: string, problem: StyleProblem, language: Language): string {
  return `${styleTexts[language].at({ file, line: problem.line })} ${sentence(problem, language)}`;
}

function sentence(problem: StyleProblem, language: Language): string {
  const texts = styleTexts[language];
  switch (problem.kind) {
    case 'diagnostic':
      return messageOf(problem.diagnostic, messageTexts[language].diagnostics);
    case 'not-a-map':
      return texts.notAMap(styleKeys);
    case 'unknown-key':
      return texts.unknownKey({ key: problem.key, nearest: problem.nearest, keys: styleKeys });
    case 'not-text':
      return texts.notText(problem.key);
    case 'not-color':
      return texts.notColor(problem.found);
    case 'not-font':
      return texts.notFont(problem.found);
  }
}
