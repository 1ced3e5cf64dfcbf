/** Longer marks come first: the mark of UTF-32 LE begins with that of UTF-16 LE. */
const byteOrderMarks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'UTF-32 LE', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: 'UTF-32 BE', bytes: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: 'UTF-16 LE', bytes: [0xff, 0xfe] },
  { encoding: 'UTF-16 BE', bytes: [0xfe, 0xff] },
];

/** Where in each group of four bytes a text of mostly Latin letters has its letters; the other bytes are 0. */
const letterPlaces: readonly { readonly encoding: string; readonly places: readonly number[] }[] = [
  { encoding: 'UTF-32 LE', places: [0] },
  { encoding: 'UTF-32 BE', places: [3] },
  { encoding: 'UTF-16 LE', places: [0, 2] },
  { encoding: 'UTF-16 BE', places: [1, 3] },
];

const signatures: readonly { readonly format: string; readonly bytes: readonly number[] }[] = [
  { format: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'ZIP, DOCX, XLSX', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'gzip', bytes: [0x1f, 0x8b] },
  { format: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: 'DOC, XLS', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
];

const sampleLength = 4096;
/** A dash or a curly quote is no Latin letter, so a few of the bytes beside the letters may be other than 0. */
const leastShareOfZeros = 0.7;

/** The name of the UTF-16 or UTF-32 encoding that bytes are in, by their mark or by their zeros; undefined for others. */
export function otherEncoding(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMarks.find((mark) => startsWith(bytes, mark.bytes));
  if (marked !== undefined) return marked.encoding;
  const sample = bytes.subarray(0, sampleLength);
  if (sample.length < 4 || !sample.includes(0)) return undefined;
  return letterPlaces.find(({ places }) => hasLettersAt(sample, places))?.encoding;
}

/** Whether bytes begin as a file of another kind does: a picture, an archive, an office document. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  return signatures.some((signature) => startsWith(bytes, signature.bytes));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

function hasLettersAt(sample: Uint8Array, places: readonly number[]): boolean {
  let zerosBeside = 0;
  let beside = 0;
  for (const [index, byte] of sample.entries()) {
    if (!places.includes(index % 4)) {
      beside += 1;
      if (byte === 0) zerosBeside += 1;
    } else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && sample[index ^ 1] === 0) {
      return false;
    }
  }
  return zerosBeside >= beside * leastShareOfZeros;
}
