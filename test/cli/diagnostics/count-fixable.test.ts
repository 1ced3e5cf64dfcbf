import { expect, test } from 'vitest';
import { countFixable } from '../../../src/cli/diagnostics/count-fixable.ts';
import { mend } from '../../../src/cli/fix/mend.ts';
import { check } from '../../../src/collab.ts';
import { smallStudy } from '../../study-of.ts';
import { checkedFile } from './checked-files.ts';

test.each([
  ['a rate that stays impossible', 'discountRate: 4,5', 0],
  ['a cost that stays impossible', 'group: { adminCostPerInhabitant: −4100 }', 0],
  ['one that can be put right beside one that cannot', 'discountRate: 4,5\ngroup: { adminCostPerInhabitant: 2 279 }', 1],
  ['all that can be put right', 'discountRate: 4,5 %\ngroup: { nmae: FLV, adminCostPerInhabitant: 2 279 }', 3],
  ['nothing that is wrong', 'discountRate: 4.5 %', 0],
  ['a mistake of syntax', 'priceYear:2001', 1],
])('only what --fix puts right is promised: %s', (_what, part, count) => {
  const text = smallStudy(part);
  expect(countFixable([checkedFile('study.yaml', text)], check)).toBe(count);
  expect(mend('study.yaml', Buffer.from(text), check).count).toBe(count);
});

test('what is not told is not counted', () => {
  const file = checkedFile('study.yaml', smallStudy('discountRate: 4,5 %\ngroup: { adminCostPerInhabitant: 2 279 }'));
  expect(countFixable([file, { ...file, diagnostics: file.diagnostics.slice(1) }], check)).toBe(3);
  expect(countFixable([{ ...file, source: undefined }], check)).toBe(0);
});
