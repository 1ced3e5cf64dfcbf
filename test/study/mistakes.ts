import fc from 'fast-check';

/** Anything that may stand in a study file. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

const values: readonly Value[] = [
  null, true, 0, 3, -5, 6.5, 101, 1e9, '', ' ', 'x', 'Å', '15', '12,5', '1 000', '25 %', '++', '−5', 'all', 'group', 'p10-p90', '0301', '2001-10-01',
  [], [[]], ['a'], [1, 2], {}, { a: 1 }, { value: 1 }, { value: 1, source: 'a', x: 2 }, { low: 1, likely: 2, high: 3 }, { low: 1 }, { level: 2 }, { 2023: 1, 2024: 'x' },
];

const keys: readonly string[] = ['value', 'source', 'group', 'X', 'a b', 'frosta', 'title', 'nmae', '2023', 'constructor', '__proto__', 'a/b~c', 'x-mine'];

/** A change of one place of a study: `at` chooses the place, whatever the study holds. */
interface Mistake {
  readonly kind: 'replace' | 'remove' | 'rename' | 'add';
  readonly at: number;
  readonly value: Value;
  readonly key: string;
}

const mistake: fc.Arbitrary<Mistake> = fc.record({
  kind: fc.constantFrom('replace', 'remove', 'rename', 'add'),
  at: fc.nat(),
  value: fc.constantFrom(...values),
  key: fc.constantFrom(...keys),
});

/** The study with one to four changes at random places: nearly always broken, in ways that nobody thought of. */
export function brokenCopies(study: Value): fc.Arbitrary<Value> {
  return fc.array(mistake, { minLength: 1, maxLength: 4 }).map((mistakes) => mistakes.reduce(withMistake, study));
}

/** A copy with one change. Maps have no prototype, as in the data that the validator sees. */
function withMistake(study: Value, { kind, at, value, key }: Mistake): Value {
  const copy = cloned(study);
  const places = placesIn(copy);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return value;
  const { holder, name } = place;
  if (Array.isArray(holder)) {
    if (kind === 'remove') holder.splice(Number(name), 1);
    else holder[Number(name)] = cloned(value);
    return copy;
  }
  const held = holder[name] ?? null;
  if (kind === 'add') holder[key] = cloned(value);
  else if (kind === 'replace') holder[name] = cloned(value);
  else delete holder[name];
  if (kind === 'rename') holder[key] = held;
  return copy;
}

interface ValuePlace {
  readonly holder: Value[] | { [key: string]: Value };
  readonly name: string;
}

function placesIn(value: Value): ValuePlace[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [{ holder: value, name }, ...placesIn(inner)]);
}

function cloned(value: Value): Value {
  if (Array.isArray(value)) return value.map(cloned);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as { [key: string]: Value };
  for (const [key, inner] of Object.entries(value)) copy[key] = cloned(inner);
  return copy;
}
