import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/knowledge/area.ts';
import { listServices } from '../../../src/knowledge/list-services.ts';
import { collab, root } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-catalogue-'));

interface Listing {
  readonly format: number;
  readonly services: readonly { readonly id: string; readonly area: string; readonly title: Readonly<Record<string, string>> }[];
}

function listing(...args: readonly string[]): Listing {
  return JSON.parse(collab(['catalogue', 'services', ...args, '--format', 'json']).stdout) as Listing;
}

/** What a real terminal of this many columns shows, without its colours. */
function inTerminal(columns: number, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'] ?? '', LANG: 'C', TERM: 'xterm' };
    const terminal = spawn(process.execPath, [join(root, 'bin/collab.js'), 'catalogue', ...args], { cols: columns, rows: 30, cwd: root, env });
    let screen = '';
    terminal.onData((data) => {
      screen += data;
    });
    terminal.onExit(() => {
      resolve(screen.replace(/\u001b\[[\d;]*m/g, ''));
    });
  });
}

describe('collab catalogue', () => {
  it('lists the kinds, and says how to see one', () => {
    const { status, stdout } = collab(['catalogue']);
    expect(status).toBe(0);
    expect(stdout).toContain(`services  ${listServices().length} services and measures`);
    expect(stdout).toContain('collab catalogue services');
    expect(JSON.parse(collab(['catalogue', '--format', 'json']).stdout)).toEqual({ format: 1, kinds: [{ id: 'services', count: listServices().length }] });
  });

  it('lists all services by area, by id and title', () => {
    const { status, stdout } = collab(['catalogue', 'services']);
    expect(status).toBe(0);
    for (const { id, title } of listServices()) expect(stdout).toMatch(new RegExp(`^ {2}${id} +${title.en.replace(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`)}$`, 'm'));
    const headings = stdout.split('\n').filter((line) => /^\S.*\(\w+, \d+\)$/.test(line));
    const titles = ['Governance', 'Support functions', 'Community development', 'Services', 'Competence'];
    expect(headings).toEqual(areas.map((area, index) => `${titles[index]} (${area}, ${listServices(area).length})`));
  });

  it('narrows the list to an area', () => {
    const { stdout } = collab(['catalogue', 'services', '--area', 'support', '--language', 'nb']);
    expect(stdout).toMatch(/^Støttefunksjoner \(support, \d+\)\n/);
    expect(stdout).toMatch(/^ {2}payroll +Lønn$/m);
    expect(stdout).not.toContain('child-welfare');
    expect(new Set(listing('--area', 'support').services.map(({ area }) => area))).toEqual(new Set(['support']));
  });

  it('shows one entry whole', () => {
    const { status, stdout } = collab(['catalogue', 'services', 'child-welfare']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Child welfare \(child-welfare\)\n\nOne child welfare service receives/);
    const words = stdout.replace(/\s+/g, ' ');
    for (const part of [
      'Area Services',
      'Traits exercise of public authority, distance to residents matters, needs specialist staff, labour-intensive',
      'KOSTRA functions 244, 251, 252 (to be verified in the official list)',
      'Evidence on child protection',
      'Source KPMG (2001): Muligheter i utvikling',
      'slide 14',
      'In a study services: { child-welfare: { catalogue: child-welfare } }',
    ]) {
      expect(words).toContain(part);
    }
    expect(collab(['catalogue', 'services', 'library']).stdout).toContain('function 370 (to be verified');
    expect(collab(['catalogue', 'services', 'relief-staff-pool']).stdout).toContain('no particular function');
  });

  it('speaks the language of messages, or the one asked for', () => {
    const norwegian = collab(['catalogue', 'services', 'child-welfare'], { env: { LANG: 'nb_NO.UTF-8' } }).stdout;
    expect(norwegian).toMatch(/^Barnevern \(child-welfare\)/);
    expect(norwegian).toContain('må kontrolleres');
    expect(norwegian.replace(/\s+/g, ' ')).toContain('lysbilde 14');
    expect(collab(['catalogue', 'services', 'child-welfare', '--language', 'nb']).stdout).toBe(norwegian);
    expect(collab(['catalogue', 'services', 'child-welfare', '--message-language', 'nb']).stdout).toBe(norwegian);
  });

  it('gives programs both languages, whatever language is asked for', () => {
    const all = listing();
    expect(all.format).toBe(1);
    expect(all.services).toEqual(listServices());
    expect(listing('--language', 'nb')).toEqual(all);
    expect(listing('child-welfare').services).toMatchObject([
      { id: 'child-welfare', title: { nb: 'Barnevern', en: 'Child welfare' }, kostra: ['244', '251', '252'], verified: 'to-be-verified' },
    ]);
  });

  it('writes to a file, and several formats into a folder', () => {
    const file = join(folder, 'services.json');
    expect(collab(['catalogue', 'services', '--format', 'json', '--output', file])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(listing());
    const results = join(folder, 'results');
    expect(collab(['catalogue', 'services', '--format', 'pretty,json', '--output', results], { env: { FORCE_COLOR: '1' } }).status).toBe(0);
    expect(readdirSync(results).toSorted()).toEqual(['catalogue.json', 'catalogue.txt']);
    expect(readFileSync(join(results, 'catalogue.txt'), 'utf8')).not.toContain('\u001b');
    expect(collab(['catalogue', '--output', join(folder, 'none/there.txt')])).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    [['servises'], 'Did you mean services?'],
    [['models'], 'It has: services.'],
    [['services', 'childwelfare'], 'Did you mean child-welfare?'],
    [['services', 'Barnevern'], 'Did you mean child-welfare?'],
    [['services', 'child'], 'Did you mean child-'],
    [['services', 'barnev'], 'Did you mean child-welfare?'],
    [['services', 'swimming-hall-of-fame'], 'collab catalogue services'],
    [['services', '\u001b[31mred'], '␛[31mred'],
    [['services', '--area', 'suport'], 'Allowed choices are governance, support'],
    [['--area', 'support'], 'collab catalogue services --area support'],
    [['services', 'ict', '--area', 'support'], 'collab catalogue services --area support'],
    [['services', 'ict', 'payroll'], 'too many arguments'],
    [['services', '--format', 'jsn'], 'Did you mean json?'],
  ])('ends with 2 for %j', (args, said) => {
    const { status, stdout, stderr } = collab(['catalogue', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('colours a terminal and no pipe', () => {
    expect(collab(['catalogue', 'services']).stdout).not.toContain('\u001b');
    expect(collab(['catalogue', 'services'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1mGovernance');
    expect(collab(['catalogue', 'services', 'ict'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });

  it.each([60, 80, 132])('fits into a terminal of %i columns, with no id broken', async (columns) => {
    for (const args of [['services', '--language', 'nb'], ['services', 'technical-field-services', '--language', 'nb'], []]) {
      const screen = await inTerminal(columns, args);
      for (const line of screen.split(/\r?\n/)) expect(Array.from(line).length).toBeLessThanOrEqual(columns);
      if (args.length === 3) for (const { id } of listServices()) expect(screen).toMatch(new RegExp(`^ {2}${id} `, 'm'));
    }
  });

  it('has an example in its help', () => {
    expect(collab(['catalogue', '--help']).stdout).toContain('$ collab catalogue services child-welfare');
  });
});
