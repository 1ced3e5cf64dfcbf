import type { Checked } from '../../collab.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../document/source.ts';
import { fixOf } from '../../fixes/fix-of.ts';
import type { Mending } from '../../fixes/is-improvement.ts';
import { isImprovement } from '../../fixes/is-improvement.ts';
import { mendedText } from '../../fixes/mended-text.ts';

/** A text with everything mended that certainly could be. */
export interface Mended {
  readonly checked: Checked;
  readonly bytes: Uint8Array;
  /** How many mistakes were mended. */
  readonly count: number;
}

/** How a text is checked. */
export type Check = (name: string, bytes: Uint8Array) => Checked;

/** A text is checked again for every mistake of syntax, of which only the first is known: so many characters in all are enough. */
const mostCharacters = 10_000_000;
const mostChecks = 300;
const fewestChecks = 10;

/** Nobody waits to be told how many could be mended: with fewer checks some that could be are not found. */
const mostFirstCharacters = 1_000_000;
const mostFirstChecks = 30;
const fewestFirstChecks = 3;

/**
 * Mends what can be mended for certain, again and again, since a mistake may hide another. What would make anything worse
 * is left alone. Byte order mark and line ends stay; what needs no mending stays to the byte, and mended twice is mended once.
 */
export function mend(name: string, bytes: Uint8Array, check: Check): Mended {
  let mended: Mended = { checked: check(name, bytes), bytes, count: 0 };
  const length = mended.checked.source?.text.length ?? 0;
  const budget = budgetOf(Math.floor(mostCharacters / (length + 1)), fewestChecks, mostChecks);
  for (;;) {
    const found = mendingsIn(mended.checked);
    const accepted = acceptable({ base: mended, check, budget }, [], found);
    if (accepted.length === 0) return mended;
    mended = { ...withMendings(mended, accepted, check), count: mended.count + accepted.length };
  }
}

/**
 * The mistakes that {@link mend} mends before it looks again; some may be missing of a long text with many that it leaves.
 *
 * @param found the text with what was found in it: where none of that has a mending, the text is not checked again
 */
export function acceptedFirst(found: Found, check: Check): readonly Diagnostic[] {
  const { source } = found;
  if (source === undefined || mendingsIn(found).length === 0) return [];
  const bytes = bytesOf(source, source.text);
  const base = { checked: check(source.name, bytes), bytes, count: 0 };
  const budget = budgetOf(Math.floor(mostFirstCharacters / (source.text.length + 1)), fewestFirstChecks, mostFirstChecks);
  return acceptable({ base, check, budget }, [], mendingsIn(base.checked)).map(({ diagnostic }) => diagnostic);
}

interface Found {
  readonly source: Source | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Budget {
  checks: number;
}

function budgetOf(checks: number, fewest: number, most: number): Budget {
  return { checks: Math.min(most, Math.max(fewest, checks)) };
}

/** The certain mendings, as many as do not touch one another, in the order of the text. */
function mendingsIn({ source, diagnostics }: Found): readonly Mending[] {
  if (source === undefined) return [];
  const mendings: Mending[] = [];
  let end = -1;
  const found = diagnostics.flatMap((diagnostic) => {
    const fix = fixOf(diagnostic, source);
    return fix === undefined ? [] : [{ diagnostic, fix }];
  });
  for (const mending of found.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (startOf(mending) <= end) continue;
    mendings.push(mending);
    end = mending.fix.edits.at(-1)?.span.end ?? end;
  }
  return mendings;
}

function startOf({ fix }: Mending): number {
  return fix.edits[0]?.span.start ?? 0;
}

interface Trial {
  readonly base: Mended;
  readonly check: Check;
  readonly budget: Budget;
}

/** All of them when they make nothing worse together; else those of the first half, and of the second beside them. */
function acceptable(trial: Trial, accepted: readonly Mending[], more: readonly Mending[]): readonly Mending[] {
  const { base, check, budget } = trial;
  if (more.length === 0 || budget.checks === 0) return accepted;
  budget.checks -= 1;
  const all = [...accepted, ...more];
  if (isImprovement(base.checked, withMendings(base, all, check).checked, all)) return all;
  if (more.length === 1) return accepted;
  const middle = more.length >> 1;
  return acceptable(trial, acceptable(trial, accepted, more.slice(0, middle)), more.slice(middle));
}

function withMendings({ checked: { source } }: Mended, mendings: readonly Mending[], check: Check): Omit<Mended, 'count'> {
  const text = mendedText(source?.text ?? '', mendings.map(({ fix }) => fix));
  const bytes = bytesOf(source, text);
  return { checked: check(source?.name ?? '', bytes), bytes };
}

function bytesOf(source: Source | undefined, text: string): Uint8Array {
  return Buffer.from((source?.byteOrderMark === true ? '\uFEFF' : '') + text, 'utf8');
}
