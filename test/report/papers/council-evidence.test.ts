import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/texts/language.ts';
import { paperTexts } from '../../../src/texts/papers-by-language.ts';
import { studyOf } from '../../study-of.ts';
import { councilPaper, exampleStudy, under, written } from './drafted-papers.ts';
import { presupposingStudy } from './presupposing-study.ts';

describe('a SWOT item in a council paper', () => {
  it('keeps who says it where it is not everybody, in another municipality’s paper too', () => {
    const orsa = written(councilPaper(exampleStudy('mora-orsa'), 'orsa'));
    expect(under(orsa, 'Vad som talar emot')).toContain('”Förvaltningarna arbetade var för sig” (svaghet; enligt Mora)');
    expect(under(orsa, 'Vad som talar för')).toContain('”Engagerad personal som möts över gränserna” (styrka).');
  });

  it('says so in every language', () => {
    const study = studyOf(presupposingStudy('swot: { weaknesses: { poor: { text: Poor finances, by: [a, c], services: [payroll] } }, threats: { far: { text: Far apart, services: [payroll] } } }'));
    const said = { nb: '(svakhet; ifølge Aker og Dal)', nn: '(ifølgje Aker og Dal)', sv: '(svaghet; enligt Aker och Dal)', en: '(weakness; according to Aker and Dal)' };
    for (const language of languages) {
      const against = under(written(councilPaper(study, 'b', language)), paperTexts[language].council.assessment.headings.against);
      expect(against).toContain(said[language].replace(/^\((?=ifølgje)/, ''));
      expect(against).toMatch(/Far apart[”»] \([a-zåäö]+\)/);
    }
  });
});

describe('the scale of effects', () => {
  it.each(languages)('stands before the numbers that are on it, once, in %s', (language) => {
    const { scale, headings } = paperTexts[language].council.assessment;
    const paper = written(councilPaper(exampleStudy('flv'), 'frosta', language));
    expect(scale).toContain('−4');
    expect(under(paper, headings.for).startsWith(scale)).toBe(true);
    expect(paper.split(scale)).toHaveLength(2);
  });

  it('stands before what speaks against where a service that goes on becomes no better', () => {
    const study = studyOf(presupposingStudy('').replace('effects: { quality: { a: 2, b: 2, c: 3 }, resilience: 3 }', 'effects: { quality: -3 }').replace('effects: { quality: 1, resilience: 2 }', 'effects: { quality: -2 }'));
    const paper = written(councilPaper(study, 'a'));
    const { scale, headings } = paperTexts.en.council.assessment;
    expect(under(paper, headings.against)).toContain('(−2)');
    expect(under(paper, headings.against).startsWith(scale)).toBe(true);
    expect(under(paper, headings.for)).not.toContain(scale);
  });

  it('is left out where no service has an effect', () => {
    expect(written(councilPaper(exampleStudy('gauldal-2024'), 'melhus', 'en'))).not.toContain(paperTexts.en.council.assessment.scale);
  });
});
