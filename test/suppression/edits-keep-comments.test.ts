import { expect, test } from 'vitest';
import type { Checked } from '../../src/collab.ts';
import { applyEdits } from '../../src/collab.ts';
import type { Edit } from '../../src/document/edit/edit.ts';
import { checkText, smallStudy } from '../study-of.ts';

const study = smallStudy(`swot:
  strengths: # collab-ignore study/long-quadrant: alle er med i vedtaket
${Array.from({ length: 9 }, (_, index) => `    - Punkt nummer ${index}\n`).join('')}services:
  # collab-ignore study/service-without-area: finnes bare hos oss
  welcome:
    title: Velkomst
    feasibility: { frosta: 3 } # collab-ignore study/missing-answer: Verdal svarer i høst
  farewell: { title: Farvel } # collab-ignore study/service-without-area: som over`);

const edits: readonly Edit[] = [
  { kind: 'set', path: ['services', 'welcome', 'feasibility', 'frosta'], value: 4 },
  { kind: 'set', path: ['services', 'welcome', 'title'], value: 'Velkomst til alle' },
  { kind: 'set', path: ['services', 'farewell', 'feasibility'], value: 2 },
  { kind: 'set', path: ['services', 'feast', 'area'], value: 'support' },
];

const hidden = ({ suppressed }: Checked): readonly unknown[] => suppressed.map(({ diagnostic, reason }) => [diagnostic.code, reason]);

test('answers that are written into a study leave its comments where they are, and these hide what they hid', () => {
  const before = checkText(study);
  expect(hidden(before)).toHaveLength(4);
  if (before.source === undefined) throw new Error('no text');
  const { text, problem } = applyEdits(before.source, edits);
  if (text === undefined) throw new Error(JSON.stringify(problem));
  const after = checkText(text);
  expect(text.split('collab-ignore')).toHaveLength(5);
  expect(hidden(after)).toEqual(hidden(before));
  expect(after.diagnostics.map(({ code }) => code)).toEqual(before.diagnostics.map(({ code }) => code));
});
