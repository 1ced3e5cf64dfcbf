import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { analyzeStudy, toMarkdown } from '../../src/collab.ts';
import { quadrantLimit } from '../../src/study/swot-items.ts';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import { smallStudy, studyOf } from '../study-of.ts';

const three = `  frosta: { name: Frosta, population: 2_400 }
  levanger: { name: Levanger, population: 17_500 }
  verdal: { name: Verdal, population: 13_600 }`;

function report(more: string, language: Language = 'nb', municipalities = three): string {
  return toMarkdown(analyzeStudy(studyOf(smallStudy(more, municipalities)), undefined, { language }), undefined).replaceAll('\u00a0', ' ');
}

/** The section alone, with the columns of its tables one space apart. */
function section(more: string, language: Language = 'nb', municipalities = three): string {
  const [, found = ''] = report(more, language, municipalities).split(/^## SWOT.*$/m);
  return found.slice(0, /^## /m.exec(found)?.index).replace(/ {2,}/g, ' ');
}

const full = `services:
  ict: { title: Felles IKT-drift, area: support }
  museum: { title: Museum, area: community }
swot:
  strengths:
    habit: { text: Etablert samarbeid, by: all, importance: { frosta: 70, levanger: 80, verdal: 75 }, evidence: kpmg, services: [ict] }
    near: { text: Korte avstander, by: [levanger, verdal], importance: { frosta: 20, levanger: 90, verdal: 85 } }
    will: { text: Politisk vilje, importance: { frosta: 60, levanger: 65, verdal: 60 }, evidence: illustration, note: Vedtatt i 2000 }
  weaknesses:
    fragile: { text: Sårbare fagmiljøer, by: frosta, importance: { frosta: 95, verdal: 60 } }
  opportunities: { region: { text: Felles region, importance: 80 } }
  threats: { pooled: { text: Små og sårbare fagmiljø }, moving: { text: Fraflytting } }
strategies:
  ict-first: { type: SO, combines: [habit, region], text: Begynn med IKT, services: [ict] }
  pool: { type: WT, combines: [fragile, region], text: Saml fagfolkene! }
  alone: { text: Rekrutter sammen }
sources: { kpmg: { title: Muligheter, publisher: KPMG, year: 2001 } }`;

describe('the SWOT section in nb', () => {
  const text = section(full);

  it('shows the matrix, the most important first, with importance, who raises it, evidence and illustrations', () => {
    expect(text).toContain('| Styrker | Svakheter |');
    expect(text).toContain('| Muligheter | Trusler |');
    expect(text).toMatch(/\| Korte avstander \(85, uenige; Levanger og Verdal\) \| Sårbare fagmiljøer \(77,5; 2 av 3 har svart; Frosta\) \|\n\| Etablert samarbeid \(75; alle\)\[\^kpmg\]/);
    expect(text).toContain('| Politisk vilje (60; illustrasjon) | |');
    expect(text).toContain('| Felles region (80) | Små og sårbare fagmiljø |');
    expect(text).toContain('- «Politisk vilje»: Vedtatt i 2000');
  });

  it('shows what each municipality answered, who has not, and where they disagree', () => {
    expect(text).toContain('| Styrker | Frosta | Levanger | Verdal | Median | Høyest − lavest |');
    expect(text).toContain('| Korte avstander | 20 | 90 | 85 | 85 | 70, uenige |');
    expect(text).toContain('| Sårbare fagmiljøer | 95 | ikke svart | 60 | 77,5 (2 av 3 har svart) | 35 |');
    expect(text).toContain('Den er ikke regnet som null.');
    expect(text).toContain('Kommunene er uenige der det skiller 40 poeng eller mer');
    expect(text).toContain('- «Korte avstander»: Levanger svarer 90 poeng, Frosta svarer 20 poeng.');
  });

  it('says in words how far they agree on the order, explains W once, and says why it is not measured', () => {
    expect(text).toContain('- Styrker: liten enighet, W = 0,33 (Frosta, Levanger og Verdal).');
    expect(text).toContain('- Svakheter: ikke målt, fordi færre enn tre punkter er vurdert kommune for kommune.');
    expect(text.match(/W måler/g)).toHaveLength(1);
  });

  it('shows the strategies by type with their items and services, and what does not fit', () => {
    expect(text).toContain('**SO: bruke styrkene til å gripe mulighetene**');
    expect(text).toContain('- Begynn med IKT. Bygger på «Etablert samarbeid» (styrke) og «Felles region» (mulighet). Peker på Felles IKT-drift.');
    expect(text).toContain('- Saml fagfolkene! Bygger på');
    expect(text).toContain('Typen passer ikke: strategien bygger ikke på noen trussel. Dette hører ikke til typen: «Felles region» (mulighet).');
    expect(text).toContain('**Uten type**');
  });

  it('shows the loose ends both ways, with what to do', () => {
    const ends = text.slice(text.indexOf('### Løse tråder'));
    expect(ends).toContain('**Punkter som ikke har ført til noe.** Knytt dem til en tjeneste med `services`');
    expect(ends).toContain('- Styrker: «Korte avstander» og «Politisk vilje»');
    expect(ends).toContain('- Trusler: «Små og sårbare fagmiljø» og «Fraflytting»');
    expect(ends).toContain('**Tjenester som ikke bygger på analysen:** Museum.');
    expect(ends).toContain('**Strategier som ikke bygger på noe punkt:** «Rekrutter sammen».');
    expect(ends).toContain('- «Sårbare fagmiljøer» (svakhet) og «Små og sårbare fagmiljø» (trussel)');
  });

  it('names its assumptions and its source in the method', () => {
    const method = report(full).split('## Metode')[1] ?? '';
    expect(method).toContain('Tre grenser i SWOT-analysen er våre forutsetninger');
    expect(method).toContain('Kendalls W');
    expect(quadrantLimit).toBe(7);
    expect(method).toContain('flere enn sju punkter');
  });
});

describe('the SWOT section in en', () => {
  const text = section(full, 'en');

  it('says the same', () => {
    expect(text).toContain('| Korte avstander (85, disagree; Levanger and Verdal) | Sårbare fagmiljøer (77.5; 2 of 3 answered; Frosta) |');
    expect(text).toContain('| Sårbare fagmiljøer | 95 | no answer | 60 | 77.5 (2 of 3 answered) | 35 |');
    expect(text).toContain('- “Korte avstander”: 90 points from Levanger, 20 points from Frosta.');
    expect(text).toContain('- Strengths: little agreement, W = 0.33 (Frosta, Levanger and Verdal).');
    expect(text).toContain('Based on “Etablert samarbeid” (strength) and “Felles region” (opportunity). Points to Felles IKT-drift.');
    expect(text).toContain('**Services that are not based on the analysis:** Museum.');
    expect(report(full, 'en').split('## Method')[1]).toContain('more than seven items');
  });
});

describe('every language', () => {
  it.each(languages)('%s shows the same figures, and every number of a table from one', (language) => {
    const figuresIn = (wanted: Language): string[] => {
      const shown: string[] = [];
      visit(analyzeStudy(studyOf(smallStudy(full, three)), undefined, { language: wanted }).report.tree, 'text', ({ data }) => {
        if (data?.figure?.startsWith('swot.') === true) shown.push(data.figure);
      });
      return shown;
    };
    expect(figuresIn(language)).toEqual(figuresIn('nb'));
    expect(figuresIn(language)).toContain('swot.agreement.strengths');
    visit(analyzeStudy(studyOf(smallStudy(full, three)), undefined, { language }).report.tree, 'tableCell', (cell) => {
      for (const child of cell.children) {
        if (child.type === 'text' && child.data?.figure === undefined) expect(child.value).not.toMatch(/\d/);
      }
    });
  });
});

describe('a study that says less', () => {
  it('without a SWOT analysis has no section, but a line that says what to add', () => {
    const text = report('');
    expect(text).not.toContain('## SWOT');
    expect(text).toMatch(/SWOT.*`swot`/);
  });

  it('whose source has it as a picture says so, with the source', () => {
    const text = section('shownAsPicture: { swot: { source: kpmg, text: SWOT-matrisene } }\nsources: { kpmg: { title: Muligheter } }');
    expect(text).toMatch(/^\n+Bare som bilde i kilden, Muligheter, og derfor ikke gjengitt her: SWOT-matrisene\.\[\^kpmg\]\n+$/);
  });

  it('with plain lists has a matrix, and is told that nothing follows from it', () => {
    const text = section('swot: { strengths: [Nærhet], threats: [Fraflytting] }');
    expect(text).toMatch(/\| Styrker \| Svakheter \|\n.*\n\| Nærhet \| ingen oppgitt \|/);
    expect(text).toMatch(/\| Muligheter \| Trusler \|\n.*\n\| ingen oppgitt \| Fraflytting \|/);
    expect(text).not.toContain('I parentes');
    expect(text).not.toContain('### Hvor');
    expect(text).toContain('Ingen av punktene har ført til noe ennå.');
  });

  it('with items in one half only shows the other half as empty', () => {
    expect(section('swot: { strengths: [Nærhet] }')).toMatch(/\| Muligheter \| Trusler \|\n.*\n\| ingen oppgitt \| ingen oppgitt \|/);
    expect(section('swot: { threats: [Fraflytting] }', 'en')).toMatch(/\| Strengths \| Weaknesses \|\n.*\n\| none stated \| none stated \|/);
  });

  it('does not say of an item that nobody was asked about that nobody has answered, and says how many items W covers', () => {
    const more = `swot:
  strengths:
    a: { text: Nærhet, importance: { frosta: 70, levanger: 80, verdal: 75 } }
    b: { text: Vilje, importance: { frosta: 20, levanger: 90, verdal: 85 } }
    c: { text: Økonomi, importance: { frosta: 60, levanger: 65, verdal: 60 } }
    d: { text: Kultur }
    e: { text: Natur, importance: 50 }`;
    const text = section(more);
    expect(text).toContain('| Kultur | – | – | – | – | – |');
    expect(text).not.toContain('svart |');
    expect(text).toMatch(/- Styrker: .*, W = \d,\d+ \(Frosta, Levanger og Verdal\), for 3 av 5 punkter\.\n/);
    expect(section(more, 'en')).toMatch(/- Strengths: .* \(Frosta, Levanger and Verdal\), for 3 of 5 items\.\n/);
  });

  it('with strategies alone shows them', () => {
    const text = section('strategies: [Begynn med IKT]');
    expect(text).toContain('- Begynn med IKT. Bygger ikke på noe punkt i analysen. Peker ikke på noen tjeneste.');
    expect(text).not.toContain('Styrker');
  });

  it('whose items all lead somewhere is told so', () => {
    const text = section('services: { ict: { area: support } }\nswot: { strengths: { a: { text: Nærhet, by: all, services: [ict] } } }');
    expect(text).toContain('Hvert punkt har ført til en tjeneste eller en strategi');
    expect(text).toContain('I parentes står hvem som peker på punktet.');
  });
});

describe('other sizes', () => {
  it('four municipalities get the interquartile range', () => {
    const four = `${three}\n  inderoy: { name: Inderøy, population: 5_900 }`;
    const text = section('swot: { strengths: { a: { text: Nærhet, importance: { frosta: 10, levanger: 20, verdal: 30, inderoy: 40 } } } }', 'nb', four);
    expect(text).toContain('| Styrker | Frosta | Levanger | Verdal | Inderøy | Median | Kvartilavstand | Høyest − lavest |');
    expect(text).toContain('| Nærhet | 10 | 20 | 30 | 40 | 25 | 15 | 30 |');
    expect(text).toContain('For ingen av punktene skiller det 40 poeng eller mer');
  });

  it('a quadrant of more than seven is told to be too long', () => {
    const threats = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `Trussel ${letter}x`).join(', ');
    expect(section(`swot: { threats: [${threats}] }`)).toContain('**For lange lister:** Trusler (8). Lister på mer enn 7 punkter');
  });
});

describe('what a study writes is text', () => {
  const hostile = ['<script>alert(1)</script>', 'a | b', '`code`', '*star* _under_', '[x](javascript:alert(1))', '# heading', '[^kpmg]'];

  it.each(hostile)('%s', (written) => {
    const quoted = JSON.stringify(written);
    const text = section(
      `swot: { strengths: { a: { text: ${quoted}, note: ${quoted}, importance: { frosta: 90, verdal: 10 } } }, threats: { b: { text: ${quoted} } } }
strategies: { s: { text: ${quoted}, type: ST, combines: [a, b], note: ${quoted} } }`,
    );
    expect(text).not.toMatch(/(^|[^\\])<script>/);
    expect(text).not.toMatch(/(^|[^\\])\[x\]\(javascript/);
    expect(text).not.toMatch(/(^|[^\\])\[\^kpmg\]/);
    for (const line of text.split('\n')) {
      if (line.startsWith('|')) expect([2, 6]).toContain(line.replaceAll('\\|', '').split('|').length - 2);
    }
  });
});
