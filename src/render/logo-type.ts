import type { Logo } from './house-style.ts';

/** What kind of picture a file is by its content, whatever it is called; undefined for any other. */
export function logoType(bytes: Uint8Array): Logo['type'] | undefined {
  if (beginsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (beginsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  const opening = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>|\s)*<svg[\s>]/.test(opening) ? 'svg' : undefined;
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
