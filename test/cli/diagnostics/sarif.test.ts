import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckedFile } from '../../../src/cli/diagnostics/checked-file.ts';
import { sarifDiagnostics } from '../../../src/cli/diagnostics/sarif.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { languages } from '../../../src/texts/language.ts';
import { repositoryFile } from '../../study-of.ts';
import { checkedFile, fileOf, groupedNumbers, hostile, manyFiles, mendedNumbers, optionsIn, stubOptions } from './checked-files.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: object; readonly region?: Region } }[];
  readonly relatedLocations?: readonly { readonly message: { readonly text: string } }[];
  readonly partialFingerprints: Record<string, string>;
  readonly suppressions: readonly object[];
  readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent?: { readonly text: string } }[] }[] }[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } };
  readonly results: readonly Result[];
}

async function runOf(files: readonly CheckedFile[], options = stubOptions): Promise<Run> {
  const log = JSON.parse(await sarifDiagnostics(files, options)) as { runs: [Run] };
  return log.runs[0];
}

const wrong = diagnostic('study/impossible-amount', { start: 3, end: 4 }, { value: 'x' });

describe('the log is valid by the schema of SARIF 2.1.0', () => {
  const ajv = addFormats.default(new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false }));
  const validate = ajv.compile(JSON.parse(repositoryFile('test/schemas/sarif-2.1.0-rtm.5.json')) as object);
  const problems = (log: string): unknown => (validate(JSON.parse(log)) ? [] : validate.errors);

  test.each(languages)('for every kind of mistake, in %s', async (language) => {
    expect(problems(await sarifDiagnostics(manyFiles(), optionsIn(language)))).toEqual([]);
  });

  test('for no file, a clean file and a hostile one', async () => {
    const hidden = { diagnostic: wrong, by: 'comment' as const, reason: hostile };
    const files = [fileOf('clean.yaml', 'a: 1', []), fileOf(hostile, hostile, [diagnostic('study/impossible-amount', { start: 0, end: 99 }, { value: hostile })], [hidden])];
    expect(problems(await sarifDiagnostics([], stubOptions))).toEqual([]);
    const log = await sarifDiagnostics(files, { ...stubOptions, isComplete: false });
    expect(problems(log)).toEqual([]);
    expect(log).toMatch(/^[\n\u0020-\u007e\u00a0-\u{10ffff}]*$/u);
    expect(log).not.toMatch(/\p{Cf}/u);
  });

  test('which refuses what is no log', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'grave' }] }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', informationUri: 'not a uri' } } }] })).toBe(false);
  });
});

describe('a place', () => {
  const regionOf = async (text: string, start: number, end: number): Promise<unknown> => {
    const { results } = await runOf([fileOf('a.yaml', text, [diagnostic('study/impossible-amount', { start, end }, { value: 'x' })])]);
    return results[0]?.locations[0]?.physicalLocation.region;
  };

  test('counts in UTF-16 code units, from 1, its end exclusive', async () => {
    expect(await regionOf('a: 😀x', 5, 6)).toEqual({ startLine: 1, startColumn: 6, endLine: 1, endColumn: 7 });
    expect(await regionOf('a: 1\nb: 2\n', 0, 9)).toEqual({ startLine: 1, startColumn: 1, endLine: 2, endColumn: 5 });
  });

  test('behind the last line end is the end of the last line, as the standard has it', async () => {
    expect(await regionOf('abcd\r\nlmn\r\n', 11, 11)).toEqual({ startLine: 2, startColumn: 6, endLine: 2, endColumn: 6 });
    expect(await regionOf('abcd\nlmn\n', 5, 9)).toEqual({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 5 });
    expect(await regionOf('', 0, 0)).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
  });

  test('in a file that is no text is its beginning', async () => {
    const { results } = await runOf([{ ...fileOf('a.yaml', '', [diagnostic('file/binary', { start: 0, end: 0 }, { byte: 3 })]), source: undefined }]);
    const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    expect(results[0]?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'a.yaml', uriBaseId: '%SRCROOT%', index: 0 }, region } }]);
  });

  test('has the keys that lead to it', async () => {
    const { results } = await runOf([checkedFile('a.yaml', groupedNumbers)]);
    expect(results[0]?.locations[0]).toMatchObject({ logicalLocations: [{ fullyQualifiedName: 'municipalities.frosta.population' }] });
  });
});

describe('a file', () => {
  const artifactOf = async (name: string, root = process.cwd()): Promise<unknown> => {
    const { results } = await runOf([fileOf(name, 'a: 1', [wrong])], { ...stubOptions, root });
    return results[0]?.locations[0]?.physicalLocation.artifactLocation;
  };

  test('is named from the root, percent-encoded', async () => {
    expect(await artifactOf('studier/Åfjord & Ørland 100%: #1?.yaml')).toEqual({
      uri: 'studier/%C3%85fjord%20%26%20%C3%98rland%20100%25%3A%20%231%3F.yaml',
      uriBaseId: '%SRCROOT%',
      index: 0,
    });
    expect(await artifactOf('./a/../b.yaml')).toMatchObject({ uri: 'b.yaml' });
    expect(await artifactOf('a.yaml', resolve('..'))).toMatchObject({ uri: `${process.cwd().split('/').at(-1)}/a.yaml` });
  });

  test('outside of the root has a URI of its own', async () => {
    expect(await artifactOf('../a b.yaml')).toEqual({ uri: `file://${resolve('..')}${resolve('..') === '/' ? '' : '/'}a%20b.yaml`, index: 0 });
  });
});

test('what is suppressed is marked, and what counts says that it is not', async () => {
  const file = fileOf('a.yaml', 'a: 1', [wrong], [
    { diagnostic: wrong, by: 'comment', reason: 'Avklart med revisor.' },
    { diagnostic: wrong, by: 'baseline', reason: undefined },
  ]);
  const { results } = await runOf([file]);
  expect(results.map(({ suppressions }) => suppressions)).toEqual([
    [],
    [{ kind: 'inSource', status: 'accepted', justification: 'Avklart med revisor.' }],
    [{ kind: 'external', status: 'accepted' }],
  ]);
});

describe('fingerprints', () => {
  const study = repositoryFile('test/cases/err/unknown-host.yaml');
  const printsOf = async (text: string): Promise<readonly unknown[]> => (await runOf([checkedFile('a.yaml', text)])).results.map((each) => each.partialFingerprints);

  test('outlive lines above and columns before the place', async () => {
    const prints = await printsOf(study);
    expect(prints).not.toEqual([]);
    expect(await printsOf(`# one\n\n# two\n${study}`)).toEqual(prints);
  });

  test('tell results of the same code at the same place apart', async () => {
    const { results } = await runOf([fileOf('a.yaml', 'a: 1', [wrong, wrong])]);
    const prints = results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
    expect(prints[0]).toMatch(/^[0-9a-f]{16}:1$/);
    expect(prints[1]).toBe(prints[0]?.replace(/1$/, '2'));
  });
});

test('the fixes, applied as the standard says, give the text that they should', async () => {
  const { results } = await runOf([checkedFile('a.yaml', groupedNumbers)]);
  const replacements = results.flatMap(({ fixes = [] }) => fixes.flatMap(({ artifactChanges }) => artifactChanges.flatMap((change) => change.replacements)));
  expect(replacements).toHaveLength(2);
  const lines = groupedNumbers.split('\n');
  const offset = (line: number, column: number): number => lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1);
  const mended = replacements.toReversed().reduce((whole, { deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) => {
    return whole.slice(0, offset(startLine, startColumn)) + (insertedContent?.text ?? '') + whole.slice(offset(endLine, endColumn));
  }, groupedNumbers);
  expect(mended).toBe(mendedNumbers);
});

test('a message is text: its braces are no placeholders, and it has no links', async () => {
  const { results } = await runOf([fileOf('a.yaml', 'a: 1', [diagnostic('study/impossible-amount', { start: 0, end: 1 }, { value: '{0} [her](http://a.no)' })])]);
  expect(results[0]?.message.text).toBe('Says {{0}} [her] (http://a.no).');
});

test('related places are numbered and say what they are', async () => {
  const repeated = diagnostic('yaml/duplicate-key', { start: 5, end: 6 }, { key: 'a' }, [{ span: { start: 0, end: 1 }, role: 'first' }]);
  const { results } = await runOf([fileOf('a.yaml', 'a: 1\na: 2\n', [repeated])]);
  expect(results[0]?.relatedLocations).toMatchObject([{ id: 1, message: { text: 'first here' }, physicalLocation: { region: { startLine: 1 } } }]);
});

test('rules are those of the results, each once, with a help that is not empty', async () => {
  const run = await runOf(manyFiles(), optionsIn('nb'));
  const { rules } = run.tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(Array.from(new Set(run.results.map(({ ruleId }) => ruleId))).toSorted());
  for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  for (const { id, help } of rules) expect(help.text).toContain(`collab explain ${id}`);
});

test('a rule says what its code means, in the language of the messages, with an example', async () => {
  const run = await runOf([checkedFile('a.yaml', 'format: 1\ntitle: Felles\nservices:\n\tict: {}\n')], optionsIn('nb'));
  expect(run.tool.driver.rules).toMatchObject([
    {
      id: 'yaml/tab-indent',
      shortDescription: { text: expect.stringContaining('tabulator') as string },
      help: { markdown: expect.stringMatching(/\*\*Feil\*\*\n\n```yaml\n[^`]+\n```\n\n\*\*Riktig\*\*\n\n```yaml\n/) as string },
      defaultConfiguration: { level: 'error' },
    },
  ]);
});

test('no more results than GitHub takes: the least grave are left out, and counted', async () => {
  const notice = diagnostic('study/not-used-yet', { start: 0, end: 1 }, { key: 'x' });
  const file = fileOf('a.yaml', 'a: 1', [...Array.from({ length: 20_000 }, () => ({ ...notice })), ...Array.from({ length: 10_000 }, () => ({ ...wrong }))], [
    { diagnostic: wrong, by: 'baseline', reason: undefined },
  ]);
  const run = await runOf([file]);
  expect(run.results).toHaveLength(25_000);
  expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(10_000);
  expect(run.results.every(({ suppressions }) => suppressions.length === 0)).toBe(true);
  expect(run).toMatchObject({ invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ message: { text: expect.stringContaining('5001') as string } }] }] });
});
