import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { repositoryFile, smallStudy } from '../../study-of.ts';
import { inTerminal } from '../in-terminal.ts';
import { collab, root } from './command.ts';
import { ranHere } from './ran-here.ts';

const flv = 'examples/flv/study.yaml';
const gapTotal = 'benchmark.ringsaker.gapTotal';
const folder = mkdtempSync(join(tmpdir(), 'collab-explain-'));

interface Explanation {
  readonly figure?: string;
  readonly figures: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function explanation(...args: readonly string[]): Explanation {
  return JSON.parse(collab(['explain', ...args, '--format', 'json']).stdout) as Explanation;
}

function written(text: string): string {
  const path = join(mkdtempSync(join(folder, 'study-')), 'study.yaml');
  writeFileSync(path, text);
  return path;
}

/** Where the study's line begins that holds a text. */
function lineOf(text: string): number {
  return repositoryFile(flv).split('\n').findIndex((line) => line.includes(text)) + 1;
}

const illustrated = smallStudy(`benchmarks:
  melhus: { name: Melhus, adminCostPerInhabitant: { value: 5_000, source: illustration } }
group: { adminCostPerInhabitant: { value: 6_000, year: 2020, note: from the budget } }
priceYear: 2024`);

describe('collab explain', () => {
  it('shows the FLV gap with every stated figure, its line and its source', () => {
    const { status, stdout, stderr } = collab(['explain', flv, gapTotal]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^benchmark\.ringsaker\.gapTotal {2}NOK 16,281,000 a year\nthe gap times the group’s inhabitants\n= 486 × 33,500\n├─ /);
    expect(stdout).toContain('= 2,279 − 1,793\n');
    expect(stdout).toContain('= 2,400 + 17,500 + 13,600\n');
    for (const [id, text, source] of [
      ['cost.administration.group', 'adminCostPerInhabitant: { value: 2279', 'kpmg'],
      ['benchmark.ringsaker.costPerInhabitant', 'ringsaker: { name: Ringsaker', 'kpmg'],
      ['population.frosta', 'frosta:   { name: Frosta', 'levanger'],
      ['population.levanger', 'levanger: { name: Levanger', 'levanger'],
      ['population.verdal', 'verdal:   { name: Verdal', 'levanger'],
    ] as const) {
      expect(stdout).toMatch(new RegExp(`─ ${id.replaceAll('.', String.raw`\.`)} {2}.*\\n[ │]+stated {2}${flv}:${lineOf(text)}:\\d+ {2}source: ${source}\\n`));
    }
    expect(stdout).toContain('  kpmg  KPMG (2001): Muligheter i utvikling');
    expect(stdout).toContain('  levanger  Levanger kommune (2002): Samkommune\n');
  });

  it('points at the number itself, as an editor counts', () => {
    const { place } = explanation(flv, 'cost.administration.group').figures['cost.administration.group'] as { readonly place: { readonly line: number; readonly column: number } };
    expect(repositoryFile(flv).split('\n')[place.line - 1]?.slice(place.column - 1)).toMatch(/^2279\b/);
  });

  it('speaks Norwegian, numbers too', () => {
    for (const more of [{ args: ['--message-language', 'nb'] }, { args: [], env: { LANG: 'nb_NO.UTF-8' } }]) {
      const { stdout } = collab(['explain', flv, gapTotal, ...more.args], more);
      expect(stdout.replaceAll('\u00a0', ' ')).toMatch(/^benchmark\.ringsaker\.gapTotal {2}16 281 000 kroner i året\nforskjellen ganger innbyggertallet i kommunene\n= 486 × 33 500\n/);
      expect(stdout).toContain('oppgitt  ');
      expect(stdout).toContain('kilde: kpmg');
      expect(stdout).toContain('\nKilder\n');
    }
  });

  it('lists the ids of the study by section when it is asked for none', () => {
    const { status, stdout } = collab(['explain', flv]);
    expect(status).toBe(0);
    const headings = stdout.split('\n').filter((line) => /^\S/.test(line));
    expect(headings.slice(0, 3)).toEqual(['Inhabitants', 'The municipalities’ administration cost', 'Compared with benchmarks']);
    expect(headings.at(-1)).toBe(`To see how a figure was found: collab explain ${flv} ${gapTotal}`);
    for (const id of Object.keys(explanation(flv).figures)) expect(stdout).toContain(`    ${id}`);
    expect(stdout).toMatch(/^ {2}the gap times the group’s inhabitants\n {4}benchmark\.ringsaker\.gapTotal +NOK 16,281,000 a year$/m);
    expect(collab(['explain', flv, '--message-language', 'nb']).stdout).toMatch(/^Innbyggere\n {2}innbyggertallet i kommunen\n {4}population\.frosta /);
  });

  it('says what a claim would have needed', () => {
    const { stdout } = collab(['explain', flv, 'claim.gap-total.reconciling.population.group', '--depth', '1']);
    expect(stdout).toContain('30,864 inhabitants');
    expect(stdout.replace(/\s+/g, ' ')).toContain(`solved: for ${gapTotal} to be NOK 15,000,000 a year, with all else unchanged`);
    expect(stdout).toContain('claim.gap-total.claimed  NOK 15,000,000 a year');
    expect(stdout).toContain('computed from others, not shown');
    expect(stdout).not.toContain('population.frosta');
  });

  it('marks illustrations, quotes notes and years, and cites what it assumed', () => {
    const { stdout } = collab(['explain', written(illustrated), 'benchmark.melhus.gapTotal']);
    expect(stdout).toMatch(/^benchmark\.melhus\.gapTotal {2}NOK [\d,]+ a year {2}illustration\n/);
    expect(stdout).toMatch(/costPerInhabitant {2}NOK 5,000 per inhabitant {2}illustration\n.*stated {2}\S+:\d+:\d+\n/);
    expect(stdout).toMatch(/stated for 2020\s[\s│]*\S+:\d+:\d+\n/);
    // With a decimal, so that a reader can multiply.
    expect(stdout).toMatch(/= [\d,]+\.\d × 16,000\n/);
    expect(stdout).toContain('from the budget');
    expect(stdout).toContain('assumed: municipal-deflator-norway');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Norwegian Ministry of Finance: Deflator for the municipal sector');
  });

  it('gives programs what its schema describes', () => {
    const validate = new Ajv2020().compile(JSON.parse(repositoryFile('schemas/explanation.schema.json')) as object);
    for (const args of [[flv], [flv, gapTotal], [flv, gapTotal, '--depth', '0'], [written(illustrated)], [flv, 'claim.gap-total.reconciling.population.group']]) {
      validate(explanation(...args));
      expect(validate.errors).toBeNull();
    }
    const { figure, figures } = explanation(flv, gapTotal);
    expect(figure).toBe(gapTotal);
    expect(Object.keys(figures)).toHaveLength(8);
    expect(figures[gapTotal]).toEqual({
      value: 16_281_000,
      unit: 'NOK/year',
      origin: 'derived',
      formula: 'product',
      operands: ['benchmark.ringsaker.gapPerInhabitant', 'population.group'],
    });
    expect(figures['population.frosta']).toMatchObject({ place: { file: flv, line: lineOf('frosta:   {') }, source: { id: 'levanger', publisher: 'Levanger kommune' } });
    expect(Object.keys(explanation(flv, gapTotal, '--depth', '1').figures)).toHaveLength(3);
  });

  it.each([
    ['benchmark.ringsaker.gapTotl', `did you mean ${gapTotal}?`],
    ['benchmark.ringsakr.gaptotal', `did you mean ${gapTotal}?`],
    ['gapTotal', `did you mean ${gapTotal}?`],
    ['claim.gap-totl.claimed', 'did you mean claim.gap-total.claimed?'],
    ['nothing.of.the.kind.whatever', `To list the figures of the study: collab explain ${flv}`],
    ['\u001b[31mred', '␛[31mred'],
  ])('ends with 2 for %j, which is no figure', async (id, said) => {
    const { status, stdout, stderr } = await ranHere(['explain', flv, id]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('says that a right id is absent when its inputs are missing', () => {
    const { status, stdout, stderr } = collab(['explain', flv, 'cost.administration.frosta']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('cost.administration.frosta is absent: the study lacks the inputs');
    expect(collab(['explain', flv, 'cost.administration.frosta', '--message-language', 'nb']).stderr).toContain('cost.administration.frosta finnes ikke');
  });

  it('shows what is wrong with a study that has errors', () => {
    const study = written(smallStudy('').replace('13_600', '13,6'));
    const { status, stdout, stderr } = collab(['explain', study, 'population.group']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('format/decimal-comma');
  });

  it('reads standard input, and names it as it was named', () => {
    const { status, stdout } = collab(['explain', '-', 'population.group'], { input: smallStudy('') });
    expect(status).toBe(0);
    expect(stdout).toMatch(/stated {2}-:7:39 {2}no source named/);
  });

  it('writes files, several into a folder, and never over the study', () => {
    const results = join(folder, 'results');
    expect(collab(['explain', flv, gapTotal, '--format', 'pretty,json', '--output', results], { env: { FORCE_COLOR: '1' } })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(results).toSorted()).toEqual(['explanation.json', 'explanation.txt']);
    expect(readFileSync(join(results, 'explanation.txt'), 'utf8')).toBe(collab(['explain', flv, gapTotal]).stdout);
    const study = written(smallStudy(''));
    expect(collab(['explain', study, '--output', study]).status).toBe(2);
    expect(readFileSync(study, 'utf8')).toBe(smallStudy(''));
  });

  it('ends with 2 for a missing study, a missing file and a depth that is no number', () => {
    expect(collab(['explain']).status).toBe(2);
    expect(collab(['explain', 'no-such.yaml', gapTotal])).toMatchObject({ status: 2, stdout: '' });
    for (const depth of ['-1', 'x', '1.5']) expect(collab(['explain', flv, gapTotal, '--depth', depth]).status).toBe(2);
  });

  it('colours a terminal and no pipe', () => {
    expect(collab(['explain', flv, gapTotal]).stdout).not.toContain('\u001b');
    expect(collab(['explain', flv, gapTotal], { env: { FORCE_COLOR: '1' } }).stdout).toContain(`\u001b[36m${gapTotal}`);
    expect(collab(['explain', flv], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });

  it('sends nothing to the terminal that a study could steer it with', () => {
    const hostile = smallStudy('sources: { s: { title: "a\\e[31mred\\u202e" } }').replace('population: 2_400', 'population: { value: 2_400, source: s, note: "\\e[2Jgone" }');
    const { status, stdout } = collab(['explain', written(hostile), 'population.group']);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect(stdout).toContain('␛[2Jgone');
  });

  it.each([60, 80, 132])('fits into a terminal of %i columns, with ids and places whole', async (columns) => {
    for (const args of [[flv, gapTotal], [flv, gapTotal, '--message-language', 'nb'], [flv]]) {
      const { raw } = await inTerminal(['explain', ...args], root, [], columns);
      const lines = raw.replace(/\u001b\[[\d;]*m/g, '').split(/\r?\n/);
      // An id or a command is longer than a narrow terminal at times, and is then copied from two lines.
      for (const line of lines.filter((each) => !each.includes('reconciling') && !each.includes('collab explain'))) {
        expect(Array.from(line).length).toBeLessThanOrEqual(columns);
      }
      if (args.length > 1) expect(lines.join('\n')).toMatch(/examples\/flv\/study\.yaml:\d+:\d+/);
    }
  });

  it('has an example in its help', () => {
    expect(collab(['explain', '--help']).stdout).toContain('$ collab explain study.yaml benchmark.ringsaker.gapTotal');
  });
});
