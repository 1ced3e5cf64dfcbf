import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { repositoryFile, smallStudy } from '../../study-of.ts';
import { collab, root } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-analyze-files-'));
const compared = smallStudy('benchmarks: { melhus: { name: Melhus, adminCostPerInhabitant: 5_000 } }\npriceYear: 2024', '  frosta: { name: Frosta, population: 2_400, adminCostPerInhabitant: 9_000 }\n  verdal: { name: Verdal, population: 13_600, adminCostPerInhabitant: 6_000 }');

const running = new Set<ChildProcess>();

afterAll(() => {
  for (const run of running) run.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function written(text: string): string {
  const path = join(mkdtempSync(join(folder, 'study-')), 'study.yaml');
  writeFileSync(path, text);
  return path;
}

describe('the pictures of a report', () => {
  it('stand in a folder beside it, and the report shows them', () => {
    const study = written(compared);
    const { status, stdout } = collab(['analyze', study]);
    expect(status).toBe(0);
    const pictures = readdirSync(study.replace('.yaml', '.report'));
    expect(pictures).toContain('cost-per-inhabitant.svg');
    const markdown = readFileSync(study.replace('.yaml', '.report.md'), 'utf8');
    for (const picture of pictures) expect(markdown).toContain(`](study.report/${picture})`);
    expect(stdout.replaceAll('\n', '')).toContain('study.report/');
  });

  it('follow the report in another language, and one with a name of its own', () => {
    const study = written(compared);
    collab(['analyze', study, '--language', 'nn']);
    expect(readdirSync(study.replace('.yaml', '.report.nn'))).toContain('cost-per-inhabitant.svg');
    collab(['analyze', study, '--output', join(dirname(study), 'til rådmannen.md')]);
    expect(readdirSync(join(dirname(study), 'til rådmannen.report'))).toContain('cost-per-inhabitant.svg');
    expect(readFileSync(join(dirname(study), 'til rådmannen.md'), 'utf8')).toContain('](til%20r%C3%A5dmannen.report/cost-per-inhabitant.svg)');
  });

  it('are left out of standard output, which has no folder', () => {
    const { stdout } = collab(['analyze', written(compared), '--output', '-']);
    expect(stdout).toContain('## The answer');
    expect(stdout).not.toContain('.svg');
  });

  it('are not written where there are none', () => {
    const study = written(smallStudy(''));
    collab(['analyze', study]);
    expect(existsSync(study.replace('.yaml', '.report'))).toBe(false);
  });

  it('that the report no longer has are removed, and nothing else is', () => {
    const study = written(compared);
    collab(['analyze', study]);
    const pictures = study.replace('.yaml', '.report');
    for (const name of ['gantt.svg', 'logo.svg', 'gantt.svg.bak']) writeFileSync(join(pictures, name), '<svg/>');
    mkdirSync(join(pictures, 'positions.svg'));
    const check = collab(['analyze', study, '--check']);
    expect([check.status, check.stdout.split('\n')[0]]).toEqual([1, `${pictures}/gantt.svg is no longer part of the report.`]);
    expect(collab(['analyze', study]).status).toBe(0);
    expect(collab(['analyze', study, '--check']).status).toBe(0);
    writeFileSync(study, smallStudy(''));
    expect(collab(['analyze', study, '--check']).stdout).toContain('cost-per-inhabitant.svg is no longer part of the report.');
    collab(['analyze', study]);
    expect(readdirSync(pictures).toSorted()).toEqual(['gantt.svg.bak', 'logo.svg', 'positions.svg']);
  });

  it('stay where another report has its own in the same folder', () => {
    const study = written(compared);
    collab(['analyze', study]);
    const pictures = readdirSync(study.replace('.yaml', '.report'));
    expect(collab(['analyze', study, '--sections', 'answer', '--output', study.replace('.yaml', '.md')]).status).toBe(0);
    expect(readdirSync(study.replace('.yaml', '.report'))).toEqual(pictures);
    expect(collab(['analyze', study, '--check']).status).toBe(0);
  });
});

describe('--sections', () => {
  it('gives the title, these sections in the report’s order, and a word that it is an excerpt', () => {
    const { status, stdout } = collab(['analyze', 'examples/flv/study.yaml', '--sections', 'plan,answer', '--language', 'en', '--output', '-']);
    expect(status).toBe(0);
    expect(stdout.match(/^##? .*/gm)).toEqual(['# Tettere interkommunalt samarbeid mellom Frosta, Levanger og Verdal', '## The answer', '## Plan for what is to be prepared']);
    expect(stdout).toContain('This is an excerpt');
    for (const [, id] of stdout.matchAll(/\[\^([^\]]+)\](?!:)/g)) expect(stdout).toContain(`[^${id}]: `);
  });

  it('go to a file and a folder of their own, and the whole report stays', () => {
    const study = written(compared);
    collab(['analyze', study]);
    const before = readFileSync(study.replace('.yaml', '.report.md'), 'utf8');
    expect(collab(['analyze', study, '--sections', 'economy', '--format', 'md,html,json']).status).toBe(0);
    expect(collab(['analyze', study, '--sections', 'economy', '--language', 'nn']).status).toBe(0);
    expect(readdirSync(dirname(study)).toSorted()).toEqual(
      ['study.excerpt.html', 'study.excerpt.md', 'study.excerpt.nn.md', 'study.excerpt.nn.report', 'study.excerpt.report', 'study.report', 'study.report.json', 'study.report.md', 'study.yaml'],
    );
    expect(readFileSync(study.replace('.yaml', '.report.md'), 'utf8')).toBe(before);
    expect(readFileSync(study.replace('.yaml', '.excerpt.md'), 'utf8')).toContain('](study.excerpt.report/tornado.svg)');
    expect(collab(['analyze', study, '--sections', 'economy', '--check']).status).toBe(0);
    expect(collab(['analyze', '--help']).stdout).toContain('study.excerpt.md');
  });

  it('print the answer only where it is among them', () => {
    const study = written(compared);
    expect(collab(['analyze', study, '--sections', 'economy,plan']).stdout).toMatch(/^Written: .*study\.excerpt\.md, .*study\.excerpt\.report\/\n$/);
    expect(collab(['analyze', study, '--sections', 'economy,answer']).stdout).toMatch(/^A small study\n/);
  });

  it('names the sections when it is given none of them', () => {
    const { status, stderr } = collab(['analyze', 'examples/flv/study.yaml', '--sections', 'answer,prioritys', '--output', '-']);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no section "prioritys". Did you mean "priorities"?');
    expect(stderr).toContain('answer, priorities, municipalities, economy, swot, models');
  });
});

describe('--check', () => {
  it('says that a report is up to date, and writes nothing', () => {
    const study = written(compared);
    collab(['analyze', study]);
    const before = readdirSync(dirname(study), { recursive: true });
    const { status, stdout, stderr } = collab(['analyze', study, '--check']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Up to date: .*study\.report\.md, .*study\.report\/\n$/);
    expect(readdirSync(dirname(study), { recursive: true })).toEqual(before);
    expect(collab(['analyze', study, '--check', '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('ends with 1 and a short diff when the study has changed', () => {
    const study = written(compared);
    collab(['analyze', study]);
    const report = readFileSync(study.replace('.yaml', '.report.md'), 'utf8');
    writeFileSync(study, compared.replace('9_000', '9_500'));
    const { status, stdout } = collab(['analyze', study, '--check']);
    expect(status).toBe(1);
    expect(stdout).toContain('study.report.md does not match the study:');
    expect(stdout).toMatch(/^ {2}\d+: -.*\n {2}\d+: \+.*\n {2}\d+: -.*\n {2}\d+: \+/m);
    expect(stdout).toContain('cost-per-inhabitant.svg does not match the study.\n');
    expect(stdout).toMatch(/… and \d+ more changed lines/);
    expect(stdout).toContain(`Write it again: collab analyze ${study}`);
    for (const line of stdout.split('\n').filter((each) => /^ {2}\d+: /.test(each))) expect(Array.from(line).length).toBeLessThanOrEqual(80);
    expect(readFileSync(study.replace('.yaml', '.report.md'), 'utf8')).toBe(report);
  });

  it('says how to write the report that was checked, with the options that decide it', () => {
    const study = written(compared);
    const options = ['--format', 'md', '--format', 'json', '--output', join(folder, 'two files'), '--language', 'nn', '--sections', 'answer,plan', '--seed', '7', '--draws', '500'];
    const { stdout } = collab(['analyze', study, ...options, '--check', '--message-language', 'en']);
    const command = /Write it again: collab (.*)\n$/.exec(stdout)?.[1] ?? '';
    expect(command).toBe(`analyze ${study} --format md,json --output '${join(folder, 'two files')}' --language nn --sections answer,plan --seed 7 --draws 500`);
    const typed = Array.from(command.matchAll(/'([^']*)'|\S+/g), ([word, quoted]) => quoted ?? word);
    expect(collab(typed).status).toBe(0);
    expect(collab([...typed, '--check']).status).toBe(0);
  });

  it('takes a file that stands where the pictures go for pictures that are not there', () => {
    const study = written(compared);
    collab(['analyze', study]);
    rmSync(study.replace('.yaml', '.report'), { recursive: true });
    writeFileSync(study.replace('.yaml', '.report'), '');
    const { status, stdout, stderr } = collab(['analyze', study, '--check']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('cost-per-inhabitant.svg does not exist.');
  });

  it('tells of a report or a picture that is not there, and takes the line ends of Windows for none', () => {
    const study = written(compared);
    expect(collab(['analyze', study, '--check']).stdout).toContain('study.report.md does not exist.');
    collab(['analyze', study, '--format', 'md,json']);
    const report = study.replace('.yaml', '.report.md');
    writeFileSync(report, readFileSync(report, 'utf8').replaceAll('\n', '\r\n'));
    expect(collab(['analyze', study, '--check', '--format', 'md,json']).status).toBe(0);
    rmSync(join(study.replace('.yaml', '.report'), 'cost-per-inhabitant.svg'));
    const { status, stdout } = collab(['analyze', study, '--check', '--format', 'md,json']);
    expect(status).toBe(1);
    expect(stdout).toContain('cost-per-inhabitant.svg does not exist.');
  });

  it('finds every report of the examples up to date', () => {
    for (const name of readdirSync(join(root, 'examples'))) {
      expect(collab(['analyze', `examples/${name}/study.yaml`, '--check'])).toMatchObject({ status: 0 });
    }
  });

  it('needs a file and a study without errors', () => {
    expect(collab(['analyze', written(compared), '--check', '--output', '-'])).toMatchObject({ status: 2, stdout: '' });
    expect(collab(['analyze', written(compared), '--check', '--watch']).stderr).toContain('--check and --watch cannot be used together.');
    const broken = collab(['analyze', written(compared.replace('population: 2_400', 'population: many')), '--check']);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('study.yaml:');
  });
});

describe('--watch', () => {
  /** Its standard input closes when the test is killed, however that comes about. */
  const endsWithUs = `data:text/javascript,${encodeURIComponent("process.stdin.on('end', () => process.exit()).resume().unref();")}`;

  /** Runs until every step has been taken, each when its words have been printed; then interrupts. */
  function watching(study: string, steps: readonly (readonly [words: RegExp, then: () => void])[], ...more: readonly string[]): Promise<{ status: number | null; printed: string }> {
    return new Promise((resolve, reject) => {
      const run = spawn(process.execPath, ['--import', endsWithUs, join(root, 'bin/collab.js'), 'analyze', study, '--watch', ...more], { env: { PATH: process.env['PATH'] ?? '', LANG: 'C' } });
      running.add(run);
      const left = [...steps];
      let printed = '';
      let from = 0;
      const patience = setTimeout(() => {
        run.kill('SIGKILL');
        reject(new Error(`waiting for ${String(left[0]?.[0])} in:\n${printed}`));
      }, 30_000);
      run.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const [next] = left;
        if (next === undefined || !next[0].test(printed.slice(from))) return;
        from = printed.length;
        left.shift();
        next[1]();
        if (left.length === 0) run.kill('SIGINT');
      });
      run.on('close', (status) => {
        clearTimeout(patience);
        running.delete(run);
        resolve({ status, printed });
      });
    });
  }

  it('writes on every save, a line a run, and survives a broken study and one that is gone', async () => {
    const study = written(compared);
    const report = study.replace('.yaml', '.report.md');
    const reports: string[] = [];
    const keep = (): void => {
      reports.push(readFileSync(report, 'utf8'));
    };
    const { status, printed } = await watching(study, [
      [/^\d\d:\d\d:\d\d Written: .*study\.report\.md, .*study\.report\//m, () => { keep(); writeFileSync(study, compared.replace('9_000', 'many')); }],
      [/study\.yaml has 1 error; the report is left as it was\.\n[^]*study\.yaml:\d+:\d+/, () => { keep(); rmSync(study); }],
      [/There is no file/, () => { keep(); writeFileSync(study, compared.replace('9_000', '9_500')); }],
      [/Written: /, () => { keep(); writeFileSync(`${study}.new`, compared.replace('9_000', '9_600')); renameSync(`${study}.new`, study); }],
      [/Written: /, keep],
    ]);
    expect(status).toBe(130);
    expect(printed.match(/^\d\d:\d\d:\d\d /gm)).toHaveLength(5);
    const [first, broken, gone, saved, replaced] = reports;
    expect([broken, gone]).toEqual([first, first]);
    expect(saved).toContain('9,500');
    expect(replaced).toContain('9,600');
  });

  it('follows a symbolic link to where the study is', async () => {
    const study = written(compared);
    const link = join(mkdtempSync(join(folder, 'link-')), 'linked.yaml');
    symlinkSync(study, link);
    const { printed } = await watching(link, [
      [/Written: /, () => { writeFileSync(study, compared.replace('9_000', '9_500')); }],
      [/Written: /, () => undefined],
    ]);
    expect(printed).toContain('linked.report.md');
  });

  it.each([
    [['--format', 'foo'], 'foo'],
    [['--style', 'nope.yaml'], 'nope.yaml'],
  ])('ends at once with 2 for %j, and promises nothing', (options, named) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/collab.js'), 'analyze', written(compared), '--watch', ...options], {
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C' },
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('whenever');
  });

  it('needs a file', () => {
    expect(collab(['analyze', '-', '--watch'], { input: repositoryFile('examples/flv/study.yaml') })).toMatchObject({ status: 2, stdout: '' });
    expect(collab(['analyze', 'examples/flv/study.yaml', '--watch', '--output', '-']).status).toBe(2);
    expect(collab(['analyze', join(folder, 'nowhere/study.yaml'), '--watch'])).toMatchObject({ status: 2, stdout: expect.stringContaining('There is no file') as string });
  });
});
