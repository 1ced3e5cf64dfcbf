import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { repositoryFile } from '../../study-of.ts';
import { childWelfareStudy } from '../../report/papers/agreement-study.ts';
import { collab } from './command.ts';
import { ranHere } from './ran-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-draft-'));

/** A study in a folder of its own. */
function written(text: string): string {
  const path = join(mkdtempSync(join(folder, 'study-')), 'study.yaml');
  writeFileSync(path, text);
  return path;
}

const service = ['--service', 'child-welfare'];

describe('collab draft agreement', () => {
  it('writes the draft beside the study, and says how much is left to decide', () => {
    const study = written(childWelfareStudy());
    const path = study.replace('.yaml', '.agreement.child-welfare.md');
    expect(collab(['draft', 'agreement', study, ...service])).toEqual({
      status: 0,
      stdout: `Written: ${path}\n7 of 9 points are still to be filled in: they are in square brackets.\n`,
      stderr: '',
    });
    const markdown = readFileSync(path, 'utf8').replaceAll('\u00a0', ' ');
    expect(markdown.match(/^## \d\. .* \(kommuneloven § 20-4\)$/gm)).toHaveLength(9);
  });

  it('writes to standard output alone when asked, the same bytes every time', () => {
    const study = written(childWelfareStudy());
    const runs = [['--output', '-'], ['-o', '-', '--message-language', 'nb']].map((more) => collab(['draft', 'agreement', study, ...service, ...more]));
    expect(runs[0]?.stdout).toMatch(/^# Utkast til avtale: Barnevern\n/);
    expect(runs[1]).toEqual(runs[0]);
    expect(collab(['draft', 'agreement', '-', ...service], { input: childWelfareStudy() })).toEqual(runs[0]);
    expect(existsSync(study.replace('.yaml', '.agreement.child-welfare.md'))).toBe(false);
  });

  it('puts the language in the name when it is not the study’s, and writes where it is told', () => {
    const study = written(childWelfareStudy());
    collab(['draft', 'agreement', study, ...service, '--language', 'en']);
    expect(readFileSync(study.replace('.yaml', '.agreement.child-welfare.en.md'), 'utf8')).toContain('# Draft agreement: Child welfare');
    const elsewhere = join(folder, 'own.md');
    expect(collab(['draft', 'agreement', study, ...service, '--output', elsewhere, '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(existsSync(elsewhere)).toBe(true);
  });

  it('refuses a model that the law excludes, with the rule and its paragraph, and writes nothing', () => {
    const study = written(childWelfareStudy());
    const { status, stdout, stderr } = collab(['draft', 'agreement', study, ...service, '--model', 'task-community', '--message-language', 'nb']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.replaceAll('\u00a0', ' ')).toMatch(/^Loven åpner ikke for .*[Kk]ommunalt oppgavefellesskap .*Barnevern.*\(kommuneloven § 19-1 andre ledd; lest 2026-11-21\)\. .*--model host-administrative\n$/);
    expect(existsSync(study.replace('.yaml', '.agreement.child-welfare.md'))).toBe(false);
  });

  it('says that a service without traits needs a model', () => {
    const { status, stderr } = collab(['draft', 'agreement', written(childWelfareStudy()), '--service', 'plain']);
    expect(status).toBe(1);
    expect(stderr).toContain('Give --model');
  });

  it.each([
    ['without a service, and lists those that there are', [], /child-welfare, payroll, plain/],
    ['for a service that the study does not have', ['--service', 'child-walfare'], /Did you mean "child-welfare"\?/],
    ['for a model that there is none of', [...service, '--model', 'host-administrativ'], /Did you mean "host-administrative"\?/],
    ['for a model of the other country', [...service, '--model', 'gemensam-namnd'], /Swedish law/],
    ['for a format that there is none of', [...service, '--format', 'json'], /json/],
    ['for an option that there is none of', [...service, '--municipality', 'frosta'], /collab draft agreement has no option --municipality\./],
  ] as const)('ends with 2 %s', async (_what, more, message) => {
    const { status, stdout, stderr } = await ranHere(['draft', 'agreement', written(childWelfareStudy()), ...more]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('ends with 2 for a study without services, one that is not there, and when it would overwrite the study', () => {
    const study = written(childWelfareStudy());
    const text = readFileSync(study, 'utf8');
    expect(collab(['draft', 'agreement', written(text.replace(/^services:[\s\S]*?(?=^sources)/m, '')), ...service]).stderr).toContain('no services');
    expect(collab(['draft', 'agreement', join(folder, 'none.yaml'), ...service]).status).toBe(2);
    expect(collab(['draft', 'agreement', study, ...service, '--output', study]).status).toBe(2);
    expect(readFileSync(study, 'utf8')).toBe(text);
  });

  it('ends with 1 for a study with errors, which it shows', () => {
    const { status, stderr } = collab(['draft', 'agreement', written(childWelfareStudy('servces: {}')), ...service]);
    expect(status).toBe(1);
    expect(stderr).toContain('format/unknown-key');
  });

  it('shows its help with an example, for the command and the paper', () => {
    expect(collab(['draft', '--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(collab(['draft', '--help']).stdout).toContain('$ collab draft agreement study.yaml');
    expect(collab(['draft', 'agreement', '--help']).stdout).toContain('--model task-community');
    expect(collab(['draft']).status).toBe(2);
  });
});

describe('a study with agreements', () => {
  const text = childWelfareStudy('agreements: { child-welfare: { model: host-administrative, points: { withdrawal: { text: Ett år., source: talks } } } }');

  it('is told by collab validate which points are missing, at the line, without an error', () => {
    const { status, stdout } = collab(['validate', written(text)]);
    expect(status).toBe(0);
    expect(stdout).toContain('study/agreement-incomplete');
    expect(stdout.replace(/\s+/g, ' ')).toContain('tasks, transfer-date, information, settlement, dissolution, other');
  });

  it('gives a result that its schema describes', () => {
    const validate = new Ajv2020().compile(JSON.parse(repositoryFile('schemas/result.schema.json')) as object);
    validate(JSON.parse(collab(['analyze', written(text), '--format', 'json', '--output', '-', '--draws', '100']).stdout));
    expect(validate.errors).toBeNull();
  });
});
