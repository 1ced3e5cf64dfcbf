import { createHash } from 'node:crypto';
import { addressOf } from '../../collab.ts';
import { severities } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LineIndex } from '../../diagnostics/line-index.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Suppressed } from '../../diagnostics/suppressed.ts';
import { fixOf } from '../../fixes/fix-of.ts';
import type { MessageTexts } from '../../texts/message-texts.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { CheckedFile } from './checked-file.ts';
import type { ArtifactLocation } from './sarif-location.ts';
import { sarifRegion } from './sarif-location.ts';
import { visibleMessage } from './visible-message.ts';

/** One entry of a run's results. */
export type SarifResult = object;

/** A diagnostic with all that its result says beside it. */
export interface ResultOf {
  readonly diagnostic: Diagnostic;
  readonly suppression: Suppressed | undefined;
  /** Of the code among the run's rules. */
  readonly ruleIndex: number;
  readonly fingerprints: Fingerprints;
}

/** The file that results are about. */
export interface ResultPlace {
  readonly file: CheckedFile;
  readonly lines: LineIndex;
  readonly artifact: ArtifactLocation;
}

type Fingerprints = Readonly<Record<string, string>>;

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** GitHub shows no more places of one result. */
const mostRelated = 100;

/** A diagnostic as a SARIF result. */
export function sarifResult({ diagnostic, suppression, ruleIndex, fingerprints }: ResultOf, place: ResultPlace, texts: MessageTexts): SarifResult {
  const { code, span, related } = diagnostic;
  const relatedLocations = related.slice(0, mostRelated).map((other, index) => ({
    id: index + 1,
    ...physical(other.span, place),
    message: { text: texts.terminal.related[other.role] },
  }));
  const fixes = fixesOf(diagnostic, place, texts);
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severities[code]],
    message: { text: plainMessage(visibleMessage(diagnostic, texts.diagnostics)) },
    locations: [{ ...physical(span, place), ...logical(span, place) }],
    ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
    partialFingerprints: fingerprints,
    // Where it is absent, nobody knows; where it is empty, the result counts.
    suppressions: suppression === undefined ? [] : [suppressionOf(suppression)],
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

/**
 * Fingerprints for the results of one file, in their order: of the code and the keys that lead to the place, so that
 * they outlive changes of other lines. GitHub reads `primaryLocationLineHash` alone.
 */
export function fingerprinter({ file }: ResultPlace): (diagnostic: Diagnostic) => Fingerprints {
  const seen = new Map<string, number>();
  return ({ code, span }) => {
    const key = `${code} ${addressOf(file, span)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const hash = `${createHash('sha256').update(key).digest('hex').slice(0, 16)}:${count}`;
    return { 'collabAddress/v1': hash, primaryLocationLineHash: hash };
  };
}

function physical(span: Span, { file: { source }, lines, artifact }: ResultPlace): object {
  return { physicalLocation: { artifactLocation: artifact, region: sarifRegion(span, source?.text ?? '', lines) } };
}

function logical(span: Span, { file }: ResultPlace): object {
  const address = file.document === undefined ? '' : addressOf(file, span);
  return address === '' ? {} : { logicalLocations: [{ fullyQualifiedName: visibleText(address) }] };
}

function suppressionOf({ by, reason }: Suppressed): object {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason === undefined ? {} : { justification: visibleText(reason) }),
  };
}

function fixesOf(diagnostic: Diagnostic, { file: { source }, lines, artifact }: ResultPlace, { terminal }: MessageTexts): readonly object[] {
  if (source === undefined) return [];
  const fix = fixOf(diagnostic, source);
  if (fix === undefined) return [];
  const replacements = fix.edits.map(({ span, text }) => ({
    deletedRegion: sarifRegion(span, source.text, lines),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }));
  return [{ description: { text: terminal.fix }, artifactChanges: [{ artifactLocation: artifact, replacements }] }];
}

/** In a message of SARIF, braces are placeholders unless they are doubled, and `[…](…)` is a link, which a study's text is not. */
function plainMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}
