import { explanations } from '../generated/explanations.ts';
import type { Explanation } from './explanation.ts';

/** What is said of a diagnostic code. */
export function findExplanation(code: string): Explanation | undefined {
  byCode ??= new Map(explanations().map((explanation) => [explanation.code, explanation]));
  return byCode.get(code);
}

let byCode: ReadonlyMap<string, Explanation> | undefined;
