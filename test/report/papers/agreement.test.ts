import { describe, expect, it } from 'vitest';
import type { AgreementDraft, DraftRequest } from '../../../src/draft-agreement.ts';
import { draftAgreement } from '../../../src/draft-agreement.ts';
import { findModel } from '../../../src/knowledge/find-model.ts';
import { listModels } from '../../../src/knowledge/list-models.ts';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import { languages } from '../../../src/texts/language.ts';
import { paperTexts } from '../../../src/texts/papers-by-language.ts';
import { repositoryFile, smallStudy, studyOf } from '../../study-of.ts';
import { childWelfareStudy } from './agreement-study.ts';

function drafted(text: string, request: Partial<DraftRequest> = {}): AgreementDraft {
  return draftAgreement(studyOf(text), { service: 'child-welfare', model: undefined, language: 'nb', ...request });
}

/** The draft with ordinary spaces. */
function paper(text: string, request: Partial<DraftRequest> = {}): string {
  const draft = drafted(text, request);
  if (draft.kind !== 'written') throw new Error(`no draft was written: ${draft.kind}`);
  return renderMarkdown(draft.paper, undefined).replaceAll('\u00a0', ' ');
}

/** What stands under each numbered heading, by the heading. */
function pointsOf(markdown: string): ReadonlyMap<string, string> {
  const sections = markdown.split(/^## /m).filter((section) => /^\d+\\?\. /.test(section));
  return new Map(sections.map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n')).trim()]));
}

const headings = (model: string): string[] =>
  (findModel(model)?.agreement ?? []).map(({ text, reference }, index) => `${index + 1}. ${text.nb} (kommuneloven ${reference.place})`);

describe('the draft of a host agreement on child welfare', () => {
  const markdown = paper(childWelfareStudy());
  const points = pointsOf(markdown);

  it('holds all points of § 20-4 in their order, each filled or in brackets', () => {
    expect(points.size).toBe(9);
    expect([...points.keys()]).toEqual(headings('host-administrative'));
    for (const content of points.values()) expect(content).not.toBe('');
    const open = [...points].filter(([, content]) => content.includes('[Fyll inn: ')).map(([heading]) => Number(heading.split('.')[0]));
    expect(open).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  it('fills what the study says and nothing more', () => {
    const filled = [...points.values()].filter((content) => !content.includes('[Fyll inn: '));
    expect(filled).toEqual(['Deltakerne er Frosta, Levanger og Verdal.', 'Vertskommune er Levanger.']);
    expect(markdown).toContain('Av de 9 punktene loven krever, er 2 fylt ut.');
  });

  it('names the parties, and says that it is a draft that each council adopts itself, by the law of which day', () => {
    expect(markdown).toContain('# Utkast til avtale: Barnevern\n');
    expect(markdown).toContain('- Frosta kommune\n- Levanger kommune, vertskommune\n- Verdal kommune\n');
    expect(markdown).toContain('Dette er et utkast');
    expect(markdown).toMatch(/Kommunestyret vedtar selv avtalen.*\(kommuneloven § 20-4\)/);
    expect(markdown).toContain('21. november 2026');
    expect(markdown).toContain('- Verdal kommune: [Fyll inn: dato og saksnummer]');
  });

  it('says what the law has on a point that is open, with the paragraph', () => {
    const withdrawal = points.get('7. Uttreden (kommuneloven § 20-4)');
    expect(withdrawal).toMatch(/^Reglene: .*ett års .*varsel.* \(kommuneloven § 20-8\)\.\n\n\[Fyll inn: /);
    expect(points.get(headings('host-administrative')[2] ?? '')).toMatch(/Barnevern\..*\n\nReglene: .*\(kommuneloven § 20-2\)/);
  });

  it('is in English when asked', () => {
    const english = paper(childWelfareStudy(), { language: 'en' });
    expect(english).toContain('# Draft agreement: Child welfare\n');
    expect(english).toContain('## 4. When tasks and authority are transferred (the Local Government Act, § 20-4)\n\n[Fill in: the date of the transfer]');
    expect(english).not.toMatch(/Fyll inn|kommunene/);
  });
});

describe('a draft of what is agreed', () => {
  const agreed = childWelfareStudy(`agreements:
  child-welfare:
    model: host-administrative
    host: verdal
    date: 2027-01-01
    source: talks
    points:
      tasks: |
        Alt som barnevernsloven legger til kommunen.

        Kommunene beholder [forebygging] og # tilsyn.
      withdrawal: { text: Ett års skriftlig varsel., source: illustration }
sharing: { keys: [population, fixed-30-population-70] }`);
  const points = [...pointsOf(paper(agreed)).values()];

  it('has its own words, with their source', () => {
    expect(points[2]).toBe('Alt som barnevernsloven legger til kommunen.\n\nKommunene beholder \\[forebygging] og # tilsyn.[^talks]');
    expect(points[6]).toBe('Ett års skriftlig varsel. (illustrasjon)');
    expect(paper(agreed)).toContain('[^talks]: *Forhandlingsutkast*. Levanger kommune, 2026.');
  });

  it('takes host and date from the agreement', () => {
    expect(points[1]).toBe('Vertskommune er Verdal.');
    expect(points[3]).toBe('Oppgavene og myndigheten overføres 1. januar 2027.');
  });

  it('tells the sharing keys of the study as what it computes with, and leaves the settlement open', () => {
    expect(points[5]).toContain('Studien regner med disse fordelingsnøklene: Etter innbyggere; 30 % likt, 70 % etter innbyggere.\n\n[Fyll inn: ');
  });

  it('keeps what is agreed under another model, as far as its law has the same points', () => {
    const board = pointsOf(paper(agreed, { model: 'host-joint-board' }));
    expect([...board.keys()]).toEqual(headings('host-joint-board'));
    expect([...board.values()][6]).toContain('Ett års skriftlig varsel.');
  });

  it('of several services names them all', () => {
    const both = paper(childWelfareStudy('agreements: { office: { services: [payroll, plain], model: task-community } }'), { service: 'plain' });
    expect(both).toContain('# Utkast til avtale: Lønn og Felles leir\n');
    expect(both).toContain('er ikke vurdert for Felles leir');
  });
});

describe('the model of a draft', () => {
  const bare = '{ catalogue: child-welfare }';

  it('is the one asked for, else the agreement’s, else the service’s, else the best suited', () => {
    const agreement = 'agreements: { child-welfare: { model: host-joint-board } }';
    expect(paper(childWelfareStudy(agreement), { model: 'network' })).toContain('Utkastet gjelder uformelt nettverk.');
    expect(paper(childWelfareStudy(agreement))).toContain('vertskommune med felles folkevalgt nemnd, som er modellen i avtalen.');
    expect(paper(childWelfareStudy())).toContain('administrativt vertskommunesamarbeid, som studien ønsker.');
    expect(paper(childWelfareStudy('', bare))).toContain('Studien har ikke valgt modell, så dette er den vi mener passer best');
  });

  it('is refused with its rule where the law excludes it, whoever wants it', () => {
    const refusal = { kind: 'excluded', service: 'child-welfare', rules: [{ reference: { place: '§ 19-1 (2)' } }], instead: { model: 'host-administrative' } };
    expect(drafted(childWelfareStudy(), { model: 'task-community' })).toMatchObject(refusal);
    expect(drafted(childWelfareStudy('', '{ catalogue: child-welfare, model: task-community }'))).toMatchObject(refusal);
    const joint = childWelfareStudy('agreements: { office: { services: [payroll, child-welfare], model: task-community } }');
    expect(drafted(joint, { service: 'payroll' })).toMatchObject(refusal);
  });

  it('is missing where nobody states one and the service has no traits', () => {
    expect(drafted(childWelfareStudy(), { service: 'plain' })).toEqual({ kind: 'no-model' });
  });

  it('without a statutory minimum is said to have none, and no heading is made up', () => {
    const network = paper(childWelfareStudy(), { model: 'network' });
    expect(network).toContain('ingen liste over hva en avtale om uformelt nettverk må inneholde');
    expect(network.match(/^## .*/gm)).toEqual(['## Parter', '## Vilkår i loven', '## Det studien sier']);
    expect(network).not.toContain('[Fyll inn');
  });

  it('tells the conditions of the law', () => {
    const waste = childWelfareStudy('', '{ title: Renovasjon, area: services, traits: [public-authority, capital-intensive] }');
    expect(paper(waste, { model: 'iks' })).toMatch(/## Vilkår i loven\n\n- Selskapet kan stå for driften\. .*\(kommuneloven § 5-4 første ledd\)/);
  });
});

describe('the model of a draft that nobody has chosen', () => {
  const flv = repositoryFile('examples/flv/study.yaml');
  const mora = repositoryFile('examples/mora-orsa/study.yaml');

  it.each([
    ['nb', 'denne er én av flere som etter vår vurdering passer like godt. Like mange poeng har kommunalt oppgavefellesskap.', 'passer best'],
    ['nn', 'denne er éin av fleire som etter vår vurdering passar like godt. Like mange poeng har kommunalt oppgåvefellesskap.', 'passar best'],
    ['sv', 'den här är en av flera som vi bedömer passar lika bra. Lika många poäng har ', 'passar bäst'],
    ['en', 'this is one of several that we find equally well suited. With as many points: municipal task community.', 'best suited'],
  ] as const)('is said to be one of equals where it has a rival, in %s', (language, said, unsaid) => {
    const draft = paper(flv, { service: 'administrative-software', language });
    expect(draft).toContain(said);
    expect(draft).not.toContain(unsaid);
  });

  it.each([
    ['nb', 'ingen av modellene som loven tillater, peker seg ut. Loven tillater også ', 'passer best'],
    ['nn', 'ingen av modellane som lova tillèt, peikar seg ut. Lova tillèt òg ', 'passar best'],
    ['sv', 'ingen av de samverkansformer som lagen tillåter utmärker sig. Lagen tillåter också gemensam nämnd, kommunalförbund och kommunalt bolag.', 'passar bäst'],
    ['en', 'none of those that the law allows stands out. The law also allows: ', 'best suited'],
  ] as const)('is said to stand out no more than the others where none does, in %s', (language, said, unsaid) => {
    const draft = paper(mora, { service: 'one-door-in', language });
    expect(draft).toContain(said);
    expect(draft).not.toContain(unsaid);
  });
});

describe('a draft holds no more than the parties would sign', () => {
  it('has no notes of the study’s writer', () => {
    const noted = childWelfareStudy(
      'agreements: { child-welfare: { model: host-administrative, note: Spør Verdal igjen. } }',
      '{ catalogue: child-welfare, host: levanger, note: Levanger begynte selv }',
    );
    expect(paper(noted)).toContain('Tjenesten: Barnevern.');
    expect(paper(noted)).not.toMatch(/Spør Verdal|begynte selv/);
  });

  it('names a host only under a model that has one', () => {
    expect(paper(childWelfareStudy())).toContain('Levanger kommune, vertskommune');
    for (const model of ['political-council', 'network', 'agreement-purchase']) {
      expect(paper(childWelfareStudy('', '{ title: Felles plan, area: governance, traits: [], host: levanger }'), { model })).not.toMatch(/vertskommune\n|Vertskommune er/);
    }
  });
});

describe('a Swedish draft', () => {
  const study = smallStudy('services: { office: { title: Miljökontor, area: services, traits: [public-authority, specialist-staff], host: verdal } }').replace('norway', 'sweden').replace('NOK', 'SEK');
  const swedish = (model: string, language: DraftRequest['language'] = 'sv', text = study): string => paper(text, { service: 'office', model, language });

  it.each([
    ['nb', '# Utkast til forbundsordning: ', '## Kommunene som er med'],
    ['nn', '# Utkast til forbundsordning: ', '## Kommunane som er med'],
    ['sv', '# Utkast till förbundsordning: ', '## Deltagande kommuner'],
    ['en', '# Draft charter of a municipal federation: ', '## Participating municipalities'],
  ] as const)('of a kommunalförbund is its charter, with members and no host, in %s', (language, title, members) => {
    const draft = swedish('kommunalforbund', language);
    expect(draft).toContain(title);
    expect(draft).toContain(members);
    expect(draft).not.toMatch(/, (vertskommune|värdkommun|host)\n/);
  });

  it('of a gemensam nämnd has its host and stays an agreement', () => {
    expect(swedish('gemensam-namnd')).toContain('# Utkast till avtal: Miljökontor\n');
    expect(swedish('gemensam-namnd')).toContain('Verdals kommun, värdkommun\n');
  });

  it.each([
    ['nb', 'Vi kjenner til 6 punkter som avtalen skal ha. De som er merket «må kontrolleres», har vi ikke lest i loven', 'punktene loven krever'],
    ['nn', 'Vi kjenner til 6 punkt som avtalen skal ha. Dei som er merkte «må kontrollerast», har vi ikkje lese i lova', 'punkta lova krev'],
    ['sv', 'Vi känner till 6 punkter som ska vara med. De som är märkta ”måste kontrolleras” har vi inte läst i lagen', 'punkter som lagen kräver'],
    ['en', 'We know of 6 points that it should have. Those marked “to be verified” we have not read in the law', 'points that the law requires'],
  ] as const)('says that nobody has read the points in the law, in %s', (language, said, unsaid) => {
    for (const model of ['gemensam-namnd', 'kommunalforbund']) {
      expect(swedish(model, language)).toContain(said);
      expect(swedish(model, language)).not.toContain(unsaid);
      expect(swedish(model, 'sv').match(/^## \d.*måste kontrolleras\)$/gm)).toHaveLength(6);
    }
  });

  it.each([
    ['nb', ['Pris og betaling', 'Hvor lenge avtalen gjelder', 'Oppsigelse og endring', 'Ansvar for feil og mangler', 'Personopplysninger, taushetsplikt og arkiv'], 'ikke lovkrav'],
    ['nn', ['Pris og betaling', 'Kor lenge avtalen gjeld', 'Oppseiing og endring', 'Ansvar for feil og manglar', 'Personopplysningar, teieplikt og arkiv'], 'ikkje lovkrav'],
    ['sv', ['Ersättning och betalning', 'Avtalstid', 'Uppsägning och ändring', 'Ansvar för fel och brister', 'Personuppgifter, sekretess och arkiv'], 'inte lagkrav'],
    ['en', ['Price and payment', 'Duration', 'Notice and amendment', 'Liability for errors and defects', 'Personal data, confidentiality and records'], 'not required by law'],
  ] as const)('of avtalssamverkan has what a contract needs, none of it called a demand of the law, in %s', (language, titles, mark) => {
    const draft = swedish('avtalssamverkan', language);
    const points = [...pointsOf(draft).keys()];
    expect(points).toHaveLength(10);
    for (const title of titles) expect(points.some((point) => point.includes(`. ${title} (${mark})`))).toBe(true);
    expect(points.every((point) => point.endsWith(`(${mark})`))).toBe(true);
    expect(draft).not.toMatch(/punktene loven krever|punkta lova krev|punkter som lagen kräver|points that the law requires|värdkommun\n/);
  });

  it('of avtalssamverkan takes what is agreed on a usual point', () => {
    const agreed = `${study}agreements: { office: { model: avtalssamverkan, points: { notice: Tolv månader., tasks: All tillsyn. } } }\n`;
    const points = [...pointsOf(swedish('avtalssamverkan', 'sv', agreed)).values()];
    expect([points[1], points[5]]).toEqual(['All tillsyn.', 'Tolv månader.']);
    expect(swedish('avtalssamverkan', 'sv', agreed)).toContain('Av de 10 är 3 ifyllda.');
  });

  it('of avtalssamverkan says who is the data controller, with where that stands', () => {
    expect([...pointsOf(swedish('avtalssamverkan')).values()][7]).toMatch(/^Reglerna: .*personuppgiftsbiträde.*\(artikel 28 i dataskyddsförordningen; måste kontrolleras\)\./);
  });
});

describe('the law of a draft', () => {
  it('is marked where nobody has read it', () => {
    expect(paper(childWelfareStudy(), { service: 'payroll', model: 'iks' })).toContain('## 1. Selskapets navn (IKS-loven § 4; må kontrolleres)');
  });

  it('is the earliest that we know for a day before it, which is said', () => {
    expect(paper(childWelfareStudy('lawDate: 2001-10-01'))).toContain('Så gammel lov som fra 1. oktober 2001 har vi ikke.');
    expect(paper(childWelfareStudy())).not.toContain('Så gammel lov');
  });

  it('may be Swedish', () => {
    const text = smallStudy('services: { office: { title: Miljökontor, area: services, traits: [public-authority] } }');
    const swedish = paper(text.replace('norway', 'sweden').replace('NOK', 'SEK'), { service: 'office', language: 'en' });
    expect(pointsOf(swedish).size).toBe(findModel('gemensam-namnd')?.agreement.length);
  });
});

it.each(languages)('every point that some law requires, or that is usual, is asked about in its own words in %s', (language) => {
  const ids = new Set(listModels().flatMap(({ agreement, usual = [] }) => [...agreement, ...usual].map(({ id }) => id)));
  expect([...ids].filter((id) => !paperTexts[language].agreement.questions.has(id))).toEqual([]);
});

it('nothing of the study is read as markup', () => {
  const text = childWelfareStudy('', '{ title: "*Barn* [x](http://y) <b>", area: services, note: "1. en\\n# to" }');
  const markdown = paper(text, { model: 'host-administrative' });
  expect(markdown).toContain('# Utkast til avtale: \\*Barn\\* \\[x]\\(http\\://y) \\<b>');
  expect(markdown).not.toMatch(/^# to/m);
});
