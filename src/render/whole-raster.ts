/**
 * Whether a PNG or a JPEG is there to its end, by the pieces that it consists of: one that was cut off is shown in part
 * here and not at all there.
 *
 * @param bytes that begin as one of the two does
 */
export function isWholeRaster(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes[0] === 0x89 ? isWholePng(view) : isWholeJpeg(view);
}

const pngEnd = 0x49454e44;

/** Pieces that say how long they are, until one that says it is the last. */
function isWholePng(view: DataView): boolean {
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === pngEnd) return true;
  }
  return false;
}

const jpegScan = 0xda;

/** Segments that say how long they are, then the picture, in which the mark of the end does not occur. */
function isWholeJpeg(view: DataView): boolean {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const mark = view.getUint8(at + 1);
    at += 2 + view.getUint16(at + 2);
    if (mark === jpegScan) return hasJpegEnd(view, at);
  }
  return false;
}

function hasJpegEnd(view: DataView, start: number): boolean {
  for (let at = start; at + 2 <= view.byteLength; at += 1) if (view.getUint16(at) === 0xffd9) return true;
  return false;
}
