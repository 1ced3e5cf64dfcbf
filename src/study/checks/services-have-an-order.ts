import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries, items } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { readText } from '../read/text.ts';

/** What a service requires comes before it, so that none can require itself, straight or by way of others. */
export function servicesHaveAnOrder({ root }: Document): Diagnostic[] {
  const required = new Map(entries(child(root, 'services')).map(({ key, value }) => [key.text, items(child(value, 'requires'))]));
  const settled = new Set<string>();
  const found: Diagnostic[] = [];
  for (const id of required.keys()) follow(id, required, settled, found);
  return found;
}

interface Step {
  readonly id: string;
  /** What is left to follow of what the service requires. */
  readonly rest: DocumentNode[];
}

/** Goes all ways from a service; a step back onto the way closes a circle, which is told where it closes. */
function follow(start: string, required: ReadonlyMap<string, readonly DocumentNode[]>, settled: Set<string>, found: Diagnostic[]): void {
  const way: Step[] = [];
  const visit = (id: string): void => {
    if (!settled.has(id)) way.push({ id, rest: [...(required.get(id) ?? [])] });
  };
  visit(start);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const next = step.rest.shift();
    if (next === undefined) {
      settled.add(step.id);
      way.pop();
      continue;
    }
    const id = readText(next) ?? '';
    const back = way.findIndex((earlier) => earlier.id === id);
    if (back === -1) visit(id);
    else found.push(diagnostic('study/circular-requires', next.span, { services: [...way.slice(back).map((passed) => passed.id), id] }));
  }
}
