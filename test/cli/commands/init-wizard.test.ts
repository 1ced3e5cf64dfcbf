import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Step } from '../in-terminal.ts';
import { inTerminal, keys } from '../in-terminal.ts';
import { collab } from './command.ts';

const { enter, down, up, space, back, interrupt, endOfInput, backspace } = keys;

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'collab-wizard-'));
}

/** Types letters, and takes the municipality when it is the first for all of them. */
function pick(question: string, letters: string, name: string): readonly Step[] {
  return [{ when: question, type: letters }, { when: new RegExp(`${letters.normalize()}\\s+❯ ${name}`), type: enter }];
}

const beginning: readonly Step[] = [
  { when: 'Which country', type: enter },
  { when: 'Which language', type: enter },
];
const names: readonly Step[] = [
  ...pick('Hvilke kommuner er med?', 'frost', 'Frosta'),
  ...pick('Valgt: Frosta.', 'levan', 'Levanger'),
  ...pick('Valgt: Frosta, Levanger.', 'verd', 'Verdal'),
  { when: 'Valgt: Frosta, Levanger, Verdal.', type: enter },
];
const title: Step = { when: 'hete?', type: enter };
const noCosts: readonly Step[] = [
  { when: 'Hva bruker Frosta', type: enter },
  { when: 'Hva bruker Levanger', type: enter },
  { when: 'Hva bruker Verdal', type: enter },
];
const ending: readonly Step[] = [
  { when: 'vurderes etter', type: enter },
  { when: 'Skal studien skrives?', type: enter },
];
const usual: readonly Step[] = [...beginning, ...names, title, ...noCosts, { when: 'vil dere sammenligne', type: enter }, { when: 'Hva vil dere se', type: enter }, { when: 'Hvilke tjenester', type: enter }, ...ending];

function fileOf(folder: string): string {
  return readFileSync(join(folder, 'study.yaml'), 'utf8');
}

/** The study that flags give. */
function flagged(args: readonly string[]): string {
  const folder = newFolder();
  expect(collab(['init', ...args, '--yes'], { cwd: folder }).status).toBe(0);
  return fileOf(folder);
}

const three = ['-m', 'Frosta', '-m', 'Levanger', '-m', 'Verdal'];

describe('collab init in a terminal of 60 columns', () => {
  it('leads from three names to a first report with fewer than ninety keys, in the file that flags give', async () => {
    const folder = newFolder();
    const { status, keys: typed, screen } = await inTerminal(['init'], folder, usual);
    expect(status).toBe(0);
    expect(screen).toContain('Skrevet: study.yaml, study.schema.json');
    expect(fileOf(folder)).toBe(flagged(three));
    expect(collab(['analyze', 'study.yaml', '--quiet'], { cwd: folder }).status).toBe(0);
    const commands = 'npx collab init\rnpx collab analyze study.yaml\r'.length;
    expect(typed + commands).toBeLessThan(90);
  });

  it('gives with every answer the file that flags give', async () => {
    const folder = newFolder();
    const { status } = await inTerminal(['init'], folder, [
      ...beginning,
      ...names,
      { when: 'hete?', type: `Ærlig talt: større, bedre – på Åsen${enter}` },
      { when: 'Hva bruker Frosta', type: `7 100${enter}` },
      { when: 'Hva bruker Levanger', type: `6.100${enter}` },
      { when: 'Skriv et beløp', type: `${backspace.repeat(5)}6100${enter}` },
      { when: 'Hva bruker Verdal', type: enter },
      ...pick('vil dere sammenligne', 'ringsak', 'Ringsaker'),
      { when: 'Hva bruker Ringsaker', type: `5200,50${enter}` },
      { when: 'Hvilket år', type: enter },
      { when: 'hentet fra', type: `Kåres regneark${enter}` },
      // Down to the fourth and back to the third: mark it; the first line stays as it was.
      { when: 'Hva vil dere se', type: `${down}${down}${down}${up}${space}` },
      { when: '◉ Samfunnsutvikling', type: enter },
      { when: 'Hvilke tjenester', type: `${space}${down}${space}` },
      { when: '◉ Administrative systemer', type: enter },
      { when: 'vurderes etter', type: `${down}${down}${down}${space}` },
      { when: '◯ Kompetanse og rekruttering', type: enter },
      { when: 'Skal studien skrives?', type: enter },
    ]);
    expect(status).toBe(0);
    const services = ['administrative-software', 'ict', 'payroll', 'procurement', 'business-organisation', 'regional-strategy'];
    expect(fileOf(folder)).toBe(
      flagged([
        ...three, '--title', 'Ærlig talt: større, bedre – på Åsen', '--cost', 'Frosta=7100', '--cost', 'Levanger=6100', '--benchmark', 'Ringsaker', '--benchmark-cost', '5200.5', '--price-year', '2025',
        '--cost-source', 'Kåres regneark', ...services.flatMap((id) => ['--service', id]), '--criterion', 'economy', '--criterion', 'quality', '--criterion', 'resilience',
      ]),
    );
  });

  it('overwrites no study that came while it was asking', async () => {
    const folder = newFolder();
    const running = inTerminal(['init'], folder, usual);
    writeFileSync(join(folder, 'study.schema.json'), 'mine');
    setTimeout(() => writeFileSync(join(folder, 'study.yaml'), 'mine'), 150);
    const { status, screen } = await running;
    expect({ status, says: screen.includes('already exists') }).toEqual({ status: 2, says: true });
    expect(fileOf(folder)).toBe('mine');
  });

  it('goes back from every kind of question, and asks for what is changed', async () => {
    const folder = newFolder();
    const { status } = await inTerminal(['init'], folder, [
      { when: 'Which country', type: enter },
      { when: 'Which language', type: back },
      { when: 'Which country', type: enter },
      { when: 'Which language', type: enter },
      ...pick('Hvilke kommuner er med?', 'oslo', 'Oslo'),
      { when: 'Valgt: Oslo.', type: back },
      { when: '❯ ← Tilbake', type: enter },
      ...names,
      { when: 'hete?', type: `${back}${enter}` },
      { when: 'Valgt: Frosta, Levanger, Verdal.', type: enter },
      title,
      ...noCosts,
      { when: 'vil dere sammenligne', type: enter },
      { when: 'Hva vil dere se', type: enter },
      { when: 'Hvilke tjenester', type: back },
      { when: 'Hva vil dere se', type: enter },
      { when: 'Hvilke tjenester', type: enter },
      { when: 'vurderes etter', type: enter },
      { when: 'Skal studien skrives?', type: down },
      { when: '❯ ← Tilbake', type: enter },
      ...ending,
    ]);
    expect(status).toBe(0);
    expect(fileOf(folder)).toBe(flagged(three));
  });

  it('finds æ, ø and å, typed in either way, and asks whom a name of two means', async () => {
    const folder = newFolder();
    const { status, screen } = await inTerminal(['init', '--benchmark', 'none', '--service', 'none', '--criterion', 'none'], folder, [
      { when: 'Which language', type: enter },
      ...pick('Hvilke kommuner er med?', 'bærum', 'Bærum'),
      ...pick('Valgt: Bærum.', 'røros', 'Røros'),
      ...pick('Valgt: Bærum, Røros.', 'a\u030asnes', 'Åsnes'),
      { when: 'Røros, Åsnes. Flere?', type: 'våler' },
      { when: 'Flere kommuner heter våler', type: enter },
      { when: 'Hvilken kommune mener du', type: down },
      { when: /❯ Våler \(3419\)/, type: enter },
      { when: 'Åsnes, Våler. Flere?', type: enter },
      title,
      { when: 'Hva bruker Bærum', type: enter },
      { when: 'Hva bruker Røros', type: enter },
      { when: 'Hva bruker Åsnes', type: enter },
      { when: 'Hva bruker Våler', type: enter },
      { when: 'Skal studien skrives?', type: enter },
    ]);
    expect(status).toBe(0);
    expect(screen).not.toContain('\ufffd');
    expect(fileOf(folder)).toBe(flagged(['-m', 'Bærum', '-m', 'Røros', '-m', 'Åsnes', '-m', '3419', '--benchmark', 'none', '--service', 'none', '--criterion', 'none']));
  });

  it('takes a name and Enter that come in one piece, as pasted text does', async () => {
    const folder = newFolder();
    const { status } = await inTerminal(['init'], folder, [
      ...beginning,
      { when: 'Hvilke kommuner er med?', paste: `Xyzæ${enter}` },
      { when: /Xyzæ(?!.*Frosta)/, paste: `${backspace.repeat(4)}frosta${enter}` },
      { when: 'Valgt: Frosta.', paste: `levanger${enter}` },
      { when: 'Valgt: Frosta, Levanger.', paste: `verdal${enter}` },
      { when: 'Valgt: Frosta, Levanger, Verdal.', type: enter },
      ...usual.slice(usual.indexOf(title)),
    ]);
    expect(status).toBe(0);
    expect(fileOf(folder)).toBe(flagged(three));
  });

  it.each([
    ['Ctrl-C in a list', [{ when: 'Which country', type: interrupt }]],
    ['Ctrl-C in a search', [...beginning, ...pick('Hvilke kommuner er med?', 'frost', 'Frosta'), { when: 'Valgt: Frosta.', type: `le${interrupt}` }]],
    ['Ctrl-C in a text', [...beginning, ...names, { when: 'hete?', type: `Min${interrupt}` }]],
    ['Ctrl-C at the very end', [...usual.slice(0, -1), { when: 'Skal studien skrives?', type: interrupt }]],
    ['Ctrl-D', [...beginning, { when: 'Hvilke kommuner er med?', type: endOfInput }]],
  ] as readonly (readonly [string, readonly Step[]])[])('writes nothing when it is interrupted, and gives the terminal back: %s', async (_, steps) => {
    const folder = newFolder();
    const { status, raw } = await inTerminal(['init'], folder, steps);
    expect(status).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
    // The cursor that lists hide is shown again, and that is the last that is said of it.
    expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThan(raw.lastIndexOf('\u001b[?25l'));
    expect(raw).not.toMatch(/Error|at \w+ \(/);
  });

  it('breaks no line within a word', async () => {
    const { raw } = await inTerminal(['init'], newFolder(), [...usual.slice(0, -1), { when: 'Skal studien skrives?', type: interrupt }]);
    // Where the cursor is moved, another line begins. A line that was cut is as wide as the terminal; one that was broken is not.
    const lines = raw.split(/\u001b\[[0-9;?]*[A-Zhl]|\r?\n|\r/).map((line) => line.replaceAll(/\u001b\[[0-9;]*m/g, ''));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => line.length >= 60)).toEqual([]);
  });
});
