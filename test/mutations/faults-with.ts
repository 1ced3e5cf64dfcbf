import { check, withAdvice } from '../../src/collab.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { LineIndex } from '../../src/diagnostics/line-index.ts';
import type { Span } from '../../src/diagnostics/span.ts';
import { addressOf } from '../../src/document/address-of.ts';
import { fixOf } from '../../src/fixes/fix-of.ts';
import { messageOf } from '../../src/cli/diagnostics/message-of.ts';
import { languages } from '../../src/texts/language.ts';
import { messageTexts } from '../../src/texts/message-texts.ts';

/** The most that one study may take, in milliseconds of the processor: another program's time does not count. */
const longest = 2_000;

/** What checking a text does that it never may: nothing at all, for any bytes. */
export function faultsWith(bytes: Uint8Array): readonly string[] {
  const before = process.cpuUsage();
  try {
    const faults = faultsFound(bytes);
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1_000;
    return milliseconds > longest ? [...faults, `takes ${Math.round(milliseconds)} ms`] : faults;
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

function faultsFound(bytes: Uint8Array): readonly string[] {
  const checked = check('study.yaml', bytes);
  const { source, study } = checked;
  const all = [...checked.diagnostics, ...checked.suppressed.map(({ diagnostic }) => diagnostic)];
  const faults = study === undefined && all.length === 0 ? ['no study, and nothing said of why'] : [];
  const text = source?.text ?? '';
  const lines = new LineIndex(text);
  const advised = study === undefined ? [] : withAdvice(checked).diagnostics;
  for (const found of new Set([...all, ...advised])) {
    faults.push(...placeFaults(found, text, lines).map((fault) => `${found.code}: ${fault}`));
    faults.push(...messageFaults(found).map((fault) => `${found.code}: ${fault}`));
    if (source === undefined) continue;
    addressOf(checked, found.span);
    let end = 0;
    for (const { span } of fixOf(found, source)?.edits ?? []) {
      faults.push(...spanFaults(span, text).map((fault) => `${found.code}: its mending ${fault}`));
      if (span.start < end) faults.push(`${found.code}: its mendings overlap or are out of order`);
      end = span.end;
    }
  }
  return faults;
}

function placeFaults({ span, related }: Diagnostic, text: string, lines: LineIndex): readonly string[] {
  return [span, ...related.map((place) => place.span)].flatMap((place) => {
    const { line, column } = lines.positionAt(place.start);
    const isThere = line >= 1 && line <= lines.lineCount && column >= 1 && column <= lines.lineText(line).length + 1;
    return [...spanFaults(place, text), ...(isThere ? [] : [`stands at ${line}:${column}, which is no place`])];
  });
}

/** A place begins and ends within the text, and not inside a character or a line end. */
function spanFaults({ start, end }: Span, text: string): readonly string[] {
  if (!(start >= 0 && start <= end && end <= text.length)) return [`goes from ${start} to ${end} of ${text.length}`];
  const isSplit = (at: number): boolean => at > 0 && at < text.length && (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) || text.slice(at - 1, at + 1) === '\r\n');
  return [start, end].filter(isSplit).map((at) => `parts the character at ${at}`);
}

function messageFaults(found: Diagnostic): readonly string[] {
  return languages.flatMap((language) => {
    const message = messageOf(found, messageTexts[language].diagnostics);
    if (message.trim() === '') return [`says nothing in ${language}`];
    return /\bundefined\b|\[object |\bNaN\b/.test(message.replaceAll(/["«“”][^"»”]*["»”]/g, '')) ? [`says in ${language}: ${message}`] : [];
  });
}
