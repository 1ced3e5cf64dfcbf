import { severities } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Suppressed } from '../../diagnostics/suppressed.ts';
import type { CheckedFile } from './checked-file.ts';
import type { DiagnosticOptions } from './diagnostic-options.ts';
import { linesOf, severityRanks } from './findings.ts';
import { toJson } from './json.ts';
import { artifactLocation } from './sarif-location.ts';
import type { SarifResult } from './sarif-result.ts';
import { fingerprinter, sarifResult } from './sarif-result.ts';
import { sarifRules } from './sarif-rules.ts';

/** GitHub refuses a file with more results. */
const mostResults = 25_000;

/**
 * Diagnostics as a SARIF 2.1.0 log for systems that keep results: what is suppressed is marked and not dropped, places
 * count in UTF-16 code units, and a fingerprint is made of keys and not of lines. Ends with a line end.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export async function sarifDiagnostics(files: readonly CheckedFile[], options: DiagnosticOptions): Promise<string> {
  const { language, texts, root, version, isComplete } = options;
  const all = files.map(resultsIn);
  const kept = withinLimit(all);
  const left = countOf(all) - countOf(kept);
  const codes = Array.from(new Set(kept.flatMap((each) => each.found.map(({ diagnostic }) => diagnostic.code)))).toSorted();
  const ruleIndexes = new Map(codes.map((code, index) => [code, index]));
  return toJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'collab', version, semanticVersion: version, language, rules: await sarifRules(codes, language) } },
        language,
        invocations: [
          {
            executionSuccessful: isComplete,
            ...(left === 0 ? {} : { toolExecutionNotifications: [{ level: 'warning', message: { text: texts.terminal.leftOut(left) } }] }),
          },
        ],
        artifacts: files.map(({ name }) => ({ location: artifactLocation(name, root), roles: ['analysisTarget'] })),
        defaultEncoding: 'utf-8',
        // What ends a line in YAML.
        newlineSequences: ['\r\n', '\n', '\r'],
        columnKind: 'utf16CodeUnits',
        results: kept.flatMap((each) => results(each, ruleIndexes, options)),
      },
    ],
  });
}

/** The results of one file. */
interface FileResults {
  readonly file: CheckedFile;
  /** Of the file among the run's artifacts. */
  readonly index: number;
  readonly found: readonly FoundResult[];
}

interface FoundResult {
  readonly diagnostic: Diagnostic;
  readonly suppression: Suppressed | undefined;
}

function resultsIn(file: CheckedFile, index: number): FileResults {
  const counting = file.diagnostics.map((diagnostic) => ({ diagnostic, suppression: undefined }));
  const suppressed = file.suppressed.map((suppression) => ({ diagnostic: suppression.diagnostic, suppression }));
  return { file, index, found: [...counting, ...suppressed] };
}

/** Leaves out what there is no room for: first what is suppressed, then what is least grave. */
function withinLimit(all: readonly FileResults[]): readonly FileResults[] {
  const found = all.flatMap((each) => each.found);
  if (found.length <= mostResults) return all;
  const kept = new Set(found.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostResults));
  return all.map((each) => ({ ...each, found: each.found.filter((result) => kept.has(result)) }));
}

function rank({ diagnostic, suppression }: FoundResult): number {
  return (suppression === undefined ? 0 : Object.keys(severityRanks).length) + severityRanks[severities[diagnostic.code]];
}

function countOf(all: readonly FileResults[]): number {
  return all.reduce((sum, { found }) => sum + found.length, 0);
}

function results({ file, index, found }: FileResults, ruleIndexes: ReadonlyMap<string, number>, { texts, root }: DiagnosticOptions): readonly SarifResult[] {
  const place = { file, lines: linesOf(file), artifact: { ...artifactLocation(file.name, root), index } };
  const fingerprints = fingerprinter(place);
  return found.map(({ diagnostic, suppression }) =>
    sarifResult({ diagnostic, suppression, ruleIndex: ruleIndexes.get(diagnostic.code) ?? -1, fingerprints: fingerprints(diagnostic) }, place, texts),
  );
}
