import { existsSync } from 'node:fs';
import { spellerOf } from '../../diagnostics/nearest.ts';
import type { ExplainCodeTexts } from '../../texts/explain-code-texts.ts';
import { UsageError } from '../usage-error.ts';
import { codeFamilies } from './code-families.ts';
import type { ExplainedCode } from './explained-code.ts';
import { explainedCodes } from './explained-code.ts';

/** The codes that are to be shown: one whole, or a list. */
export interface ChosenCodes {
  readonly what: 'one' | 'list';
  readonly codes: readonly ExplainedCode[];
}

/**
 * Finds what is to be shown.
 *
 * @param name a code, or `codes` for all of them
 * @returns undefined where it is neither, nor meant to be
 * @throws UsageError for a name that can only be a misspelt code: no file has it, and it has the family of a code or is near one
 */
export function chooseCodes(name: string, texts: ExplainCodeTexts): ChosenCodes | undefined {
  const codes = explainedCodes();
  if (name === 'codes') return { what: 'list', codes };
  const found = codes.find(({ code }) => code === name);
  if (found !== undefined) return { what: 'one', codes: [found] };
  if (existsSync(name)) return undefined;
  const near = nearestCode(name, codes.map(({ code }) => code));
  if (near === undefined && !codeFamilies.some((family) => name.toLowerCase().startsWith(`${family}/`))) return undefined;
  throw new UsageError(texts.unknownCode(name, near));
}

/** A name without its family has to be right: it may be that of a file that is not there. Of a right family the name is compared alone, so that a long family makes no name near; else the whole code. */
function nearestCode(name: string, codes: readonly string[]): string | undefined {
  if (!name.includes('/')) return codes.find((code) => code.endsWith(`/${name.toLowerCase()}`)) ?? spellerOf(codes)(name);
  const family = name.slice(0, name.indexOf('/') + 1).toLowerCase();
  const members = codes.flatMap((code) => (code.startsWith(family) ? [code.slice(family.length)] : []));
  if (members.length === 0) return spellerOf(codes)(name);
  const member = spellerOf(members)(name.slice(family.length));
  // The right name in the wrong family is as near as a misspelt one.
  return member === undefined ? codes.find((code) => code.endsWith(`/${name.slice(family.length)}`)) : family + member;
}
