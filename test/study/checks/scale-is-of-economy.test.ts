import { describe, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { study } from '../study-text.ts';

describe('a scale in money', () => {
  it('is the economy’s alone', () => {
    expectOne('study/scale-of-economy', study('criteria: { economy: { scale: 200 }, quality: { ▸scale: 4 } }'), { criterion: 'quality' });
  });

  it.each(['0', '-200', '{ value: 0 }'])('is more than nothing: %s', (scale) => {
    const marked = scale.startsWith('{') ? scale.replace('0', '▸0') : `▸${scale}`;
    expectOne('study/impossible-amount', study(`criteria: { economy: { scale: ${marked} } }`));
  });

  it('is one amount, and converts to the price year as others do', () => {
    expectOne('format/single-figure', study('criteria: { economy: { scale: { ▸low: 100, likely: 200, high: 300 } } }'));
    expectOne('format/single-figure', study('criteria: { economy: { scale: { value: 200, ▸low: 100 } } }'));
    expectOne('study/price-year-unknown', study('priceYear: 2024\ncriteria: { economy: { scale: { value: ▸200, year: 1990 } } }'), { year: 1990 });
    expectOne('format/grouped-number', study('criteria: { economy: { scale: ▸1.200 } }'), { fix: '1_200' });
  });
});
