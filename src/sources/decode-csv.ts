import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { decodeText } from '../document/decode-text.ts';
import type { Source } from '../document/source.ts';
import { windows1252Character } from '../document/windows-1252.ts';

/** The largest table of answers, in bytes: some ten thousand rows, which no workshop fills. */
export const maximumTableBytes = 1024 * 1024;

const megabyte = 1024 * 1024;
const nowhere = { start: 0, end: 0 };

/** A table's text; without one, `diagnostics` say why. */
export interface DecodedTable {
  readonly source: Source | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A table's bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one ("Unicode text" of a spreadsheet),
 * else Windows-1252, as spreadsheets in Norwegian and Swedish save CSV.
 *
 * @param name how the user named the file
 */
export function decodeCsv(name: string, bytes: Uint8Array): DecodedTable {
  if (bytes.length > maximumTableBytes) return { source: undefined, diagnostics: [tableTooLarge(bytes.length)] };
  const encoding = utf16Encoding(bytes);
  const { source, diagnostics } = encoding === undefined ? decodeText(name, bytes) : decodeUtf16(name, bytes, encoding);
  const [problem] = diagnostics;
  if (problem?.code === 'file/empty') return { source, diagnostics: [diagnostic('csv/empty', nowhere, {})] };
  if (problem?.code !== 'file/not-utf-8') return { source, diagnostics };
  const text = windows1252Text(bytes);
  return text === undefined ? { source, diagnostics } : { source: { name, text, byteOrderMark: false }, diagnostics: [] };
}

/** Says that a table is larger than it may be: `size` in bytes. */
export function tableTooLarge(size: number): Diagnostic {
  return diagnostic('csv/too-large', nowhere, { megabytes: Math.ceil((size / megabyte) * 10) / 10, limit: maximumTableBytes / megabyte });
}

/** Undefined where a byte stands for nothing in it, so that it is another encoding. */
function windows1252Text(bytes: Uint8Array): string | undefined {
  const characters = Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : windows1252Character(byte)));
  return characters.includes(undefined) ? undefined : characters.join('');
}

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** By way of UTF-8, so that what is no text is found there as in every file. */
function decodeUtf16(name: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedTable {
  return decodeText(name, new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)));
}
