import { InvalidArgumentError } from 'commander';

/** Reads an option that is a whole number of at most four digits. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
