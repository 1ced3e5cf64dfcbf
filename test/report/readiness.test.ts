import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { analyzeStudy } from '../../src/collab.ts';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import { listFactors } from '../../src/knowledge/list-factors.ts';
import { smallStudy, studyOf } from '../study-of.ts';
import { reportText } from './report-text.ts';
import { rowsOf, sectionOf } from './section-of.ts';

const headings: Readonly<Record<Language, string>> = { nb: 'Gjennomføringsevne', nn: 'Gjennomføringsevne', sv: 'Genomförandeförmåga', en: 'Readiness' };

const three = `  frosta: { name: Frosta, population: 2_400 }
  levanger: { name: Levanger, population: 17_500 }
  verdal: { name: Verdal, population: 13_600 }`;

const full = smallStudy(
  `readiness:
  political-will:
    frosta: { level: 0, grade: claimed, note: Saken er utsatt. }
    levanger: { level: 3, grade: decided, evidence: minutes }
    verdal: { level: 2, grade: none }
  trust: { frosta: { value: 1, source: illustration }, levanger: 2, verdal: 2 }
  ownership-in-organisation: { level: 2, grade: documented, evidence: minutes, note: Felles temadag. }
  double-running: { frosta: 1, levanger: 3 }
  democratic-control: 2
  openness: { frosta: 0, levanger: 1, verdal: 1 }
  cooperation-fatigue: 2
  our-own: { frosta: 3 }
sources: { minutes: { title: Protokoll, publisher: Levanger kommune, year: 2026 } }`,
  three,
);

function section(study: string, language: Language): string {
  return sectionOf(study, headings[language], language);
}

/** Every must-have answered in the same way for all. */
function met(answer: string): string {
  const required = listFactors().filter(({ mustHave }) => mustHave);
  return smallStudy(`readiness:\n${required.map(({ id }) => `  ${id}: ${answer}`).join('\n')}`, three);
}

describe('the readiness section in nb', () => {
  const text = section(full, 'nb');

  it('begins with the verdict in one sentence, and says what each municipality lacks', () => {
    expect(text).toMatch(/^## Gjennomføringsevne\n\nKommunene er ikke klare til å starte: i Frosta står noe som må være på plass, på laveste nivå\.\n/);
    expect(rowsOf(text, 'Kommune')).toEqual([
      ['Frosta', 'ikke klar', 'Politisk vilje, Tillit mellom kommunene og Gammelt og nytt side om side', '–'],
      ['Levanger', 'klar', '–', '–'],
      ['Verdal', 'klar på vilkår', 'Politisk vilje', 'Gammelt og nytt side om side'],
    ]);
  });

  it('shows every level with its grade, its source and its illustration, and a missing answer as missing', () => {
    expect(rowsOf(text, 'Faktor')).toEqual([
      ['Eierskap blant ledere og ansatte[^minutes]', '2 (dokumentert)', '2 (dokumentert)', '2 (dokumentert)'],
      ['Politisk vilje', '0 (påstått)', '3 (vedtatt)[^minutes]', '2 (uten belegg)'],
      ['Tillit mellom kommunene', '1 (illustrasjon)', '2', '2'],
      ['Folkevalgt styring', '2', '2', '2'],
      ['Gammelt og nytt side om side (fallgruve)', '1', '3', 'ikke svart'],
    ]);
    expect(rowsOf(text, 'Faktor', 1)).toEqual([['Åpenhet innad og utad', '0', '1', '1']]);
    expect(rowsOf(text, 'Faktor', 2)).toEqual([['Samarbeidstretthet', '2', '2', '2']]);
    expect(rowsOf(text, 'Faktor', 3)).toEqual([['our-own', '3', 'ikke svart', 'ikke svart']]);
    expect(text).toContain('En kommune som ikke har svart, er ikke regnet som nivå 0.');
    expect(text).toContain('Svaret er felles for alle kommunene: Eierskap blant ledere og ansatte, Samarbeidstretthet og Folkevalgt styring.');
    expect(text).toContain('- Politisk vilje, Frosta: Saken er utsatt.\n');
    expect(text.match(/Felles temadag/g)).toHaveLength(1);
  });

  it('explains the levels and the grades, and calls its limit an assumption', () => {
    expect(text).toContain('Vi regner nivå 2 og høyere som på plass. Det er vår forutsetning: så mye må til for å starte.');
    expect(text).toContain('«uten belegg» at ingenting støtter det. Et nivå uten belegg er ikke regnet som på plass.');
    expect(section(met('2'), 'nb')).not.toContain('I parentes');
  });

  it('names each municipality’s weakest links, what they are, what lifts them and who does it', () => {
    expect(text).toContain('- Frosta: Politisk vilje og Åpenhet innad og utad (nivå 0).\n- Levanger og Verdal: Åpenhet innad og utad (nivå 1).\n');
    const alike = smallStudy('readiness: { political-will: 1, trust: 2 }', three);
    expect(section(alike, 'nb')).toContain('\n- Alle kommunene: Politisk vilje (nivå 1).\n');
    expect(text).toContain(
      '- **Politisk vilje.** Nivå 0 i Frosta: Kommunestyret har ikke behandlet samarbeidet. Oppgitt til nivå 2 uten belegg i Verdal. Hvorfor det må være på plass: Bare kommunestyret kan gi fra seg myndighet og bevilge penger, og manglende oppslutning er en kjent fallgruve. Tiltak i Verdal: Finn ut hva nivået bygger på, og skriv det ned. Tiltak: Legg det samme saksframlegget fram for alle kommunestyrene, med mål, kostnad og hva kommunen gir fra seg. Ansvarlig: Ordføreren.\n',
    );
    expect(text).toContain('- **Tillit mellom kommunene.** Nivå 1 i Frosta (illustrasjon): Deltakerne kjenner hverandre lite');
    expect(text).toMatch(/\*\*Åpenhet innad og utad\.\*\* Nivå 0 i Frosta: Bare de som deltar, kjenner til arbeidet\. Nivå 1 i Levanger og Verdal: .* Tiltak: Lag en felles/);
  });

  it('asks what has not been answered, and shows where the municipalities are far apart', () => {
    expect(text).toContain('### Spørsmål som gjenstår\n\n- Gammelt og nytt side om side (Verdal): Er det avgjort hva kommunen slutter å gjøre selv når fellesskapet overtar?\n');
    expect(text).toContain('Her skiller det 2 nivåer eller mer mellom kommunene:\n\n- Politisk vilje: nivå 3 i Levanger, nivå 0 i Frosta. Forskjellen er 3.\n- Gammelt');
    expect(text).not.toContain('- Tillit mellom kommunene: nivå');
  });

  it('says where the factors come from', () => {
    expect(text).toMatch(/Faktorene er hentet fra forskning og fra KPMG \(2001\), .* og Søgne kommune \(2014\)\. `collab catalogue factors` viser kildene til hver av dem\./);
  });
});

describe('the verdict', () => {
  it.each([
    [met('2'), 'Kommunene er klare til å starte: alt som må være på plass, er på plass i alle kommunene.'],
    [met('{ value: 2, source: illustration }'), 'Kommunene er klare til å starte: alt som må være på plass, er på plass i alle kommunene (illustrasjon).'],
    [met('{ frosta: 1, levanger: 2, verdal: 2 }'), 'Kommunene kan starte på vilkår: i Frosta mangler noe som må være på plass, eller det er ikke vurdert.'],
    [met('{ frosta: 2, levanger: 2 }'), 'Kommunene kan starte på vilkår: i Verdal mangler noe som må være på plass, eller det er ikke vurdert.'],
    [met('0'), 'Kommunene er ikke klare til å starte: i alle kommunene står noe som må være på plass, på laveste nivå.'],
  ])('is a whole sentence', (study, sentence) => {
    expect(section(study, 'nb')).toContain(`\n\n${sentence}\n\n`);
  });

  it('says of a municipality at the top, and of one that has answered nothing, what they are', () => {
    const text = section(met('{ frosta: 3, levanger: 2 }'), 'nb');
    expect(text).toContain('- Frosta: ingen. Alt som er vurdert, er på øverste nivå.\n');
    expect(text).toContain('- Verdal: ikke vurdert. Kommunen har ikke svart på noe.\n');
    expect(text).toContain('For ingen av faktorene skiller det 2 nivåer eller mer mellom kommunene.');
  });
});

describe('the readiness section in sv and en', () => {
  it('says the same in Swedish', () => {
    const text = section(full, 'sv');
    expect(text).toContain('Kommunerna är inte redo att starta: i Frosta står något som måste finnas på plats på den lägsta nivån.\n');
    expect(rowsOf(text, 'Kommun')[2]).toEqual(['Verdal', 'redo med förbehåll', 'Politisk vilja', 'Gammalt och nytt sida vid sida']);
    expect(rowsOf(text, 'Faktor')[4]).toEqual(['Gammalt och nytt sida vid sida (fallgrop)', '1', '3', 'inget svar']);
    expect(text).toContain('- Frosta: Politisk vilja och Öppenhet inåt och utåt (nivå 0).');
    expect(text).toContain('Angivet till nivå 2 utan belägg i Verdal.');
    expect(text).toContain('Åtgärd i Verdal: Ta reda på vad nivån bygger på och skriv ner det.');
    expect(text).toContain('- Politisk vilja: nivå 3 i Levanger, nivå 0 i Frosta. Skillnaden är 3.');
    expect(section(met('2'), 'sv')).toContain('Kommunerna är redo att starta: allt som måste finnas på plats finns på plats i alla kommuner.');
    expect(section(met('1'), 'sv')).toContain('Kommunerna kan starta med förbehåll: i alla kommuner saknas något som måste finnas på plats, eller så har det inte bedömts.');
  });

  it('says the same in English', () => {
    const text = section(full, 'en');
    expect(text).toContain('The municipalities are not ready to start: in Frosta, something that must be in place is at the lowest level.\n');
    expect(rowsOf(text, 'Municipality')[0]).toEqual(['Frosta', 'not ready', 'Political will, Trust between the municipalities and Old and new side by side', '–']);
    expect(rowsOf(text, 'Factor')[1]).toEqual(['Political will', '0 (claimed)', '3 (decided)[^minutes]', '2 (unsupported)']);
    expect(text).toContain('- Old and new side by side (Verdal): Has it been decided what the municipality will stop doing itself when the joint arrangement takes over?');
    expect(text).toContain('- Political will: level 3 in Levanger, level 0 in Frosta. The difference is 3.');
    expect(section(met('2'), 'en')).toContain('The municipalities are ready to start: everything that must be in place is in place in all of them.');
    expect(section(met('1'), 'en')).toContain('in all the municipalities, something that must be in place is not there yet or has not been assessed.');
  });
});

describe('every language', () => {
  it.each(languages)('%s shows the same figures, each of them computed or an assumption, and never an average or a percentage', (language) => {
    const { report, results } = analyzeStudy(studyOf(full), undefined, { language });
    const shown: string[] = [];
    visit(report.tree, 'text', ({ data }) => {
      if (data?.figure?.startsWith('readiness.') === true) shown.push(data.figure);
    });
    expect(shown.filter((id) => !results.figures.has(id))).toEqual([]);
    expect(shown).toContain('readiness.political-will.frosta');
    expect(shown).toContain('readiness.political-will.spread');
    expect(section(full, language)).not.toMatch(/%|prosent|procent|per cent|\d[.,]\d/);
  });

  it.each(languages)('%s says in one line what to add where the study has no readiness', (language) => {
    const text = reportText(smallStudy('', three), language);
    expect(text).not.toContain(`## ${headings[language]}\n`);
    expect(text).toMatch(new RegExp(`^- ${headings[language]}: .*\`readiness\`.*\\.$`, 'm'));
    expect(reportText(full, language)).not.toMatch(new RegExp(`^- ${headings[language]}: `, 'm'));
  });
});
