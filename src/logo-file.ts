import type { LogoProblem } from './render/logo-problem.ts';
import { logoProblem } from './render/logo-problem.ts';
import { logoType } from './render/logo-type.ts';
import type { Logo } from './render/house-style.ts';

/** What kind of picture the file of a logo is, or why it cannot be one. */
export type LogoFile = { readonly type: Logo['type'] } | { readonly problem: LogoProblem | 'unknown' };

/** Looks through the file of a logo, so that neither Word nor a browser has to find out what is wrong with it. */
export async function readLogoFile(bytes: Uint8Array): Promise<LogoFile> {
  const type = logoType(bytes);
  if (type === undefined) return { problem: 'unknown' };
  const problem = await logoProblem(bytes, type);
  return problem === undefined ? { type } : { problem };
}
