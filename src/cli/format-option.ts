import { basename, join, normalize } from 'node:path';
import { nearest } from '../diagnostics/nearest.ts';

/** What a command can write, and what its user asked for. */
export interface FormatRequest<F extends string> {
  /** The values of `--format` in their order, each `name`, `name=path` or several of them with commas between. */
  readonly values: readonly string[];
  /** The value of `--output`. */
  readonly output: string | undefined;
  readonly allowed: readonly F[];
  /** The format when none is named. */
  readonly usual: F;
  /** Where a format goes when the user does not say; `-` is standard output. */
  readonly defaultPath: (format: F) => string;
  /** A format's name in the folder that `--output` names; without it, the last part of its default path, or its name. */
  readonly nameInFolder?: (format: F) => string;
}

export interface FormatOutput<F extends string> {
  readonly format: F;
  /** A file, or `-` for standard output; at most one output has it. */
  readonly path: string;
}

/** Why the options do not say what to write: exit status 2. */
export type FormatFailure =
  | {
      readonly reason: 'unknown-format';
      readonly name: string;
      readonly nearest: string | undefined;
      readonly allowed: readonly string[];
    }
  | { readonly reason: 'empty-path'; readonly format: string }
  | { readonly reason: 'same-path'; readonly path: string; readonly formats: readonly [string, string] }
  | { readonly reason: 'standard-output-twice'; readonly formats: readonly [string, string] };

export type FormatChoice<F extends string> =
  | {
      readonly kind: 'outputs';
      readonly outputs: readonly FormatOutput<F>[];
      /** The folder that `--output` names, for the caller to create (`createFolder`) when it does not exist. */
      readonly folder: string | undefined;
    }
  | { readonly kind: 'failure'; readonly failure: FormatFailure };

/**
 * Reads `--format name[=path]` and `--output`. With one format, `--output` is its file; with several it is a folder,
 * which the caller creates, save that `-` is standard output in both cases. A path of a format's own wins over
 * `--output`. A comma always separates formats: a path with a comma goes into `--output`.
 */
export function readFormatOption<F extends string>(request: FormatRequest<F>): FormatChoice<F> {
  const wanted: { readonly format: F; readonly own: string | undefined }[] = [];
  const pieces = request.values.flatMap((value) => value.split(','));
  for (const piece of pieces.length === 0 ? [request.usual] : pieces) {
    const [name, own] = splitOnce(piece.trim());
    const format = request.allowed.find((allowed) => allowed === name);
    if (format === undefined) {
      const { allowed } = request;
      return failed({ reason: 'unknown-format', name, nearest: nearest(name, allowed), allowed });
    }
    if (own === '') return failed({ reason: 'empty-path', format });
    wanted.push({ format, own });
  }
  const isFolder = wanted.length > 1 && request.output !== undefined && request.output !== '-';
  const outputs = wanted.map(({ format, own }) => ({ format, path: own ?? pathFor(format, request, isFolder) }));
  const failure = collision(outputs);
  if (failure !== undefined) return failed(failure);
  const needsFolder = isFolder && wanted.some(({ own }) => own === undefined);
  return { kind: 'outputs', outputs, folder: needsFolder ? request.output : undefined };
}

/** Whether a format is among those that `--format` names, wherever it is to go. */
export function namesFormat(values: readonly string[], format: string): boolean {
  return values.flatMap((value) => value.split(',')).some((piece) => splitOnce(piece.trim())[0] === format);
}

function splitOnce(piece: string): readonly [name: string, path: string | undefined] {
  const equals = piece.indexOf('=');
  return equals === -1 ? [piece, undefined] : [piece.slice(0, equals).trim(), piece.slice(equals + 1).trim()];
}

function pathFor<F extends string>(format: F, request: FormatRequest<F>, isFolder: boolean): string {
  const { output, defaultPath, nameInFolder } = request;
  if (output === undefined) return defaultPath(format);
  if (!isFolder) return output;
  const usual = defaultPath(format);
  return join(output, nameInFolder?.(format) ?? (usual === '-' ? format : basename(usual)));
}

function collision(outputs: readonly FormatOutput<string>[]): FormatFailure | undefined {
  const taken = new Map<string, string>();
  for (const { format, path } of outputs) {
    // A file may be called `-` as `./-`, and normalising would take that for standard output.
    const key = path === '-' ? path : `./${normalize(path)}`;
    const other = taken.get(key);
    if (other !== undefined) {
      const formats = [other, format] as const;
      return path === '-' ? { reason: 'standard-output-twice', formats } : { reason: 'same-path', path, formats };
    }
    taken.set(key, format);
  }
  return undefined;
}

function failed(failure: FormatFailure): { readonly kind: 'failure'; readonly failure: FormatFailure } {
  return { kind: 'failure', failure };
}
