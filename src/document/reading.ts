import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/span.ts';
import { maximumAliasExpansions, maximumDepth, maximumMistakes, maximumValues } from './limits.ts';
import type { DocumentNode } from './tree.ts';

/** How large a node is once the aliases within it are written out. */
export interface Extent {
  /** Levels of maps and lists, itself included; 0 for a scalar. */
  readonly height: number;
  readonly aliases: number;
  readonly values: number;
}

/** A scalar holds nothing but itself. */
export const scalarExtent: Extent = { height: 0, aliases: 0, values: 1 };

/** A node with an anchor; `node` is undefined while it is being read, when an alias to it would never end. */
export interface Anchored {
  node: DocumentNode | undefined;
  extent: Extent;
}

/** What is known while one tree is being read. */
export interface Reading {
  readonly text: string;
  readonly diagnostics: Diagnostic[];
  readonly anchors: Map<string, Anchored>;
  /** Aliases and values so far, as if every alias were written out. */
  aliases: number;
  values: number;
  /** Something is wrong that makes the tree misleading. */
  unusable: boolean;
  /** A limit is broken or there are mistakes enough: what remains is not read. */
  stopped: boolean;
}

/** The beginning of a tree's reading: nothing is known yet, and nothing is wrong. */
export function startReading(text: string): Reading {
  return { text, diagnostics: [], anchors: new Map(), aliases: 0, values: 0, unusable: false, stopped: false };
}

/** Notes a mistake; the tree can be used all the same. */
export function note(reading: Reading, problem: Diagnostic): void {
  if (!reading.stopped) reading.diagnostics.push(problem);
  if (reading.diagnostics.length < maximumMistakes) return;
  reading.stopped = true;
  reading.unusable = true;
}

/** Notes a mistake after which the rest is still worth reading, though the tree not worth using. */
export function refuse(reading: Reading, problem: Diagnostic): void {
  note(reading, problem);
  reading.unusable = true;
}

/** {@link refuse}, for what may be no mistake. */
export function refuseIf(reading: Reading, problem: Diagnostic | undefined): void {
  if (problem !== undefined) refuse(reading, problem);
}

/** Counts what is read at `span`, and stops the reading at the first limit that it breaks. */
export function countWithinLimits(reading: Reading, extent: Extent, depth: number, span: Span): void {
  reading.aliases += extent.aliases;
  reading.values += extent.values;
  if (depth + extent.height > maximumDepth) {
    stop(reading, diagnostic('yaml/too-deep', span, { limit: maximumDepth }));
  } else if (reading.aliases > maximumAliasExpansions) {
    stop(reading, diagnostic('yaml/too-many-aliases', span, { limit: maximumAliasExpansions }));
  } else if (reading.values > maximumValues) {
    stop(reading, diagnostic('yaml/too-many-values', span, { limit: maximumValues }));
  }
}

function stop(reading: Reading, problem: Diagnostic): void {
  refuse(reading, problem);
  reading.stopped = true;
}

/** The extent of a map or list over those of its children. */
export function surrounding(children: readonly Extent[]): Extent {
  let height = 0;
  let aliases = 0;
  let values = 1;
  for (const child of children) {
    height = Math.max(height, child.height);
    aliases += child.aliases;
    values += child.values;
  }
  return { height: height + 1, aliases, values };
}
