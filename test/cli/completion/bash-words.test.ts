import { expect, it } from 'vitest';
import { bashWords } from '../../../src/cli/completion/bash-words.ts';

it.each([
  ['collab', ['collab']],
  ['collab ', ['collab', '']],
  ['collab  analyze  s', ['collab', 'analyze', 's']],
  [`collab analyze "my study.yaml" --as ''`, ['collab', 'analyze', 'my study.yaml', '--as', '']],
  [`collab analyze "" `, ['collab', 'analyze', '', '']],
  ['collab my\\ study.ya', ['collab', 'my study.ya']],
  ['collab "a \\"b', ['collab', 'a "b']],
  [`collab 'it\\`, ['collab', 'it\\']],
  ['collab $(touch x) $HOME', ['collab', '$(touch', 'x)', '$HOME']],
  ['collab --format=json', ['collab', '--format=json']],
])('reads %s', (line, words) => {
  expect(bashWords(line)).toEqual(words);
});
