import { child, entries, items } from '../../src/document/child.ts';
import type { DocumentNode } from '../../src/document/tree.ts';
import { areas } from '../../src/knowledge/area.ts';
import type { Condition } from '../../src/knowledge/condition.ts';
import { holds } from '../../src/knowledge/condition.ts';
import { evidenceKinds } from '../../src/knowledge/evidence-kind.ts';
import type { Fact, ServiceFacts } from '../../src/knowledge/service-facts.ts';
import type { Trait } from '../../src/knowledge/trait.ts';
import { traits } from '../../src/knowledge/trait.ts';
import { unknownName } from './unknown-name.ts';

/** What is wrong at one place of a condition. */
interface ConditionProblem {
  readonly node: DocumentNode;
  readonly message: string;
}

const words: { readonly [F in Fact]?: readonly string[] } = { area: areas, kind: evidenceKinds };

/** A condition compares each fact with what it can be, and there are services of which it is true. */
export function lintCondition(condition: Condition, node: DocumentNode): readonly ConditionProblem[] {
  const values = lintValues(node);
  if (values.length > 0) return values;
  return spaceOf(node).some((service) => holds(condition, service)) ? [] : [{ node, message: 'this can never be true, so the rule never applies' }];
}

function lintValues(node: DocumentNode): readonly ConditionProblem[] {
  const nested = [...items(child(node, 'all')), ...items(child(node, 'any')), ...entries(node).flatMap(({ key, value }) => (key.text === 'not' ? [value] : []))];
  const fact = factOf(node);
  return [...(fact === undefined ? [] : lintValue(fact, node)), ...nested.flatMap(lintValues)];
}

function lintValue(fact: Fact, node: DocumentNode): readonly ConditionProblem[] {
  const known = words[fact];
  const kind = fact === 'participants' ? 'number' : 'boolean';
  return entries(node).flatMap(({ key, value }) => {
    if (key.text === 'fact') return [];
    if (known !== undefined && key.text !== 'at-least') {
      const wrong = (value.kind === 'sequence' ? value.items : [value]).filter((each) => each.kind !== 'scalar' || !known.includes(each.text));
      return wrong.map((each) => ({ node: each, message: unknownName(each.kind === 'scalar' ? each.text : '', `the fact "${fact}"`, known) }));
    }
    const isRight = key.text === (kind === 'number' ? 'at-least' : 'is') || (kind === 'number' && key.text === 'is');
    if (isRight && value.kind === 'scalar' && typeof value.value === kind) return [];
    const wanted = known !== undefined ? 'is or one-of' : kind === 'number' ? 'is or at-least, with a number' : 'is, with true or false';
    return [{ node: value, message: `the fact "${fact}" takes ${wanted}` }];
  });
}

/** Every service that the facts of a condition tell apart: the facts that it does not ask for stay as they are. */
function spaceOf(node: DocumentNode): readonly ServiceFacts[] {
  const asked = new Set(factsIn(node));
  const largest = Math.max(0, ...numbersIn(node));
  const sets: readonly (readonly Trait[])[] = traits.reduce<readonly (readonly Trait[])[]>(
    (made, trait) => (asked.has(trait) ? [...made, ...made.map((each) => [...each, trait])] : made),
    [[]],
  );
  const kinds = asked.has('kind') ? [[], ...evidenceKinds.flatMap((one) => evidenceKinds.map((other) => [one, other]))] : [[]];
  const counts = asked.has('participants') ? Array.from({ length: largest + 2 }, (_each, index) => index) : [1];
  return sets.flatMap((each) =>
    kinds.flatMap((kind) =>
      (asked.has('area') ? [undefined, ...areas] : [undefined]).flatMap((area) =>
        counts.flatMap((participants) => [true, false].map((isHostStated) => ({ traits: each, kinds: kind, area, participants, isHostStated }))),
      ),
    ),
  );
}

function factsIn(node: DocumentNode): readonly Fact[] {
  const fact = factOf(node);
  return [...(fact === undefined ? [] : [fact]), ...below(node).flatMap(factsIn)];
}

function numbersIn(node: DocumentNode): readonly number[] {
  if (node.kind === 'scalar') return typeof node.value === 'number' ? [node.value] : [];
  return below(node).flatMap(numbersIn);
}

function factOf(node: DocumentNode): Fact | undefined {
  const fact = child(node, 'fact');
  return fact?.kind === 'scalar' ? (fact.text as Fact) : undefined;
}

function below(node: DocumentNode): readonly DocumentNode[] {
  return [...entries(node).map(({ value }) => value), ...items(node)];
}
