import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeStudy } from '../../src/collab.ts';
import { analysisCodes } from '../../src/diagnostics/analysis-codes.ts';
import { severities } from '../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { LineIndex } from '../../src/diagnostics/line-index.ts';
import { checkText, repositoryFile } from '../study-of.ts';

/*
 * Each study here has one mistake, or one thing to warn of; its first line says which diagnostic is expected, and from
 * where to where it stands: the line and column of its first character, and of the first one behind it.
 */
const namesIn = (folder: 'err' | 'warn'): readonly string[] => readdirSync(new URL(folder, import.meta.url)).map((name) => `test/cases/${folder}/${name}`);
const errors = namesIn('err');
const warnings = namesIn('warn');

/** Told of bytes and of texts too large to be kept as files: in validate.test.ts, limits.test.ts and use-baseline.test.ts. */
const elsewhere = /^(?:csv|file|baseline)\/|^yaml\/too-/;

function said(name: string): readonly string[] {
  const text = repositoryFile(name);
  const lines = new LineIndex(text);
  const position = (offset: number): string => {
    const { line, column } = lines.positionAt(offset);
    return `${line}:${column}`;
  };
  return diagnosticsOf(text)
    .filter(({ code }) => severities[code] !== 'notice')
    .map(({ code, span }) => `# ${code} ${position(span.start)}-${position(span.end)}`);
}

/** What checking finds; of a study that has it from an analysis, also what that finds. */
function diagnosticsOf(text: string): readonly Diagnostic[] {
  const checked = checkText(text);
  const needsAnalysis = analysisCodes.some((code) => text.startsWith(`# ${code} `));
  return needsAnalysis && checked.study !== undefined ? analyzeStudy(checked.study, checked, {}).diagnostics : checked.diagnostics;
}

function firstLine(name: string): string {
  const text = repositoryFile(name);
  return text.slice(0, text.search(/[\r\n]/));
}

describe('a study with one mistake gives one message, from its first to its last character', () => {
  it.each(errors)('%s', (name) => {
    expect(said(name)).toEqual([firstLine(name)]);
    expect(checkText(repositoryFile(name)).study).toBeUndefined();
  });
});

describe('a study with one thing to warn of gives one warning, from its first to its last character', () => {
  it.each(warnings)('%s', (name) => {
    expect(said(name)).toEqual([firstLine(name)]);
    expect(checkText(repositoryFile(name)).study).toBeDefined();
  });
});

it('every error and warning that a study can have is among them', () => {
  const shown = new Set([...errors, ...warnings].map((name) => firstLine(name).split(' ')[1]));
  const all = Object.entries(severities).filter(([code, severity]) => severity !== 'notice' && !elsewhere.test(code));
  expect(all.map(([code]) => code).filter((code) => !shown.has(code))).toEqual([]);
});
