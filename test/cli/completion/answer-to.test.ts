import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../src/cli/completion/answer-to.ts';
import { formatsOf, valueKindOf } from '../../../src/cli/completion/placeholders.ts';
import { severities } from '../../../src/diagnostics/codes.ts';
import { collab } from '../commands/command.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { declaredProgram, leavesOf } from '../program/program.ts';

const program = await declaredProgram();
const study = 'examples/flv/study.yaml';

async function values(...words: readonly string[]): Promise<readonly string[]> {
  return (await answerTo(program, words)).suggestions.map(({ value }) => value);
}

async function files(...words: readonly string[]): Promise<string> {
  return (await answerTo(program, words)).files;
}

describe('what may stand where the cursor is', () => {
  it('is a command, with what it is for', async () => {
    const { suggestions, files: which } = await answerTo(program, ['']);
    expect(suggestions.map(({ value }) => value)).toEqual(program.commands.map((each) => each.name()));
    expect(suggestions.find(({ value }) => value === 'init')?.about).toBe('begin a study');
    expect(which).toBe('none');
    expect(await values('an')).toEqual(['analyze']);
    expect(await values('draft', '')).toEqual(['council-paper', 'agreement', 'plan']);
    expect(await values('help', 'draft', 'p')).toEqual(['plan']);
  });

  it('is an option that is not there yet, or may be there again', async () => {
    expect(await values('analyze', '--se')).toEqual(['--sections', '--seed']);
    expect(await values('analyze', '--seed', '3', '--se')).toEqual(['--sections']);
    expect(await values('swot', study, '--threat', 'x', '--thr')).toEqual(['--threat']);
    expect(await values('analyze', '-')).toContain('--help');
    expect(await values('analyze', '--', '--se')).toEqual([]);
  });

  it('is a value of an option that takes some', async () => {
    expect(await values('analyze', study, '--language', '')).toEqual(['nb', 'nn', 'sv', 'en']);
    expect(await values('analyze', study, '--language=s')).toEqual(['--language=sv']);
    expect(await values('analyze', study, '-l', 'n')).toEqual(['nb', 'nn']);
    expect(await values('init', '--area', 's')).toEqual(['support', 'services']);
    expect(await values('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(await values('catalogue', 'm')).toEqual(['models']);
  });

  it('is one more of several values with commas between', async () => {
    expect(await values('analyze', '--format', 'md,')).toEqual(['md,html', 'md,docx', 'md,json']);
    expect(await values('analyze', '--format', 'md=a.md,j')).toEqual(['md=a.md,json']);
    expect(await values('analyze', '--sections', 'answer,p')).toEqual(['answer,priorities', 'answer,plan']);
  });

  it('is a file where there is one to name', async () => {
    expect(await files('analyze', '')).toBe('studies');
    expect(await files('validate', 'a.yaml', '')).toBe('studies');
    expect(await files('init', '')).toBe('folders');
    expect(await files('analyze', study, '--output', 'x')).toBe('any');
    expect(await files('analyze', study, '--format', 'json=x')).toBe('any');
    expect(await files('analyze', study, 'x')).toBe('none');
    expect(await files('analyze', study, '--seed', '')).toBe('none');
  });

  it('is a code of a diagnostic, once it is begun', async () => {
    expect(await answerTo(program, ['explain', ''])).toEqual({ suggestions: [{ value: 'codes', about: expect.any(String) as string }], files: 'studies' });
    expect(await values('explain', 'yaml/tab-i')).toEqual(['yaml/tab-indent']);
    expect(await values('explain', 'study/')).toEqual(Object.keys(severities).filter((code) => code.startsWith('study/')));
  });

  it('is an id of the study that the line names, with its name', async () => {
    const { suggestions } = await answerTo(program, ['weigh', study, '--as', '']);
    expect(suggestions).toEqual([
      { value: 'frosta', about: 'Frosta' },
      { value: 'levanger', about: 'Levanger' },
      { value: 'verdal', about: 'Verdal' },
    ]);
    expect(await values('draft', 'council-paper', study, '-m', 'le')).toEqual(['levanger']);
    expect(await values('draft', 'agreement', '--language', 'nb', study, '--service', 'child')).toEqual(['child-welfare']);
    expect(await values('draft', 'council-paper', '--municipality', '')).toEqual([]);
  });
});

it.each([
  ['is not there', undefined],
  ['is no YAML', 'municipalities: [\n'],
  ['is of another shape', 'municipalities: 3\n'],
  ['is no text', '\0\0'],
])('suggests nothing from a study that %s', async (_, text) => {
  const path = join(temporaryFolder(), 'study.yaml');
  if (text !== undefined) writeFileSync(path, text);
  expect(await answerTo(program, ['weigh', path, '--as', ''])).toEqual({ suggestions: [], files: 'none' });
});

it('suggests ids of a study with mistakes, and none that a shell would read as something else', async () => {
  const path = join(temporaryFolder(), 'study.yaml');
  writeFileSync(path, 'frob: 1\nmunicipalities:\n  våler: {}\n  "$(touch x)": {}\n  "-q": {}\n  a b: {}\n  frosta: { name: "\\e[31mFrosta\\n" }\n');
  expect(await values('weigh', path, '--as', '')).toEqual(['våler', 'frosta']);
  expect(collab(['--complete', 'fish', 'weigh', path, '--as', '']).stdout).toBe('none\nvåler\t\nfrosta\t␛[31mFrosta␊\n');
});

/** Values that nobody can know before they are typed. */
const free = [
  'text', 'title', 'number', 'levels', 'year', 'amount', 'id', 'name', 'query', 'figure', 'criterion', 'model',
  'item=points', 'item=service', 'item=source', 'criterion=points', 'municipality=amount', 'factor=level[:grade[:source]]',
];

describe.each(leavesOf(program).map(([path, command]) => [path.join(' '), command] as const))('%s', (_, command) => {
  it('has no value of which it is not known what it may be', () => {
    const options = command.options.filter(({ argChoices, required }) => required && argChoices === undefined).map(({ flags }) => /<(.*)>$/.exec(flags)?.[1] ?? '');
    const args = command.registeredArguments.filter(({ argChoices }) => argChoices === undefined).map((each) => each.name());
    const unknown = [...options, ...args].filter((each) => valueKindOf(each, command.name()) === 'free' && !free.includes(each));
    expect(unknown).toEqual([]);
  });
});

describe.each(leavesOf(program).filter(([, command]) => command.options.some(({ long }) => long === '--format')).map(([path, command]) => [path.join(' '), command] as const))('%s', (_, command) => {
  it('has the formats that its help names', () => {
    const { description = '' } = command.options.find(({ long }) => long === '--format') ?? {};
    const named = description.replace(/;.*/, '').replace(' (the default)', '').split(/, | or /);
    expect(formatsOf(command.name())).toEqual(named);
  });
});
