import { describe, expect, it } from 'vitest';
import { listEvidence } from '../../../src/knowledge/list-evidence.ts';
import { languages } from '../../../src/texts/language.ts';
import { paperTexts } from '../../../src/texts/papers-by-language.ts';
import { reportTexts } from '../../../src/texts/report-catalogue.ts';
import { smallStudy, studyOf } from '../../study-of.ts';
import { councilPaper, examples, exampleStudy, under, written } from './drafted-papers.ts';

const flv = exampleStudy('flv');

describe('a finding in a council paper', () => {
  it('is named after what was studied, and not after the service that it is the nearest to', () => {
    const against = under(written(councilPaper(flv, 'frosta', 'nb')), 'Det som taler mot');
    expect(against).toContain(
      '- Administrasjon (nærmeste forskning for IKT-tjeneste): dårligere kvalitet. 80 kommuner som gikk sammen om saksbehandling av bostøtte, ble fulgt',
    );
    expect(against).toContain('- Felles støttetjenester (nærmeste forskning for IKT-tjeneste): høyere kostnad. Kostnaden til revisjon i kommuner');
    expect(under(written(councilPaper(exampleStudy('mora-orsa'), 'orsa')), 'Vad som inte ger något tydligt svar')).toContain(
      '- Näringslivsutveckling (närmaste forskning för En dörr in för företag): ingen säker effekt.',
    );
  });

  it.each(languages)('never begins with a service that was not studied, in %s', (language) => {
    const { headings } = paperTexts[language].council.assessment;
    const { kinds } = reportTexts[language].evidence;
    const studied = Object.values(kinds).map((kind) => kind.toLowerCase());
    for (const name of examples) {
      const study = exampleStudy(name);
      const [municipality = ''] = study.municipalities.keys();
      const paper = written(councilPaper(study, municipality, language));
      const lines = [headings.for, headings.against, headings.unclear].flatMap((heading) => under(paper, heading).match(/^- .*\.\[\^research\.[a-z-]+\d+\]$/gm) ?? []);
      const findings = lines.filter((line) => !line.startsWith('- **'));
      expect(findings.length).toBeGreaterThan(3);
      for (const line of findings) expect(studied.some((kind) => line.toLowerCase().startsWith(`- ${kind}`))).toBe(true);
    }
  });

  it.each(languages)('says what was studied before what was found, in %s', (language) => {
    const paper = written(councilPaper(flv, 'frosta', language));
    const study = listEvidence('administration').find(({ id }) => id === 'elston-bel-wang-2025');
    const found = study?.findings.find(({ direction }) => direction === 'worse-quality')?.text[language];
    expect(paper).toContain(`${study?.measured[language]} ${found?.replace(/\.$/, '')} (`);
  });

  it('bears the name of its service alone where that is what was studied', () => {
    expect(under(written(councilPaper(flv, 'frosta', 'nb')), 'Det som taler mot')).toContain('- Barnevern: høyere kostnad.');
  });
});

describe('research on cooperation in general', () => {
  it.each(examples)('speaks for and against whatever nearer is known, and whole, in %s', (name) => {
    const study = exampleStudy(name);
    const [municipality = ''] = study.municipalities.keys();
    for (const language of languages) {
      const { headings } = paperTexts[language].council.assessment;
      const paper = written(councilPaper(study, municipality, language));
      const [inFavour, against] = [under(paper, headings.for), under(paper, headings.against)];
      for (const id of ['ferraresi-migali-rizzo-2018', 'iris-2013']) expect(inFavour).toContain(`[^research.${id}]`);
      const dutch = listEvidence('cooperation-in-general').find(({ id }) => id === 'allers-de-greef-2018');
      const whole = dutch?.findings.find(({ direction }) => direction === 'higher-cost')?.text[language].replace(/\.$/, '') ?? '';
      expect(whole).not.toBe('');
      expect(against).toContain(whole);
    }
  });

  it('is there with a service that nothing nearer is known of, and without any service', () => {
    for (const services of ['', 'services: { own: { title: Own, area: support, effects: { quality: 1 } } }']) {
      const paper = written(councilPaper(studyOf(smallStudy(services)), 'frosta'));
      expect(under(paper, 'What speaks for it')).toContain('ferraresi');
      expect(under(paper, 'What speaks against it')).toContain('allers-de-greef');
    }
  });

  it('leaves out what is about mergers alone', () => {
    expect(written(councilPaper(exampleStudy('innherred-2016'), 'levanger', 'nb'))).not.toContain('[^research.blom-hansen-2016]');
  });
});

it('where a gap in administration is valued, research on administration is told with no service of that kind', () => {
  const benchmark = 'benchmarks: { other: { name: Other, adminCostPerInhabitant: 4_000 } }\ntopDown: { benchmark: other }\nanalysis: { draws: 100 }';
  const two = '  alpha: { name: Alpha, population: 5_000, adminCostPerInhabitant: 5_000 }\n  beta: { name: Beta, population: 8_000, adminCostPerInhabitant: 5_000 }';
  expect(written(councilPaper(studyOf(smallStudy(benchmark, two)), 'alpha'))).toContain('- Administration: worse quality.');
  expect(written(councilPaper(studyOf(smallStudy('', two)), 'alpha'))).not.toContain('- Administration: worse quality.');
});
