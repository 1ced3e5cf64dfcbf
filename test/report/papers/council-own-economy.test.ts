import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyses/index.ts';
import { languages } from '../../../src/texts/language.ts';
import { paperTexts } from '../../../src/texts/papers-by-language.ts';
import { smallStudy, studyOf } from '../../study-of.ts';
import { councilPaper, exampleStudy, under, written } from './drafted-papers.ts';
import { presupposingStudy } from './presupposing-study.ts';

const presupposing = studyOf(presupposingStudy(''));

describe('the key that the advice presupposes', () => {
  it('is another than the first in this study, for child welfare', () => {
    const found = analyze(presupposing).economy.services.find(({ id }) => id === 'child-welfare')?.sharedBy;
    expect(found).toEqual({ nobodyLoses: true, key: 'budget' });
  });

  it('comes first in what a municipality gains, with its net present value; the first listed is among the others', () => {
    const own = under(written(councilPaper(presupposing, 'a')), 'For Aker');
    const listedLast = studyOf(presupposingStudy('').replace('[population, budget]', '[budget, population]'));
    expect(own).toMatch(/^The advice on Child welfare presupposes the cost-sharing key “By today’s cost”, which is therefore used here\. With the key “By today’s cost”, .* The net present value over the whole period is NOK [\d.]+ million/);
    expect(own).toMatch(/\n- By inhabitants: NOK −?\d+\.$/);
    expect(under(written(councilPaper(listedLast, 'a')), 'For Aker')).toBe(own.replace(/^The advice on .*? used here\. /, ''));
  });

  it('is said in every language, and only where it is another', () => {
    const said = { nb: 'Rådet om Barnevern forutsetter', nn: 'Rådet om Barnevern føreset', sv: 'förutsätter fördelningsnyckeln', en: 'The advice on Child welfare presupposes' };
    for (const language of languages) {
      const own = paperTexts[language].consequences.own('Aker');
      expect(under(written(councilPaper(presupposing, 'a', language)), own)).toContain(said[language]);
      const one = studyOf(presupposingStudy('').replace('[population, budget]', '[budget]'));
      expect(under(written(councilPaper(one, 'a', language)), own)).not.toContain(said[language]);
    }
  });

  it('tells of no loss that the municipality has by the first key alone', () => {
    expect(under(written(councilPaper(presupposing, 'a')), 'What speaks against it')).not.toContain('The net present value over the whole period');
  });
});

describe('a municipality below a comparison', () => {
  it('is told how far, for each inhabitant, in a sentence of its own', () => {
    const said = {
      nb: ' Per innbygger er det 398 kroner mindre enn medianen. Regnet på innbyggertallet i kommunen er det 15,6 millioner kroner i året mer enn',
      nn: ' Per innbyggjar er det 398 kroner mindre enn medianen. Rekna på innbyggjartalet i kommunen er det 15,6 millionar kroner i året meir enn',
      sv: ' Per invånare är det 398 ',
      en: ' Per inhabitant, that is NOK 398 less than medianen. At its number of inhabitants, that is NOK 15.6 million a year more than',
    };
    for (const language of languages) {
      const { consequences } = paperTexts[language];
      const own = under(written(councilPaper(exampleStudy('gauldal-2024'), 'melhus', language)), consequences.own('Melhus'));
      expect(own).toContain(said[language]);
      expect(own).toContain(consequences.economy.gapIsNoGain);
    }
  });

  it('is as far as the printed costs are apart, and nothing is below nor above where they are the same', () => {
    const own = (cost: number): string => {
      const two = `  alpha: { name: Alpha, population: 5_000, adminCostPerInhabitant: ${cost} }\n  beta: { name: Beta, population: 8_000, adminCostPerInhabitant: 6_000 }`;
      return under(written(councilPaper(studyOf(smallStudy('benchmarks: { other: { name: Other, adminCostPerInhabitant: 5_000 } }', two)), 'alpha', 'nb')), 'For Alpha');
    };
    expect(own(4_800)).toMatch(/Per innbygger er det 200 kroner mindre enn Other\. Dette er forskjeller/);
    expect(own(5_000)).toContain('Per innbygger er det like mye som Other.');
    expect(own(5_200)).toContain('Regnet på innbyggertallet i kommunen er det 1,0 millioner kroner i året mer enn Other.');
    expect(own(5_200)).not.toContain('Per innbygger er det');
  });
});
