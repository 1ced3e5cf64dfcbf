import { severities } from '../../diagnostics/codes.ts';
import { countSeverities } from '../../diagnostics/count-severities.ts';
import type { TerminalTexts } from '../../texts/terminal-texts.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { exitStatus } from '../exit-status.ts';
import type { ValidateOptions } from './validate-options.ts';

/** How a check ends. */
export interface Verdict {
  readonly status: number;
  /** Why warnings alone make it end so; undefined where they do not. */
  readonly why: string | undefined;
}

/** Errors fail a check, and so do more warnings than are allowed: by `--strict` none, else as many as `--max-warnings` says. */
export function verdict(files: readonly CheckedFile[], { strict, maxWarnings }: ValidateOptions, texts: TerminalTexts): Verdict {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  if (diagnostics.some(({ code }) => severities[code] === 'error')) return { status: exitStatus.study, why: undefined };
  const limit = strict === true ? 0 : (maxWarnings ?? Infinity);
  const { warnings } = countSeverities(diagnostics);
  if (warnings <= limit) return { status: exitStatus.ok, why: undefined };
  return { status: exitStatus.study, why: texts.tooManyWarnings(warnings, limit) };
}
