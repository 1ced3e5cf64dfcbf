import { InvalidArgumentError } from 'commander';

/** Reads a repeatable option: every value in its order. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Reads a repeatable option whose values are known. */
export function collectOf<T extends string>(known: readonly T[]): (value: string, before?: readonly T[]) => readonly T[] {
  return (value, before = []) => {
    const found = known.find((each) => each === value);
    if (found === undefined) throw new InvalidArgumentError(`It must be one of ${known.join(', ')}.`);
    return [...before, found];
  };
}
