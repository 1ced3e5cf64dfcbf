import { knownKeys } from '../../generated/known-keys.ts';
import type { ValidationError } from '../../generated/validate-study-file.js';

/**
 * What is wrong with a key: the schema knows none of that name, or the key is no id (or year, or coalition), or it is a
 * reserved word: as the id of something, or among the municipalities of an answer.
 */
export type KeyFault = 'unknown' | 'id' | 'reserved' | 'reserved-in-answer' | 'year' | 'coalition';

/** What is wrong with the keys of one map. */
export interface KeyFaults {
  readonly keys: ReadonlyMap<string, KeyFault>;
  readonly missing: readonly string[];
  /** The keys that the map may have; empty where any id is a key. */
  readonly known: readonly string[];
}

interface Faults extends KeyFaults {
  readonly keys: Map<string, KeyFault>;
  readonly missing: string[];
  readonly known: readonly string[];
}

/** The rules that keys are held against, as paths in the schema. */
const keyRules: ReadonlyMap<string, KeyFault> = new Map([
  ['#/$defs/id/pattern', 'id'],
  ['#/$defs/id/not', 'reserved'],
  // `finance.package.…` is what all services are worth together.
  ['#/$defs/serviceId/pattern', 'id'],
  ['#/$defs/serviceId/not', 'reserved'],
  ['#/$defs/yearKey/pattern', 'year'],
  ['#/$defs/coalition/pattern', 'coalition'],
]);

/** Whether an error only says which rule of keys the next `propertyNames` error is about. */
export function isKeyRule({ schemaPath }: ValidationError): boolean {
  return keyRules.has(schemaPath);
}

/** Gathers the errors about keys, by the JSON pointer of the map. */
export function keyFaults(errors: readonly ValidationError[]): ReadonlyMap<string, KeyFaults> {
  const faults = new Map<string, Faults>();
  const faultsOf = (error: ValidationError): Faults => {
    const existing = faults.get(error.instancePath);
    const made = existing ?? { keys: new Map<string, KeyFault>(), missing: [], known: closedKeys(error) ?? [] };
    faults.set(error.instancePath, made);
    return made;
  };
  let rule: KeyFault = 'id';
  for (const error of errors) {
    rule = keyRules.get(error.schemaPath) ?? rule;
    const { keyword, params } = error;
    if (keyword === 'propertyNames') {
      const inAnswer = rule === 'reserved' && /Answers\//.test(error.schemaPath);
      faultsOf(error).keys.set(params['propertyName'] as string, inAnswer ? 'reserved-in-answer' : rule);
    }
    if (keyword === 'additionalProperties') faultsOf(error).keys.set(params['additionalProperty'] as string, 'unknown');
    if (keyword === 'required') faultsOf(error).missing.push(params['missingProperty'] as string);
  }
  return faults;
}

/** The keys of the closed map that a rule belongs to; undefined where the keys are ids. */
export function closedKeys({ schemaPath }: ValidationError): readonly string[] | undefined {
  return knownKeys.get(schemaPath.slice(0, schemaPath.lastIndexOf('/')));
}
