import { describe, expect, test } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { diagnosticsIn } from '../found-in.ts';
import { study } from '../study-text.ts';

describe('those who see an item of the SWOT analysis', () => {
  const seenBy = (by: string): string => study(`swot: { strengths: { habit: { text: Vant til å samarbeide, by: ${by} } } }`);

  test('may be all', () => {
    expect(diagnosticsIn(seenBy('all')).filter(({ code }) => code === 'study/unknown-reference')).toEqual([]);
  });

  test.each(['▸alle', '[▸alla]'])('are probably meant to be all: %s', (by) => {
    expectOne('study/unknown-reference', seenBy(by), { section: 'municipalities', nearest: 'all', known: ['frosta', 'levanger', 'all'] });
  });

  test('elsewhere are municipalities one by one', () => {
    expectOne('study/unknown-reference', study('services: { ict: { catalogue: ict, participants: [▸alle] } }'), { nearest: undefined, known: ['frosta', 'levanger'] });
  });
});
