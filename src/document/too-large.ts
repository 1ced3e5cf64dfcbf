import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { maximumBytes } from './limits.ts';

const megabyte = 1024 * 1024;

/** Says that a file is larger than a study may be: `size` in bytes, told in megabytes with one decimal, rounded up. */
export function tooLarge(size: number): Diagnostic {
  const megabytes = Math.ceil((size / megabyte) * 10) / 10;
  return diagnostic('file/too-large', { start: 0, end: 0 }, { megabytes, limit: maximumBytes / megabyte });
}
