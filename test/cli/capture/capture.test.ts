import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { capture } from '../../../src/cli/capture/capture.ts';
import type { CaptureFlow } from '../../../src/cli/capture/capture-flow.ts';
import { weighTopics } from '../../../src/elicitation/weigh-topics.ts';
import { handWritten } from '../../elicitation/capture-studies.ts';

const path = join(mkdtempSync(join(tmpdir(), 'collab-capture-flags-')), 'study.yaml');
const answer = { option: '--swing', typed: 'quality=90', topic: 'swing.quality', answer: ['90'], isOneMore: false, isIfAsked: false };

/** Gives a flag while somebody else writes the file, so many times, as the topics are made. */
async function whileWritten(times: number): Promise<{ readonly status: number; readonly said: string; readonly text: string }> {
  writeFileSync(path, handWritten);
  let left = times;
  const flow: CaptureFlow = {
    command: 'weigh',
    topics: (context) => {
      if (left > 0) writeFileSync(path, `${readFileSync(path, 'utf8')}# ${left}\n`);
      left -= 1;
      return weighTopics(context);
    },
    opening: () => [],
    closing: () => [],
    flags: [],
  };
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const status = await capture(flow, path, { answers: [answer], from: undefined }, { as: 'levanger', messageLanguage: 'en' });
    return { status, said: [...out.mock.calls, ...error.mock.calls].map(([text]) => String(text)).join(''), text: readFileSync(path, 'utf8') };
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
}

it('takes flags to what somebody else has written meanwhile, and loses neither', async () => {
  const { status, said, text } = await whileWritten(2);
  expect(status).toBe(0);
  expect(text).toContain('swing: { verdal: 100, levanger: 90 }');
  expect(text).toContain('# 2\n# 1\n');
  expect(said).toContain('in the meantime');
});

it('gives up where the file is never left alone', async () => {
  const { status, text } = await whileWritten(100);
  expect(status).toBe(1);
  expect(text).not.toContain('levanger: 90');
});
