import { describe, expect, it } from 'vitest';
import { compileClassRules } from '../../scripts/generators/class-rules.ts';
import { readJson, readKnowledgeFiles } from '../../scripts/generators/knowledge-file.ts';
import { classFacts } from '../../src/knowledge/class-facts.ts';
import { classLimit } from '../../src/knowledge/class-limit.ts';
import { listClassRules } from '../../src/knowledge/list-class-rules.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile } from '../study-of.ts';

const files = readKnowledgeFiles('src/knowledge/class-rules/');
const { leave, startNow } = listClassRules();

/** The files with one of them changed. */
function broken(id: string, from: string, to: string): ReturnType<typeof readKnowledgeFiles> {
  const path = `src/knowledge/class-rules/${id}.yaml`;
  const text = files.find((file) => file.path === path)?.text ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return files.map((file) => (file.path === path ? { ...file, text: text.replace(from, to) } : file));
}

describe('the rules of the classes', () => {
  it('are two of leaving and seven of starting, each once and in order', () => {
    expect(leave.map(({ id }) => id)).toEqual(['no-allowed-model', 'no-gain-and-no-effect']);
    expect(startNow.map(({ id }) => id)).toEqual(['assessed', 'model-allowed', 'must-haves-met', 'within-capacity', 'nobody-loses', 'pays-or-improves', 'required-services']);
  });

  it.each([...leave, ...startNow])('$id says in every language what is so, as it stands in a list', ({ text }) => {
    for (const language of languages) {
      for (const words of [text.holds[language], text.fails[language]]) expect(words).toMatch(/^\p{Ll}[^.]*$/u);
      expect(text.holds[language]).not.toBe(text.fails[language]);
    }
  });

  it('ask for facts that the program has, and their README has an example that is allowed', () => {
    const schema = readJson('src/knowledge/class-rules/class-rule.schema.json') as { readonly $defs: { readonly condition: { readonly properties: { readonly fact: { readonly enum: readonly string[] } } } } };
    expect(schema.$defs.condition.properties.fact.enum.toSorted()).toEqual(classFacts.toSorted());
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(repositoryFile('src/knowledge/class-rules/README.md')) ?? [];
    expect(compileClassRules([...files, { path: 'src/knowledge/class-rules/cost-known.yaml', text: example }])).toHaveLength(10);
  });
});

it('a limit is read from the rule that asks for it, and stands nowhere else', () => {
  const facts = ['within-capacity-by-all', 'within-capacity', 'probability-positive', 'greatest-effect', 'allowed-models', 'ranked'] as const;
  expect(facts.map(classLimit)).toEqual([0.8, 0.5, 0.7, 2, 1, undefined]);
});

describe('a broken rule is refused with file, line and column:', () => {
  it.each([
    ['an unknown fact', 'assessed', 'fact: ranked', 'fact: rankd', 'assessed.yaml:5:15 '],
    ['a number that is compared as a yes or no', 'model-allowed', 'at-least: 1', 'is: true', 'model-allowed.yaml:6:15 the fact "allowed-models" takes at-least'],
    ['a yes or no that is compared as a number', 'assessed', 'is: true', 'at-least: 1', 'assessed.yaml:5:15 the fact "ranked" takes is'],
    ['a place that another rule has', 'assessed', 'order: 3', 'order: 4', 'order is the same in '],
    ['another id than the file', 'assessed', 'id: assessed', 'id: asessed', 'assessed.yaml:2:5 '],
    ['a language without a text', 'assessed', '    sv: ekonomi eller påverkan har bedömts\n', '', 'the key "sv" is missing'],
    ['a rule of leaving that a pre-project mends', 'no-allowed-model', 'text:', 'curableWhen: { fact: ranked, is: true }\ntext:', 'no-allowed-model.yaml:9:14 a rule of leaving has no curableWhen'],
  ])('%s', (_, id, from, to, message) => {
    expect(() => compileClassRules(broken(id, from, to))).toThrow(message);
  });
});
