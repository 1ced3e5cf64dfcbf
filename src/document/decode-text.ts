import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { firstInvalidUtf8 } from './first-invalid-utf8.ts';
import { hasBinarySignature, otherEncoding } from './guess-encoding.ts';
import { maximumBytes } from './limits.ts';
import type { Source } from './source.ts';
import { tooLarge } from './too-large.ts';
import { windows1252Character } from './windows-1252.ts';

export interface DecodedText {
  /** Beside diagnostics it is there to be shown, not to be read on; absent where there is no text to show, and the place is the beginning. */
  readonly source: Source | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text has line ends and tabs, and no other control characters. */
const controlCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

const nowhere = { start: 0, end: 0 };

/**
 * A file's bytes as text: UTF-8, with or without a byte order mark, at most 16 MB.
 * @param name how the user named the file, for the source that is returned
 */
export function decodeText(name: string, bytes: Uint8Array): DecodedText {
  if (bytes.length > maximumBytes) return unreadable(tooLarge(bytes.length));
  const encoding = otherEncoding(bytes);
  if (encoding !== undefined) return unreadable(diagnostic('file/wrong-encoding', nowhere, { encoding }));
  if (hasBinarySignature(bytes)) return unreadable(diagnostic('file/binary', nowhere, { byte: bytes[0] ?? 0 }));

  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = byteOrderMark ? bytes.subarray(3) : bytes;
  const text = decoder.decode(content);
  const source: Source = { name, text, byteOrderMark };
  // What is no UTF-8 is decoded as this character, so that a text without it needs no second look.
  const invalid = text.includes('\ufffd') ? firstInvalidUtf8(content) : undefined;
  if (controlCharacter.test(text)) {
    const control = content.findIndex(isControl);
    return { source, diagnostics: [diagnostic('file/binary', characterAt(content, control), { byte: content[control] ?? 0 })] };
  }
  if (invalid !== undefined) {
    const byte = content[invalid] ?? 0;
    const args = { byte, character: windows1252Character(byte) };
    return { source, diagnostics: [diagnostic('file/not-utf-8', characterAt(content, invalid), args)] };
  }
  return { source, diagnostics: text.trim() === '' ? [diagnostic('file/empty', nowhere, {})] : [] };
}

function unreadable(problem: Diagnostic): DecodedText {
  return { source: undefined, diagnostics: [problem] };
}

/** {@link controlCharacter}, as a byte: all of them are one byte in UTF-8. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f;
}

/** The span of the character at a byte, which begins one: what before it is no UTF-8 counts as it is decoded. */
function characterAt(bytes: Uint8Array, index: number): { start: number; end: number } {
  const start = decoder.decode(bytes.subarray(0, index)).length;
  return { start, end: start + 1 };
}
