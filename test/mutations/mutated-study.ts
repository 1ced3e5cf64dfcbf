import { readdirSync } from 'node:fs';
import { repositoryFile } from '../study-of.ts';
import { mutations, spliced, withRandomBytes } from './mutations.ts';
import { randomFrom } from './random.ts';

const examples = readdirSync(new URL('../../examples', import.meta.url)).map((name) => `examples/${name}/study.yaml`);
const right = ['contract', 'every-chart'].map((name) => `test/cases/ok/${name}.yaml`);
const broken = readdirSync(new URL('../cases/err', import.meta.url)).map((name) => `test/cases/err/${name}`);

/** As often the large studies, which have everything in them, as the many small ones with a mistake already. */
const large = [...examples, ...right].map(repositoryFile);
const small = broken.map(repositoryFile);

/** A study with one to six changes, the same for the same seed: nearly always broken, in ways that nobody thought of. */
export function mutatedStudy(seed: number): Uint8Array {
  const random = randomFrom(seed);
  const [first = '', ...rest] = random.below(4) === 0 ? small : large;
  const any = (): string => random.one([first, ...rest]);
  let text = random.below(12) === 0 ? spliced(any(), any(), random) : any();
  // One change leaves most of a study standing, so that what reads the rest is met too.
  const count = random.one([1, 1, 1, 2, 2, 3, 6]);
  for (let done = 0; done < count; done += 1) text = random.one(mutations)(text, random);
  const bytes = Buffer.from(text, 'utf8');
  return random.below(25) === 0 && bytes.length > 0 ? withRandomBytes(bytes, random) : bytes;
}
