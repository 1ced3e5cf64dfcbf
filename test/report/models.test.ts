import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { analyzeStudy } from '../../src/collab.ts';
import { areas } from '../../src/knowledge/area.ts';
import { consequenceTopics } from '../../src/knowledge/collaboration-model.ts';
import { traits } from '../../src/knowledge/trait.ts';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import { models as nb } from '../../src/texts/nb/models.ts';
import { repositoryFile, smallStudy, studyOf } from '../study-of.ts';
import { rowsOf, sectionOf } from './section-of.ts';

const flv = repositoryFile('examples/flv/study.yaml');
const headings: Readonly<Record<Language, string>> = { nb: 'Samarbeidsmodeller', nn: 'Samarbeidsmodellar', sv: 'Samverkansformer', en: 'Collaboration models' };

const three = `  frosta: { name: Frosta, population: 2_400 }
  levanger: { name: Levanger, population: 17_500 }
  verdal: { name: Verdal, population: 13_600 }`;

function section(more: string, language: Language): string {
  return sectionOf(smallStudy(more, three), headings[language], language);
}

/** The row of a table of verdicts that a model stands in, alone or with others. */
function rowOf(text: string, model: string): string[] {
  const row = rowsOf(text, 'Modell').find(([first]) => first?.includes(model));
  if (row === undefined) throw new Error(`no row on ${model}`);
  return row;
}

describe('child welfare', () => {
  const text = section('services: { child-welfare: { catalogue: child-welfare, host: verdal, model: task-community } }', 'nb');

  it('may be no task community and no purchase, with the paragraph', () => {
    expect(rowOf(text, 'kommunalt oppgavefellesskap')).toEqual([
      'kommunalt oppgavefellesskap',
      'utelukket',
      'Her er vedtakene selve tjenesten, og et oppgavefellesskap kan ikke gis myndighet til å treffe dem (kommuneloven § 19-1 andre ledd).',
      '–',
      '–',
    ]);
    const [models, verdict, why] = rowOf(text, 'avtale om kjøp mellom kommuner');
    expect(models).toContain('interkommunalt selskap');
    expect(verdict).toBe('utelukket');
    expect(why).toContain('(kommuneloven § 5-4 første ledd)');
  });

  it('may be hosted administratively, with each point of how well that suits', () => {
    expect(rowOf(text, 'administrativt vertskommunesamarbeid').slice(1, 4)).toEqual(['tillatt', '–', '6']);
    expect(rowOf(text, 'administrativt vertskommunesamarbeid')[4]).toMatch(/^\+3: Dette er modellen som .*\. \+1: Ett fagmiljø med én leder\. .*\+1: Studien har pekt ut en vert\.$/);
    expect(text).toContain('Best egnet er administrativt vertskommunesamarbeid.');
  });

  it('whose study prefers an excluded model is told so, why, and what suits better', () => {
    expect(text).toContain('Studien ønsker kommunalt oppgavefellesskap, som er utelukket. Mot det taler: Her er vedtakene selve tjenesten, og');
    expect(text).toContain('Bedre egnet er administrativt vertskommunesamarbeid og vertskommune med felles folkevalgt nemnd.');
  });

  it('is told every consequence with its place in the law, and a mark where we have not read it', () => {
    const [, found = ''] = text.split('### Hva valget fører med seg: administrativt vertskommunesamarbeid\n');
    const items = found.split('\n').filter((line) => line.startsWith('- **'));
    expect(items.map((line) => /^- \*\*(.*?):\*\* /.exec(line)?.[1])).toEqual(consequenceTopics.map((topic) => nb.topics[topic]));
    for (const line of items) expect(line).toMatch(/ \([^()]+\)\.$/);
    expect(items.find((line) => line.includes('Uttreden'))).toContain('(kommuneloven § 20-8).');
    expect(items.find((line) => line.includes('Arbeidsgiver'))).toContain('(kommuneloven kap. 20; må kontrolleres).');
  });
});

describe('what a study prefers', () => {
  it('is said in few words where it suits best', () => {
    const text = section('services: { payroll: { catalogue: payroll, model: task-community }, accounting: { catalogue: accounting, model: task-community } }', 'nb');
    expect(text).toContain('### Lønn og Regnskap\n');
    expect(text).toContain('Best egnet er kommunalt oppgavefellesskap. Det er også det studien ønsker.');
    expect(text.match(/^\| Modell /gm)).toHaveLength(1);
  });

  it('is told which traits speak against it', () => {
    const text = section('services: { ict: { catalogue: ict, model: network } }', 'nb');
    expect(text).toContain('Studien ønsker uformelt nettverk. Mot det taler: Et lite fagmiljø blir ikke større av et nettverk. Et nettverk kan ikke eie eller låne. Bedre egnet er kommunalt oppgavefellesskap,');
  });

  it('is named by service where services that are judged alike have different ones', () => {
    const text = section('services: { payroll: { catalogue: payroll, model: network }, accounting: { catalogue: accounting, model: task-community } }', 'nb');
    expect(text).toContain('For Lønn ønsker studien uformelt nettverk.');
    expect(text).toContain('For Regnskap er det også det studien ønsker.');
  });

  it('and what suits best are both allowed on conditions, for waste as a company', () => {
    const waste = '{ title: Renovasjon, area: services, traits: [public-authority, capital-intensive, market], model: iks }';
    expect(section(`services: { waste: ${waste} }`, 'nb')).toContain('Best egnet er interkommunalt selskap, som er tillatt på vilkår. Det er også det studien ønsker.');
  });
});

describe('by the law of which day', () => {
  const service = 'services: { payroll: { catalogue: payroll, host: verdal } }';

  it('is said, with where to look for amendments and what the mark means', () => {
    const text = section(service, 'nb');
    expect(text).toContain('slik vi leste den 21. november 2026.');
    expect(text).toContain('Endringer etter det må kontrolleres før vedtak, i [departementets veileder](https://www.regjeringen.no/id2998121/).');
    expect(text).toContain('Der det står «må kontrolleres», har vi ikke selv lest bestemmelsen.');
    expect(text).not.toContain('kjenner vi ikke');
  });

  it('is the earliest known where the study names a day before it, and what the law did not have then is told', () => {
    const text = section(`lawDate: 2001-10-01\n${service}`, 'nb');
    expect(text).toContain('Vi legger til grunn loven per 1. oktober 2001, sist lest av oss 21. november 2026.');
    expect(text).toContain('Loven slik den var 1. oktober 2001, kjenner vi ikke. Den eldste vi kjenner, gjaldt fra 1. november 2019, og den er brukt i stedet.');
    expect(text).toContain('Loven hadde den gang ikke administrativt vertskommunesamarbeid (fra 1. januar 2007; må kontrolleres),');
  });

  it('is told of a decision that is older than the law we know, too', () => {
    const text = section(`decisionDate: 2001-11-15\n${service}`, 'nb');
    expect(text).toContain('slik vi leste den 21. november 2026.');
    expect(text).toContain('Loven slik den var 15. november 2001, kjenner vi ikke. Den eldste vi kjenner, gjaldt fra 1. november 2019. ');
  });

  it('says nothing of the past for a decision of today', () => {
    expect(section(`decisionDate: 2026-12-01\n${service}`, 'nb')).not.toContain('den gang');
  });
});

describe('the FLV study', () => {
  const text = sectionOf(flv, headings.nb, 'nb');

  it('has its four models of 2001 beside today’s, as an inference', () => {
    expect(text).toContain('### Modellene fra 2001, og hva de er i dag\n');
    expect(text).toContain('er vår slutning. Det står ikke i loven.');
    expect(rowsOf(text, 'I studien').map(([considered, today]) => [considered, today])).toEqual([
      ['Virtuelt samarbeid', 'uformelt nettverk eller interkommunalt politisk råd'],
      ['Oppdragsmodellen', 'administrativt vertskommunesamarbeid, vertskommune med felles folkevalgt nemnd eller avtale om kjøp mellom kommuner'],
      ['Selskapsmodellen', 'interkommunalt selskap, aksjeselskap eller kommunalt oppgavefellesskap'],
      ['Utsetting eller partnerskap', 'konkurranseutsetting eller partnerskap'],
    ]);
  });

  it('is told that the law of 2001 had no host, task community or political council', () => {
    const [, then = ''] = /^(Disse fantes ikke i loven i 2001: .*)$/m.exec(text) ?? [];
    for (const model of ['interkommunalt politisk råd', 'administrativt vertskommunesamarbeid', 'vertskommune med felles folkevalgt nemnd', 'kommunalt oppgavefellesskap']) {
      expect(then).toContain(`${model} (fra `);
    }
    expect(then).toContain('Interkommunale organer kunne ikke treffe vedtak overfor innbyggerne, og hver kommune måtte ha sin egen leder for barnevernet.');
    expect(then).toContain('(departementenes brev 31. oktober 2002)');
  });

  it('is readable with its 63 services: the five that the study says more of one by one, the rest in a few groups', () => {
    expect(text.match(/^\| Modell /gm)).toHaveLength(5);
    expect(text).toContain('### IKT-tjeneste\n');
    expect(text).toContain('### Barnevern\n');
    const groups = rowsOf(text, 'Gruppe');
    expect(groups.length).toBeLessThan(8);
    const counted = [...text.matchAll(/^- \*\*[A-Z]\*\* \((\d+) tjenester?\)/gm)].map(([, count]) => Number(count));
    expect(counted).toHaveLength(groups.length);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(58);
    expect(text.split('\n').length).toBeLessThan(220);
  });

  it('has in each group the models that the law gives it, and the rules that say so', () => {
    const groups = rowsOf(text, 'Gruppe').map(([, ...cells]) => cells);
    expect(groups).toContainEqual(['alle de andre', '–', 'interkommunalt politisk råd']);
    expect(groups).toContainEqual(['administrativt vertskommunesamarbeid og vertskommune med felles folkevalgt nemnd', 'uformelt nettverk', 'alle de andre']);
    expect(text).toContain('- **Avtale om kjøp mellom kommuner, interkommunalt selskap, aksjeselskap og konkurranseutsetting eller partnerskap** (D): Her er vedtakene');
  });

  it('lists the law among its sources, with its address and when we read it', () => {
    const sources = sectionOf(flv, 'Kilder', 'nb');
    const [, laws = ''] = sources.split('### Lover og veiledere\n');
    expect(laws).toContain('- *Lov 22. juni 2018 nr. 83 om kommuner og fylkeskommuner (kommuneloven)*. <https://lovdata.no/lov/2018-06-22-83> Lest 21. november 2026.');
    expect(laws).toMatch(/\(arbeidsmiljøloven\)\*\. <\S+> Må kontrolleres\.$/m);
    expect(laws).toContain('id90887/> Lest 21. november 2026.');
    expect(laws).not.toContain('Kommunallag');
  });

  it('says in the method that the fit is a judgement', () => {
    expect(sectionOf(flv, 'Metode', 'nb')).toContain('Poengene er vår vurdering og ikke loven.');
  });
});

describe('a Swedish study in English', () => {
  const study = smallStudy('services: { environment: { title: Environment office, area: services, traits: [public-authority, specialist-staff], host: verdal, model: avtalssamverkan } }')
    .replace('norway', 'sweden')
    .replace('NOK', 'SEK');
  const text = sectionOf(study, headings.en, 'en');

  it('has the four Swedish models, a joint board best suited and a contract only with delegation to employees', () => {
    const rows = rowsOf(text, 'Model');
    expect(rows.map(([model, verdict]) => [model, verdict])).toEqual([
      ['joint board (gemensam nämnd)', 'allowed'],
      ['municipal federation (kommunalförbund)', 'allowed'],
      ['cooperation by contract (avtalssamverkan)', 'allowed on conditions'],
      ['municipal company (kommunalt bolag)', 'excluded'],
    ]);
    expect(rows[2]?.[2]).toMatch(/^The decisions have to be delegated to employees of the other municipality\. .*\(the Swedish Local Government Act, 9:37\)\.$/);
    expect(text).toContain('The study prefers: cooperation by contract (avtalssamverkan), which is allowed on conditions. Against it: Only employees may decide');
    expect(text).toContain('in [the Swedish Local Government Act](https://data.riksdagen.se/dokument/sfs-2017-725).');
  });

  it('lists Swedish law alone among its sources', () => {
    const sources = sectionOf(study, 'Sources', 'en');
    expect(sources).toContain('*Kommunallag (2017:725)*.');
    expect(sources).not.toContain('kommuneloven');
  });
});

describe('services without traits', () => {
  it('are told what to add, and nothing is judged', () => {
    const text = section('services: { one: { title: Noe, area: support } }', 'nb');
    expect(text).toContain('For Noe sier studien ikke hva slags tjeneste det er, så den er ikke vurdert. Legg til `traits`, eller `catalogue` for en tjeneste i katalogen.');
    expect(text).not.toContain('Vi legger loven til grunn');
    expect(section('services: { one: { title: Noe, area: support }, two: { title: Annet, area: support } }', 'en')).toContain(
      'For Noe and Annet the study does not say what kind of services they are, so they have not been judged.',
    );
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `${id}: { title: ${id}, area: support }`).join(', ');
    expect(section(`services: { ${six} }`, 'nb')).toContain('For 6 tjenester sier studien ikke hva slags tjenester det er, så de er ikke vurdert.');
  });

  it('leave no section where there are no services either', () => {
    for (const language of languages) expect(section('', language)).toBe('');
  });
});

describe('any service', () => {
  const cases = areas.flatMap((area) => traits.map((trait) => `{ title: ${trait} ${area}, area: ${area}, traits: [${trait}] }`));

  it.each(languages)('has every sentence in %s whole, and the same figures', (language) => {
    const services = `services: { ${cases.map((service, index) => `s${index}: ${service}`).join(', ')} }`;
    const text = section(services, language);
    expect(text).not.toMatch(/undefined|\bNaN\b|\(\)|\.\./);
    const figures = (wanted: Language): string[] => {
      const shown: string[] = [];
      visit(analyzeStudy(studyOf(smallStudy(services, three)), undefined, { language: wanted }).report.tree, 'text', ({ data }) => {
        if (data?.figure !== undefined) shown.push(data.figure);
      });
      return shown;
    };
    expect(figures(language)).toEqual(figures('nb'));
  });
});
