/** The same bytes without all lines, and then all characters, that can be left out while `isFaulty` holds. */
export function smallest(bytes: Uint8Array, isFaulty: (bytes: Uint8Array) => boolean): Uint8Array {
  const lines = without(piecesOf(bytes, 0x0a), isFaulty);
  return Buffer.concat(without(Array.from(Buffer.concat(lines), (byte) => Uint8Array.of(byte)), isFaulty));
}

function piecesOf(bytes: Uint8Array, end: number): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const next = bytes.indexOf(end, at);
    pieces.push(bytes.subarray(at, next === -1 ? bytes.length : next + 1));
    at = next === -1 ? bytes.length : next + 1;
  }
  return pieces;
}

/** Leaves out ever smaller stretches, until no single piece can go. */
function without(pieces: readonly Uint8Array[], isFaulty: (bytes: Uint8Array) => boolean): readonly Uint8Array[] {
  let left = pieces;
  for (let size = Math.ceil(pieces.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      if (isFaulty(Buffer.concat(fewer))) left = fewer;
      else at += size;
    }
  }
  return left;
}
