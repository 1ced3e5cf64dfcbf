import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './command.ts';

/** What is said of one place, as `--format json` has it. */
export interface SaidDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** What is said of one file. */
export interface SaidFile {
  readonly name: string;
  readonly diagnostics: readonly SaidDiagnostic[];
  readonly suppressed: readonly SaidDiagnostic[];
}

/** The files of an output of `--format json`. */
export function said(output: string): readonly SaidFile[] {
  return (JSON.parse(output) as { readonly files: readonly SaidFile[] }).files;
}

export function lines(output: string): readonly string[] {
  return output.split('\n');
}

/** A new folder with studies: one right, one with a warning, one with an error that can be mended; and what is no study. */
export function studiesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collab-validate-'));
  mkdirSync(join(folder, 'below/deeper'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  cpSync(join(root, 'examples/minimal/study.yaml'), join(folder, 'right.yaml'));
  cpSync(join(root, 'examples/minimal/study.yaml'), join(folder, 'below/deeper/right.yml'));
  cpSync(join(root, 'test/cases/warn/one-year.yaml'), join(folder, 'warned.yaml'));
  cpSync(join(root, 'test/cases/err/decimal-comma.yaml'), join(folder, 'below/broken.yaml'));
  writeFileSync(join(folder, 'other.yaml'), 'name: build\non: push\n');
  return folder;
}
