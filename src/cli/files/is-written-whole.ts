import { findTarget } from './find-target.ts';

/** Whether a name is that of a file, which is written whole, and of no pipe or device; what cannot be looked up is left to the reading, which says why. */
export function isWrittenWhole(name: string): boolean {
  try {
    const { kind } = findTarget(name);
    return kind === 'file' || kind === 'directory';
  } catch {
    return true;
  }
}
