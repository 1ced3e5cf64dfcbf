import { addressOf } from '../../collab.ts';
import { severities } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LineIndex } from '../../diagnostics/line-index.ts';
import type { Severity } from '../../diagnostics/severity.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { CheckedFile } from './checked-file.ts';
import type { DiagnosticOptions } from './diagnostic-options.ts';
import { linesOf } from './findings.ts';
import { shortened } from './shortened.ts';
import { visibleMessage } from './visible-message.ts';
import { xmlElement, xmlText } from './xml.ts';

/**
 * Diagnostics as JUnit's XML for systems that show tests: a suite for each file, and in it a test for each diagnostic,
 * which fails for an error, passes for a warning or notice with what it says as its output, and is skipped for what is
 * suppressed. A file with nothing that counts has one test that passes. Ends with a line end.
 */
export function junitDiagnostics(files: readonly CheckedFile[], { texts }: Pick<DiagnosticOptions, 'texts'>): string {
  const suites = files.map((file) => suite(file, texts));
  const sum = (count: (suite: Suite) => number): string => String(suites.reduce((total, each) => total + count(each), 0));
  const attributes = { name: 'collab validate', tests: sum(({ tests }) => tests), failures: sum(({ failures }) => failures), errors: '0' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', attributes, suites.map(({ element }) => element))}\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly element: string;
}

function suite(file: CheckedFile, texts: DiagnosticOptions['texts']): Suite {
  const lines = linesOf(file);
  const { diagnostics, suppressed } = file;
  const className = visibleText(file.name);
  const named = testNames(file);
  const test = (name: string, content: readonly string[]): string => xmlElement('testcase', { name, classname: className }, content);
  const said = (diagnostic: Diagnostic): string => sentence(file.name, diagnostic, lines, texts);
  const found = diagnostics.map((diagnostic) => {
    return test(named(diagnostic), [outcome(diagnostic, severities[diagnostic.code], said(diagnostic), texts)]);
  });
  const skipped = suppressed.map(({ diagnostic, reason }) => {
    const why = reason === undefined ? [] : [visibleText(reason)];
    return test(named(diagnostic), [xmlElement('skipped', {}, [xmlText([...why, said(diagnostic)].join('\n'))])]);
  });
  const cases = [...(found.length === 0 ? [test('collab validate', [])] : found), ...skipped];
  const failures = diagnostics.filter(({ code }) => severities[code] === 'error').length;
  const attributes = { name: className, tests: String(cases.length), failures: String(failures), errors: '0', skipped: String(skipped.length) };
  return { tests: cases.length, failures, element: xmlElement('testsuite', attributes, cases) };
}

function outcome(diagnostic: Diagnostic, severity: Severity, said: string, texts: DiagnosticOptions['texts']): string {
  if (severity !== 'error') return xmlElement('system-out', {}, [xmlText(said)]);
  const message = visibleMessage(diagnostic, texts.diagnostics);
  return xmlElement('failure', { type: diagnostic.code, message }, [xmlText(said)]);
}

function sentence(file: string, diagnostic: Diagnostic, lines: LineIndex, { diagnostics, terminal }: DiagnosticOptions['texts']): string {
  const { line, column } = lines.positionAt(diagnostic.span.start);
  const place = `${visibleText(file)}:${line}:${column}`;
  return `${place} ${terminal.severity[severities[diagnostic.code]]} ${diagnostic.code}\n${visibleMessage(diagnostic, diagnostics)}`;
}

/** Names by code and keys, so that a test keeps its name, and its history, when lines above it come and go. */
function testNames(file: CheckedFile): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ code, span }) => {
    const name = visibleText(`${code} ${shortened(addressOf(file, span))}`).trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}
