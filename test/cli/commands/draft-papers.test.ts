import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rankedStudy } from '../../report/ranked-studies.ts';
import { smallStudy } from '../../study-of.ts';
import { collab } from './command.ts';
import { ranHere } from './ran-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-papers-'));
const ranked = rankedStudy('capacity: { projects: 2 }\nanalysis: { draws: 200 }');

/** A study in a folder of its own. */
function written(text: string): string {
  const path = join(mkdtempSync(join(folder, 'study-')), 'study.yaml');
  writeFileSync(path, text);
  return path;
}

describe('collab draft council-paper', () => {
  const alpha = ['--municipality', 'alpha'];

  it('writes the paper beside the study, and says how much is left to fill in', () => {
    const study = written(ranked);
    const path = study.replace('.yaml', '.council-paper.alpha.md');
    expect(collab(['draft', 'council-paper', study, ...alpha])).toEqual({
      status: 0,
      stdout: `Written: ${path}\n14 places are still to be filled in: they are in square brackets.\n`,
      stderr: expect.stringContaining('study/missing-answer') as string,
    });
    expect(readFileSync(path, 'utf8')).toMatch(/^# Council paper: A small study\n/);
  });

  it('takes a municipality by its name, writes its language into the path, and says nothing when quiet', () => {
    const study = written(ranked);
    expect(collab(['draft', 'council-paper', study, '-m', 'Alpha', '--language', 'sv', '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(study.replace('.yaml', '.council-paper.alpha.sv.md'), 'utf8')).toContain('# Tjänsteskrivelse: A small study');
  });

  it('writes to standard output alone, the same bytes every time', () => {
    const study = written(ranked);
    const [once, again] = [['--output', '-'], ['-o', '-', '--message-language', 'nb']].map((more) => collab(['draft', 'council-paper', study, ...alpha, ...more]));
    expect(once?.stdout).toMatch(/^# Council paper/);
    expect(again?.stdout).toBe(once?.stdout);
    expect(collab(['draft', 'council-paper', '-', ...alpha], { input: ranked }).stdout).toBe(once?.stdout);
    expect(existsSync(study.replace('.yaml', '.council-paper.alpha.md'))).toBe(false);
  });

  it.each([
    ['without a municipality, and lists those that there are', [], /alpha, beta, gamma/],
    ['for one that the study does not have, with the nearest and the list', ['-m', 'alhpa'], /Did you mean "alpha"\? It has: alpha, beta, gamma/],
    ['for a format that there is none of', [...alpha, '--format', 'pdf'], /pdf/],
    ['for a language that there is none of', [...alpha, '--language', 'da'], /da/],
  ] as const)('ends with 2 %s', async (_what, more, message) => {
    const { status, stdout, stderr } = await ranHere(['draft', 'council-paper', written(ranked), ...more]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('ends with 2 when it would overwrite the study, and leaves that as it is', () => {
    const study = written(ranked);
    expect(collab(['draft', 'council-paper', study, ...alpha, '--output', study]).status).toBe(2);
    expect(readFileSync(study, 'utf8')).toBe(ranked);
  });

  it('ends with 1 for a study with errors, which it shows', () => {
    const { status, stderr } = collab(['draft', 'council-paper', written(`${ranked}\nservces: {}`), ...alpha]);
    expect(status).toBe(1);
    expect(stderr).toContain('format/unknown-key');
  });
});

describe('collab draft plan', () => {
  it('writes the plan of all that starts or is prepared, or of one service', () => {
    const study = written(ranked);
    expect(collab(['draft', 'plan', study, '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(study.replace('.yaml', '.plan.md'), 'utf8')).toContain('# Pre-project plan: Payroll and Child welfare');
    expect(collab(['draft', 'plan', study, '--service', 'payroll', '--language', 'nb']).status).toBe(0);
    expect(readFileSync(study.replace('.yaml', '.plan.payroll.nb.md'), 'utf8')).toContain('# Forprosjektplan: Lønn');
  });

  it('ends with 1 where there is nothing to prepare, and says so', () => {
    const nothing = written(smallStudy('services: { payroll: { catalogue: payroll } }'));
    expect(collab(['draft', 'plan', nothing])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('nothing to plan') as string });
    expect(collab(['draft', 'plan', written(ranked), '--service', 'library'])).toMatchObject({ status: 1, stderr: expect.stringContaining('"library"') as string });
    expect(existsSync(nothing.replace('.yaml', '.plan.md'))).toBe(false);
  });

  it('ends with 2 for a service that the study does not have', () => {
    const { status, stderr } = collab(['draft', 'plan', written(ranked), '--service', 'payrol']);
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean "payroll"?');
  });
});

it('every paper shows its help with an example', () => {
  expect(collab(['draft', '--help']).stdout).toContain('$ collab draft council-paper study.yaml');
  expect(collab(['draft', 'council-paper', '--help']).stdout).toContain('--municipality mora');
  expect(collab(['draft', 'plan', '--help']).stdout).toContain('--service ict');
});
