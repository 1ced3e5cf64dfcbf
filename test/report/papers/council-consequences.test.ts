import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/texts/language.ts';
import { paperTexts } from '../../../src/texts/papers-by-language.ts';
import { smallStudy, studyOf } from '../../study-of.ts';
import { councilPaper, exampleStudy, planPaper, under, written } from './drafted-papers.ts';
import { presupposingStudy } from './presupposing-study.ts';

const flv = exampleStudy('flv');
const presupposing = studyOf(presupposingStudy(''));

describe('full-time equivalents', () => {
  it('that assume a host are said to, where the model of the paper has none', () => {
    const said = {
      nb: 'Tallene for Lønn er oppgitt med Berg som vertskommune, men kommunalt oppgavefellesskap har ingen vertskommune. De må regnes på nytt før saken avgjøres.',
      nn: 'Tala for Løn er oppgitte med Berg som vertskommune, men kommunalt oppgåvefellesskap har inga vertskommune. Dei må reknast på nytt før saka blir avgjord.',
      sv: 'har ingen värdkommun. De måste räknas om innan ärendet avgörs.',
      en: 'The figures for Payroll are stated with Berg as host municipality, but this model has none: municipal task community. They have to be computed again before the case is decided.',
    };
    for (const language of languages) {
      const staff = under(written(councilPaper(presupposing, 'b', language)), paperTexts[language].council.headings.staff);
      expect(staff).toContain(said[language]);
    }
    expect(under(written(councilPaper(presupposing, 'b')), 'Consequences for staff')).not.toContain('figures for Child welfare');
  });
});

describe('the readiness of a municipality', () => {
  it('on conditions is not called ready to start, since nothing is', () => {
    const said = {
      nb: 'Frosta er ikke klar til å starte ennå: noe av det som må være på plass, mangler eller er ikke vurdert (illustrasjon).',
      nn: 'Frosta er ikkje klar til å starte enno: noko av det som må vere på plass, manglar eller er ikkje vurdert (illustrasjon).',
      sv: 'Frosta är inte redo att starta ännu: något av det som måste finnas på plats saknas eller har inte bedömts (illustration).',
      en: 'Frosta is not ready to start yet: something that must be in place is missing or not assessed (illustration).',
    };
    for (const language of languages) {
      expect(under(written(councilPaper(flv, 'frosta', language)), paperTexts[language].council.headings.readiness).startsWith(said[language])).toBe(true);
    }
  });
});

describe('to go on as today', () => {
  it.each(languages)('says nothing of cooperation that may have ended, in %s', (language) => {
    const { alternatives } = paperTexts[language].consequences;
    const goesOn = { nb: 'går videre', nn: 'går vidare', sv: 'går vidare', en: 'goes on' };
    for (const name of ['flv', 'innherred-2016', 'mora-orsa'] as const) {
      const study = exampleStudy(name);
      const [municipality = ''] = study.municipalities.keys();
      const line = written(councilPaper(study, municipality, language)).split('\n').find((each) => each.startsWith(`- **${alternatives.asToday}**`));
      expect(line).toBeDefined();
      expect(line).not.toContain(goesOn[language]);
    }
  });

  it('tells what it is worth beside the services, and nothing on a scale without them', () => {
    const alternatives = (study: typeof flv, municipality: string): string => under(written(councilPaper(study, municipality, 'nb')), 'Andre alternativer');
    expect(alternatives(flv, 'frosta')).toMatch(/På skalaen fra 0 til 1 som tjenestene er rangert etter, har situasjonen i dag verdien 0,50, mot 0,\d\d for Barnevern \(illustrasjon\) og 0,\d\d for IKT-tjeneste \(illustrasjon\)\./);
    expect(alternatives(exampleStudy('gauldal-2024'), 'melhus')).not.toContain('På skalaen');
  });

  it('does not speak of proposals where there are none', () => {
    expect(under(written(councilPaper(exampleStudy('innherred-2016'), 'levanger', 'nb')), 'Andre alternativer')).toContain('- **Fortsette som i dag.** Hva det koster å vente, er ikke beregnet.');
  });
});

describe('a proposed decision of the study’s own', () => {
  it('that does not name what is advised is remarked on', () => {
    const decision = 'decision: [The report is noted, A pre-project for child welfare is carried out]';
    const said = { nb: 'nevner ikke Lønn, som', nn: 'nemner ikkje Løn, som', sv: 'nämner inte Lön', en: 'It does not name Payroll, which the study advises going on with.' };
    for (const language of languages) {
      const { headings } = paperTexts[language].council.assessment;
      const paper = (text: string): string => under(written(councilPaper(studyOf(presupposingStudy(text)), 'a', language)), headings.advised);
      expect(paper(decision)).toContain(said[language]);
      expect(paper(decision.replace('child welfare', 'child welfare and payroll'))).not.toContain(said[language]);
      expect(paper('')).not.toContain(said[language]);
    }
  });

  it('that is about a service which is not advised is remarked on', () => {
    const text = presupposingStudy('decision: { go: { text: Start all of it, services: [child-welfare, payroll, library] } }').replace('services:\n', 'services:\n  library: { catalogue: library }\n');
    expect(under(written(councilPaper(studyOf(text), 'a')), 'What the study advises')).toContain('It covers Library, which the study does not advise going on with now.');
  });

  it.each(languages)('rests on no advice where there is none, in %s', (language) => {
    const { headings, otherwise } = paperTexts[language].council.assessment;
    expect(under(written(councilPaper(exampleStudy('gauldal-2024'), 'melhus', language)), headings.advised)).toContain(otherwise.nothingAdvised);
    expect(under(written(councilPaper(exampleStudy('mora-orsa'), 'mora', language)), headings.advised)).not.toContain(otherwise.nothingAdvised);
  });
});

describe('the end of a council paper', () => {
  it('leaves the chief executive’s own words open, and hands the council’s choice to nobody', () => {
    const said = {
      nb: '**Kommunedirektørens vurdering og tilråding:** [vurdering og tilråding]',
      nn: '**Vurdering og tilråding frå kommunedirektøren:** [vurdering og tilråding]',
      sv: '**Kommundirektörens bedömning och förslag:** [bedömning och förslag]',
      en: '**The chief executive’s assessment and recommendation:** [assessment and recommendation]',
    };
    for (const language of languages) expect(written(councilPaper(flv, 'frosta', language))).toContain(said[language]);
  });
});

describe('the background of the case', () => {
  it('is without what the study notes of its sources', () => {
    const study = studyOf(smallStudy('background: { why: { text: The councils asked for it, note: the source has no date } }'));
    expect(under(written(councilPaper(study, 'frosta')), 'Background')).toBe('- The councils asked for it');
  });
});

it('one statutory point that is settled is one', () => {
  for (const [language, said] of [['nn', 'er 1 av dei avklart:'], ['sv', 'Av dem är 1 avklarad i studien:']] as const) {
    expect(written(councilPaper(flv, 'frosta', language))).toContain(said);
  }
});

it('a plan has no owner from an earlier report, and the study’s own where it names one', () => {
  for (const language of languages) expect(written(planPaper(flv, undefined, language))).not.toContain('Levanger kommune');
  const own = studyOf(presupposingStudy('mandate: { owner: the chief executive of Aker }'));
  expect(written(planPaper(own))).toContain('The chief executive of Aker');
});
