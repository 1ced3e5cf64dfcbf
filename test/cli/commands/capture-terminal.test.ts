import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handWritten } from '../../elicitation/capture-studies.ts';
import type { Session, Step } from '../in-terminal.ts';
import { inTerminal, keys } from '../in-terminal.ts';
import { collab } from './command.ts';

/** Runs a command on a new copy of the study, or on what an earlier run has left. */
async function sitting(args: readonly string[], steps: readonly Step[], folder = newFolder()): Promise<Session & { readonly text: string; readonly folder: string }> {
  const [command = '', ...rest] = args;
  const session = await inTerminal([command, 'study.yaml', ...rest], folder, steps);
  return { ...session, text: readFileSync(join(folder, 'study.yaml'), 'utf8'), folder };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collab-sitting-'));
  writeFileSync(join(folder, 'study.yaml'), handWritten);
  return folder;
}

/** What the same answers give as flags. */
function byFlags(args: readonly string[]): string {
  const folder = newFolder();
  const [command = '', ...rest] = args;
  expect(collab([command, 'study.yaml', ...rest], { cwd: folder }).status).toBe(0);
  return readFileSync(join(folder, 'study.yaml'), 'utf8');
}

describe('collab weigh in a terminal of 60 columns', () => {
  it('asks who answers, goes back, refuses what are no points, and ends with what is missing', async () => {
    const { text, screen, status } = await sitting(['weigh'], [
      { when: 'Hvilken kommune svarer?', type: keys.down + keys.enter },
      { when: 'fra dårligst til best?', type: keys.enter },
      { when: 'Kvalitet for innbyggerne: Hvor mange', type: keys.back + keys.enter },
      { when: 'fra dårligst til best?', type: keys.down + keys.enter },
      { when: /Økonomi: Hvor mange[^]*\?/, type: `mye${keys.enter}` },
      { when: 'Skriv et helt tall fra 0 til 100.', type: `${keys.backspace.repeat(3)}60${keys.enter}` },
      { when: 'Robust fagmiljø: Hvor mange', type: `40${keys.enter}` },
    ]);
    expect(status).toBe(0);
    expect(text).toBe(byFlags(['weigh', '--as', 'levanger', '--swing', 'quality=100', '--swing', 'economy=60', '--swing', 'resilience=40']));
    expect(screen).toContain('Skalaen for økonomi går fra');
    expect(screen).toContain('Levanger: ingenting');
  });

  it('keeps every answer when it is interrupted, and goes on from there', async () => {
    const first = await sitting(['weigh', '--as', 'levanger'], [
      { when: 'fra dårligst til best?', type: keys.down + keys.enter },
      { when: 'Økonomi: Hvor mange', type: `60${keys.enter}` },
      { when: 'Robust fagmiljø: Hvor mange', type: keys.interrupt },
    ]);
    expect(first.status).toBe(130);
    expect(first.screen).toContain('Stoppet. Alt som er besvart, er lagret.');
    expect(first.text).toBe(byFlags(['weigh', '--as', 'levanger', '--swing', 'quality=100', '--swing', 'economy=60']));
    const second = await sitting(['weigh', '--as', 'levanger'], [{ when: 'Robust fagmiljø: Hvor mange', type: `40${keys.enter}` }], first.folder);
    expect(second.status).toBe(0);
    expect(second.text).toBe(byFlags(['weigh', '--as', 'levanger', '--swing', 'quality=100', '--swing', 'economy=60', '--swing', 'resilience=40']));
  });
});

describe('collab assess in a terminal of 60 columns', () => {
  it('asks for services, leaves answers for all, and shows the others’ answers after one’s own', async () => {
    const { text, screen, status } = await sitting(['assess', '--as', 'levanger'], [
      { when: /Hvilke tjenester skal Levanger vurdere nå[^]*◉/, type: keys.down.repeat(2) + keys.space + keys.enter },
      { when: 'svar er felles for kommunene', type: keys.enter },
      { when: /IKT-tjeneste\. Robust[^]*mye bedre/, type: keys.down.repeat(6) + keys.enter },
      { when: /Hvor lett er det[^]*svært vanskelig/, type: keys.down.repeat(3) + keys.enter },
      { when: /Eierskap blant ledere[^]*3 {2}/, type: keys.down.repeat(2) + keys.enter },
      { when: /nivå 1\. Hvor sikkert[^]*vedtatt/, type: keys.interrupt },
    ]);
    expect(status).toBe(130);
    expect(text).toBe(byFlags(['assess', '--as', 'levanger', '--effect', 'ict.resilience=-1', '--feasibility', 'ict=3', '--readiness', 'ownership-in-organisation=1']));
    expect(screen).toContain('De andre: Frosta 2');
    expect(screen.indexOf('De andre: Frosta 2')).toBeGreaterThan(screen.lastIndexOf('IKT-tjeneste. Robust'));
  });
});

describe('collab swot in a terminal of 60 columns', () => {
  it('takes æ, ø and å, goes back to the text, and tells of what is nearly there', async () => {
    const { text, status } = await sitting(['swot', '--as', 'levanger'], [
      { when: 'Styrke for Levanger', type: `Åpen kultur og æøå${keys.enter}` },
      { when: 'fra 0 til 100?', type: keys.back + keys.enter },
      { when: 'rett teksten', type: `Åpen kultur${keys.enter}` },
      { when: 'fra 0 til 100?', type: `70${keys.enter}` },
      { when: /Hvilke tjenester gjelder[^]*◯/, type: keys.space + keys.enter },
      { when: /bygger «Åpen kultur» på\?[^]*Arbeidsmøtet/, type: keys.down + keys.enter },
      { when: 'Styrke for Levanger, en til', type: keys.enter },
      { when: /Etablert samarbeid på flere[^]*til 100\?/, type: keys.enter },
      { when: /Korte avstander[^]*til 100\?/, type: keys.enter },
      { when: 'Svakhet for Levanger', type: `Sårbare fagmiljøer${keys.enter}` },
      { when: 'sier nesten det samme', type: keys.enter },
      { when: 'Svakhet for Levanger', type: keys.interrupt },
    ]);
    expect(status).toBe(130);
    expect(text).toContain('apen-kultur-og-aeoa: { text: Åpen kultur, by: [levanger], importance: { levanger: 70 }, services: [ict], evidence: moetet }');
    expect(text).toContain('small: { text: Små og sårbare fagmiljøer, by: [frosta, levanger], importance: { frosta: 80 } }');
  });
});
