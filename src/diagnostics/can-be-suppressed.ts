/** What is said of suppression itself is always told: what hides it would hide why. */
export function canBeSuppressed(code: string): boolean {
  return !code.startsWith('suppression/') && !code.startsWith('baseline/');
}
