import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaptureFlow } from '../../../src/cli/capture/capture-flow.ts';
import { runSitting } from '../../../src/cli/capture/run-sitting.ts';
import { openStudy } from '../../../src/cli/files/open-study.ts';
import type { Answer, Question } from '../../../src/elicitation/question.ts';
import { weighTopics } from '../../../src/elicitation/weigh-topics.ts';
import { handWritten } from '../../elicitation/capture-studies.ts';

const path = join(mkdtempSync(join(tmpdir(), 'collab-run-sitting-')), 'study.yaml');
const flow: CaptureFlow = { command: 'weigh', topics: weighTopics, opening: () => [], closing: () => [], flags: [] };

/** Runs a sitting with answers that may do something to the file before they are given. */
async function sitting(text: string, answer: (question: Question) => Answer): Promise<{ readonly status: number; readonly said: readonly string[]; readonly asked: readonly string[]; readonly text: string | undefined }> {
  writeFileSync(path, text);
  const opening = await openStudy(path);
  if (opening.kind !== 'opened') throw new Error('the study cannot be opened');
  const said: string[] = [];
  const asked: string[] = [];
  const { status } = await runSitting(flow, opening.opened, 'levanger', {
    ask: (question) => {
      asked.push(question.id);
      return Promise.resolve(answer(question));
    },
    say: (lines) => said.push(...lines),
    language: 'en',
  });
  return { status, said, asked, text: existing() };
}

function existing(): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function points({ id }: Question): Answer {
  return { kind: 'value', value: id === 'first' ? 'quality' : '50' };
}

describe('a sitting over a file', () => {
  it('has each answer in the file before the next question', async () => {
    const seen: boolean[] = [];
    await sitting(handWritten, (question) => {
      seen.push(readFileSync(path, 'utf8').includes('levanger: 100'));
      return points(question);
    });
    expect(seen).toEqual([false, true, true]);
  });

  it('takes in what somebody else writes meanwhile, and loses neither', async () => {
    const { text, said, status } = await sitting(handWritten, (question) => {
      if (question.id === 'swing.economy') writeFileSync(path, readFileSync(path, 'utf8').replace('Prøvestudie', 'En annen tittel'));
      return points(question);
    });
    expect(status).toBe(0);
    expect(said).toContain('Filen ble endret av noen andre imens. Endringen er lest inn, og svaret er lagret i den nye filen.');
    expect(text).toContain('title: En annen tittel # tittelen');
    expect(text).toContain('economy: { swing: { frosta: 60, levanger: 50 } }');
  });

  it('goes on with what is open when somebody has taken out what was asked about', async () => {
    const { asked, status } = await sitting(handWritten, (question) => {
      if (question.id === 'swing.economy') writeFileSync(path, readFileSync(path, 'utf8').replace(/ {2}economy: .*\n/, ''));
      return points(question);
    });
    expect(status).toBe(0);
    expect(asked).toEqual(['first', 'swing.economy', 'swing.resilience']);
  });

  it('ends where the file is gone or broken, and does not write it anew', async () => {
    const gone = await sitting(handWritten, (question) => {
      rmSync(path, { force: true });
      return points(question);
    });
    expect(gone).toMatchObject({ status: 2, text: undefined });
    const broken = await sitting(handWritten, (question) => {
      writeFileSync(path, '{');
      return points(question);
    });
    expect(broken).toMatchObject({ status: 1, text: '{' });
  });

  it('says where the file cannot be edited, leaves that open and goes on with the next', async () => {
    const shared = handWritten.replace('swing: { verdal: 100 }', 'swing: &points { verdal: 100 }').replace('resilience: {}\n\nswot', 'resilience: { swing: *points }\n\nswot');
    const { status, said, asked, text } = await sitting(shared, points);
    expect({ status, asked }).toEqual({ status: 0, asked: ['first', 'swing.economy', 'swing.quality', 'swing.resilience'] });
    expect(said.filter((line) => line === 'Svaret er ikke lagret, og spørsmålet står åpent.')).toHaveLength(3);
    expect(text).toBe(shared.replace('economy: { swing: { frosta: 60 } }', 'economy: { swing: { frosta: 60, levanger: 50 } }'));
  });

  it('asks whether answers are gone through where all is answered', async () => {
    const { text = '' } = await sitting(handWritten, points);
    const left = await sitting(text, () => ({ kind: 'value', value: 'leave' }));
    expect(left).toMatchObject({ status: 0, asked: ['review'], text });
    const reviewed = await sitting(text, ({ id }) => ({ kind: 'value', value: id === 'review' ? 'review' : '70' }));
    expect(reviewed.asked).toEqual(['review', 'swing.economy', 'swing.quality', 'swing.resilience']);
  });
});
