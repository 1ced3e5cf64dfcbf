import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { draftCouncilPaper } from '../../../src/draft-council-paper.ts';
import { listModels } from '../../../src/knowledge/list-models.ts';
import { languages } from '../../../src/texts/language.ts';
import { paperTexts } from '../../../src/texts/papers-by-language.ts';
import { reportTexts } from '../../../src/texts/report-catalogue.ts';
import { smallStudy, studyOf } from '../../study-of.ts';
import { manyServices, rankedStudy } from '../ranked-studies.ts';
import { councilPaper, examples, exampleStudy, paragraphsOf, placesToFill, under, written } from './drafted-papers.ts';

const flv = exampleStudy('flv');
const gauldal = exampleStudy('gauldal-2024');
const ranked = studyOf(rankedStudy('capacity: { projects: 2 }\nanalysis: { draws: 500 }'));

const norwegian = listModels('norway');
const wishName = (id: string): string => reportTexts.en.services.models.get(id) ?? id;

const parts = ['Saken', 'Forslag til vedtak', 'Bakgrunn', 'Fakta', 'Vurdering', 'Økonomiske konsekvenser', 'Juridiske konsekvenser', 'Konsekvenser for de ansatte', 'Kommunens gjennomføringsevne', 'Andre alternativer', 'Konklusjon'];

describe('the paper of every council', () => {
  it.each(examples)('has the same proposed decision, byte for byte, in %s', (name) => {
    const study = exampleStudy(name);
    for (const language of languages) {
      const decisions = [...study.municipalities.keys()].map((id) => under(written(councilPaper(study, id, language)), reportTexts[language].study.decision));
      expect(new Set(decisions).size).toBe(1);
      expect(decisions[0]).toMatch(/^1\. /m);
    }
  });

  it('has its parts in the order of a council paper, and its own municipality at the head', () => {
    const paper = written(councilPaper(flv, 'frosta', 'nb'));
    expect([...paper.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(parts);
    expect(paper).toMatch(/^# Saksframlegg: Tettere interkommunalt samarbeid/);
    expect(under(paper, 'Saken')).toContain('- **Kommune:** Frosta kommune\n- **Avgjøres av:** kommunestyret\n- **Møtedato:** [møtedato]');
  });

  it('says that it is a draft, of which study, and by the law of which day', () => {
    const paper = written(councilPaper(flv, 'frosta', 'nb'));
    expect(paper).toContain(`Dette er et utkast, laget ut fra studien «${flv.title}».`);
    expect(under(paper, 'Juridiske konsekvenser')).toContain('slik vi leste den 21. november 2026');
  });

  it.each(examples)('counts every place that is to be filled in, in %s', (name) => {
    const study = exampleStudy(name);
    for (const language of languages) {
      for (const id of study.municipalities.keys()) {
        const draft = councilPaper(study, id, language);
        const places = placesToFill(written(draft));
        expect(places.length).toBe(draft.open);
        expect(places).toContain(`[${paperTexts[language].council.blanks.assessment}]`);
        expect(paragraphsOf(draft)[0]).toContain(` ${draft.open} `);
      }
    }
  });

  it.each(examples)('is whole sentences and points at no key of the file, in %s', (name) => {
    const study = exampleStudy(name);
    for (const language of languages) {
      for (const id of study.municipalities.keys()) {
        const draft = councilPaper(study, id, language);
        for (const paragraph of paragraphsOf(draft)) expect(paragraph).toMatch(/[.:]$|^[^.]+$/);
        expect(written(draft)).not.toMatch(/undefined|NaN|&#x20;| {2}|\.\.|: :/);
        visit(draft.paper.tree, 'inlineCode', (node) => expect.unreachable(node.value));
      }
    }
  });

  it('is the same every time', () => {
    expect(councilPaper(flv, 'verdal')).toEqual(councilPaper(flv, 'verdal'));
  });

  it('is refused for a municipality that the study does not have', () => {
    expect(() => draftCouncilPaper(flv, { municipality: 'oslo', language: undefined })).toThrow('oslo');
  });
});

describe('the proposed decision', () => {
  it('is the study’s own where it has one', () => {
    expect(under(written(councilPaper(gauldal, 'melhus')), 'Forslag til vedtak')).toBe(
      'Det samme vedtaket foreslås i hvert kommunestyre:\n\n1. Rapporten tas til orientering (illustrasjon)\n2. Dagens samarbeid og dagens kostnader i lønn, regnskap og IKT kartlegges (illustrasjon)\n3. Kommunedirektørene legger fram sak om forprosjekt når kartleggingen er ferdig (illustrasjon)',
    );
  });

  it('else says what starts, what is prepared by whom, what waits and what is left, and leaves the rest open', () => {
    const points = under(written(councilPaper(ranked, 'alpha')), 'Proposed decision').match(/^\d\. .*$/gm);
    expect(points).toEqual([
      '1. The council notes the study “A small study”.',
      '2. Payroll: The council supports setting up the cooperation. Its model is municipal task community. The chief executives together shall put forward agreement, budget and staffing plan for decision by [date]. The cooperation starts when the council of every participating municipality has adopted the agreement.',
      '3. A pre-project is carried out for Child welfare. The chief executives together shall own the pre-project and put forward a choice of solution to the executive committee of each participating municipality by [date]. The project manager is [role]. The budget is [amount, and where it is taken from].',
      '4. A start is decided only when this holds: the municipalities agree that it is among the services that they have capacity for.',
      '5. Accounting is not prepared now. It is taken up again [when].',
      '6. No more work is done on Library.',
      '7. The decision takes effect [at once, or only when all the councils have decided the same].',
    ]);
  });

  it('names the services that a condition of a start holds up, unless it holds up all', () => {
    const study = studyOf(rankedStudy(''));
    const conditions = under(written(councilPaper(study, 'alpha')), 'Proposed decision').match(/^\d\. A start is decided only .*$/m)?.[0];
    expect(conditions).toContain('the municipalities agree that it is among the services that they have capacity for;');
    expect(conditions).toContain('to make the service clearly better for that cost (Accounting).');
  });

  it('of more services than anybody reads names the best ranked, and leaves open which of the others', () => {
    const decision = under(written(councilPaper(studyOf(manyServices(60)), 'frosta')), 'Proposed decision');
    expect(decision).toMatch(/Pre-projects are carried out for (Service \d+, ){9}Service \d+ and \[which of the other services in the report\]\. /);
    expect(decision.match(/\[which of the other services in the report\]/g)?.length).toBeGreaterThan(1);
    expect(decision.match(/Service \d+/g)?.length).toBeLessThanOrEqual(30);
  });

  it('of a study that advises and proposes nothing is none that the study is said to advise', () => {
    const decision = under(written(councilPaper(studyOf(smallStudy('')), 'frosta')), 'Proposed decision');
    expect(decision).toBe(
      'The study has no proposed decision. It advises and proposes nothing either. The rest therefore has to be filled in, the same for every council:\n\n1. The council notes the study “A small study”.\n2. [what else the council is to decide]',
    );
  });

  it('tells of one that a source has as a picture, with the source', () => {
    expect(under(written(councilPaper(flv, 'frosta')), 'Forslag til vedtak')).toMatch(/^Studien har ikke noe forslag til vedtak\. I kilden, KPMG \(2001\), finnes innstillingen bare som bilde\.\[\^kpmg\] Dette er satt sammen/);
  });

  it('puts the study’s own measures forward, and leaves open whose they are, whether they are carried out and who answers', () => {
    expect(under(written(councilPaper(exampleStudy('mora-orsa'), 'mora')), 'Förslag till beslut')).toContain(
      '2. Åtgärden ”Förankra forumet i hela kommunkoncernen”, som gäller [vilka kommuner]: [sätts i gång, eller sätts inte i gång]. Ansvarig är [vem], och den ska vara klar [när].[^forum]',
    );
  });

  it('names the host that the study names, and leaves it open where the model needs one', () => {
    const start = (host: string): string => {
      const text = rankedStudy('capacity: { projects: 3 }').replace('catalogue: payroll', `catalogue: child-welfare${host}`);
      return under(written(councilPaper(studyOf(text), 'alpha')), 'Proposed decision');
    };
    expect(start('')).toContain('The host municipality is [host municipality].');
    expect(start('\n    host: beta')).toContain('The host municipality is Beta.');
  });
});

describe('what it means for one municipality', () => {
  const own = (study: typeof flv, id: string, name: string): string => under(under(written(councilPaper(study, id, 'nb')), 'Økonomiske konsekvenser'), `For ${name}`);

  it('is its own cost beside each benchmark, called a gap and no gain', () => {
    expect(own(gauldal, 'roros', 'Røros')).toContain(
      'Røros bruker 7 242 kroner per innbygger i året på administrasjon.[^kostra] Regnet på innbyggertallet i kommunen er det 7,9 millioner kroner i året mer enn medianen, 15,1 millioner kroner i året mer enn den nedre kvartilen og 16,5',
    );
    expect(own(gauldal, 'roros', 'Røros')).toContain('Dette er forskjeller i kostnad og ingen gevinst.');
  });

  it('is said not to be computed, and why, where only the cost of all together is known', () => {
    expect(own(flv, 'frosta', 'Frosta')).toBe(
      'Hva Frosta alene bruker på administrasjon, er ikke oppgitt. Forskjellen for kommunene samlet blir ikke fordelt på hver av dem.\n\nHva Frosta tjener eller taper, er ikke beregnet. Studien sier ikke hvordan kostnader og gevinster skal fordeles. Ingen tjeneste har en beregnet gevinst som kan fordeles.',
    );
  });

  it('is its gain per inhabitant by the first key with the interval, and what the others would give', () => {
    const study = studyOf(rankedStudy('capacity: { projects: 2 }').replace('keys: [population]', 'keys: [population, budget]'));
    const [alpha, beta] = ['Alpha', 'Beta'].map((name) => own(study, name.toLowerCase(), name));
    expect(alpha).toMatch(/Med fordelingsnøkkelen «Etter innbyggere» er Alpha ventet å tjene \d+ kroner per innbygger i året.*80 %-intervallet for netto nåverdi er [\d,]+ til [\d,]+ millioner kroner\./);
    expect(alpha).toMatch(/\n- Etter dagens kostnad: \d+ kroner\./);
    expect(beta?.replaceAll('Beta', 'Alpha')).not.toBe(alpha);
  });

  it('is its positions before and after, and for which services they are not known', () => {
    const text = rankedStudy('capacity: { projects: 2 }').replace('    feasibility: 4', '    after: { alpha: { positions: 1 } }\n    feasibility: 4').replace('alpha: { cost: 4_000_000 }', 'alpha: { cost: 4_000_000, positions: 3.5 }');
    const staff = (id: string): string => under(written(councilPaper(studyOf(text), id)), 'Consequences for staff');
    expect(staff('alpha')).toContain('| Payroll | 3.5 | 1.0 | −2.5 |');
    expect(staff('alpha')).toContain('is not stated for Child welfare.');
    expect(staff('beta')).toContain('is not stated for Payroll and Child welfare.');
  });

  it('is what must be in place there, with what lifts it and whose it is', () => {
    const text = rankedStudy('').replace('trust: 3', 'trust: { alpha: 0, beta: 3, gamma: 3 }');
    const [alpha, beta] = ['alpha', 'beta'].map((id) => under(written(councilPaper(studyOf(text), id, 'nb')), 'Kommunens gjennomføringsevne'));
    expect(alpha).toMatch(/^Alpha er ikke klar til å starte: noe av det som må være på plass, er på laveste nivå\.\n\n- \*\*Må være på plass\.\*\* Ikke på plass: Tillit mellom kommunene\./);
    expect(alpha).toMatch(/- \*\*Tillit mellom kommunene\.\*\* Tiltak: .* Ansvarlig: .*\./);
    expect(beta).toMatch(/^I Beta er alt som må være på plass for å starte, på plass\./);
  });

  it('is that it does not take part, where it does not', () => {
    const text = rankedStudy('').replace('catalogue: child-welfare', 'catalogue: child-welfare\n    participants: [alpha, beta]');
    expect(written(councilPaper(studyOf(text), 'gamma'))).toContain('Gamma does not take part in Child welfare.');
    expect(written(councilPaper(studyOf(text), 'alpha'))).not.toContain('does not take part');
  });
});

describe('the assessment', () => {
  it('has the evidence against beside that for, with its sources', () => {
    const assessment = under(written(councilPaper(flv, 'frosta')), 'Vurdering');
    expect(under(assessment, 'Det som taler for')).toContain('Barnevern er ventet å bli bedre på «Kvalitet for innbyggerne» (2; illustrasjon)');
    expect(under(assessment, 'Det som taler mot')).toContain('Barnevern: høyere kostnad. Kostnad og kapasitet i barnevernet ble fulgt over tid i kommuner med og uten samarbeid. Samarbeid øker kostnaden, og bare noe av økningen går til mer kapasitet (Norge, kommunalt barnevern).[^research.blaka-jacobsen-2023]');
    expect(assessment.match(/Administrasjonen ble ikke mindre der støttetjenestene ble delt|Engelske kommuner som delte støttetjenester/g)).toHaveLength(1);
  });

  it('says that advice which rests on illustrations is none to rely on', () => {
    expect(under(written(councilPaper(flv, 'frosta')), 'Hvor sikkert rådet er')).toContain('Rådet om Barnevern og IKT-tjeneste hviler på illustrasjoner.');
    expect(written(councilPaper(ranked, 'alpha'))).not.toContain('illustration');
  });

  it('of a gain below zero says what that means', () => {
    expect(under(written(councilPaper(ranked, 'alpha')), 'For the municipalities together')).toMatch(/\*\*Child welfare:\*\* The expected gain is NOK −.* Negative figures mean higher costs\..*Does not pay/);
  });
});

describe('the legal consequences', () => {
  const law = (services: string, municipality = 'frosta'): string => under(written(councilPaper(studyOf(smallStudy(services)), municipality)), 'Legal consequences');

  it('are the model with its paragraph, what the council adopts, and what the agreement has to contain', () => {
    const found = under(written(councilPaper(flv, 'frosta')), 'Juridiske konsekvenser');
    expect(found).toContain('- **Barnevern:** Best egnet av det loven tillater, er administrativt vertskommunesamarbeid.');
    expect(found).toContain('Kommunestyret vedtar selv avtalen, og lar kommunedirektøren delegere myndigheten.');
    expect(found).toContain('Loven krever 9 punkter i avtalen (administrativt vertskommunesamarbeid; kommuneloven § 20-4). I studien er 1 av dem avklart:\n\n- Deltakerne i samarbeidet: avklart\n- Hvem som er vertskommune: må avtales');
    expect(under(found, 'For Frosta')).toContain('Følges rådet (illustrasjon), går dette til andre: Barnevern (en vertskommune som ikke er valgt ennå, med mindre kommunen selv blir vert)');
  });

  it.each(norwegian.map(({ id }) => id))('are of the model in the decision, whichever the study wants: %s', (wish) => {
    const text = rankedStudy('capacity: { projects: 4 }\nanalysis: { draws: 100 }').replaceAll(/catalogue: (payroll|child-welfare|accounting)/g, `$&\n    model: ${wish}`);
    const paper = written(councilPaper(studyOf(text), 'alpha'));
    const decided = [...under(paper, 'Proposed decision').matchAll(/^\d\. (.*?): .*? Its model is (.*?)\. /gm)];
    expect(decided.length).toBeGreaterThan(0);
    const found = under(paper, 'Legal consequences');
    for (const [, service, model] of decided) {
      const line = found.split('\n').find((each) => each.startsWith('- ') && each.split(':**')[0]?.includes(`${service}`));
      expect(line).toContain(model);
      expect(under(found, 'What the agreement has to contain')).toContain(`(${model}`);
      expect(under(paper, 'Facts') + under(paper, 'Assessment')).toMatch(new RegExp(`\\| ${service} .*\\| ${model?.replaceAll(/[()]/g, '\\$&')} \\|`));
    }
    expect(found).toContain(wishName(wish));
  });

  it('say a word on each topic that the model has consequences for', () => {
    for (const language of languages) {
      const { topics } = reportTexts[language].models.catalogue;
      const paper = written(councilPaper(flv, 'frosta', language));
      const found = under(paper, paperTexts[language].consequences.law.consequences);
      for (const topic of ['decides', 'liability', 'exit', 'appeals', 'procurement', 'vat', 'state-aid', 'data-controller'] as const) expect(found).toContain(`- **${topics[topic]}:** `);
    }
  });

  it('are nothing to adopt for a municipality that takes part in none of it', () => {
    const text = rankedStudy('').replace(', gamma: { cost: 5_000_000 }', '').replaceAll(/catalogue: (payroll|child-welfare|accounting)/g, '$&\n    participants: [alpha, beta]');
    const paper = written(councilPaper(studyOf(text), 'gamma'));
    expect(under(paper, 'Legal consequences')).toMatch(/^Gamma does not take part in .*Payroll.*\. The council adopts no agreement on that\.\n\n### For Gamma/);
    expect(under(paper, 'Consequences for staff')).toMatch(/^Gamma does not take part in .*\. The case therefore concerns none of the municipality’s employees\.$/);
    expect(under(paper, 'Other alternatives')).not.toContain('Choose another model');
  });

  it('are no agreement where the decision is on a survey or on measures', () => {
    const decided = [written(councilPaper(gauldal, 'melhus', 'en')), written(councilPaper(exampleStudy('mora-orsa'), 'mora', 'en'))];
    for (const paper of decided) {
      expect(under(paper, 'Legal consequences')).toMatch(/^The study advises no service yet and has no agreement to adopt\. .*$/);
      expect(under(paper, 'Consequences for staff')).not.toContain('follow from the model');
      expect(under(paper, 'Other alternatives')).not.toContain('Choose another model');
      expect(under(paper, 'Assessment')).not.toMatch(/Environment|Building permits/);
    }
  });

  it('leave out what the municipalities cooperate on already', () => {
    const existing = (id: string): string => law(`services: { payroll: { catalogue: payroll, model: task-community } }\nexisting: { ${id}: { title: Joint payroll, partners: [frosta] } }`);
    expect(existing('ict')).toContain('The study wants this model');
    expect(existing('payroll')).not.toContain('The study wants this model');
  });

  it('say that what goes to a host not yet chosen may stay', () => {
    expect(under(written(councilPaper(flv, 'levanger')), 'Juridiske konsekvenser')).toContain('en vertskommune som ikke er valgt ennå, med mindre kommunen selv blir vert');
  });

  it('are a refusal with its rule where the law excludes what the study wants', () => {
    expect(law('services: { child-welfare: { catalogue: child-welfare, model: task-community } }')).toMatch(
      /The study wants this model, which the law does not allow \(municipal task community\): .*§ 19-1.*Best suited of what the law allows: administrative host municipality\./,
    );
  });

  it('are that a service without traits is not judged, and its model open', () => {
    expect(law('services: { own: { title: Own, area: support, requires: [other] }, other: { title: Other, area: support } }')).toContain('The model has to be chosen: [collaboration model].');
    expect(law('services: { own: { title: Own, area: support, model: task-community } }')).toContain('The study wants this model: municipal task community. Whether the law allows it has not been judged');
  });

  it('are none where nothing is put forward', () => {
    expect(law('')).toBe('The study advises no service. No collaboration model is therefore chosen, and the study has no agreement to adopt.');
  });
});

it('where no service is put forward, research on cooperation in general speaks for and against', () => {
  const paper = written(councilPaper(exampleStudy('innherred-2016'), 'levanger', 'nb'));
  expect(under(paper, 'Det som taler for')).toContain('lavere kostnad');
  expect(under(paper, 'Det som taler mot')).toContain('høyere kostnad');
});

it('nothing of the study is read as markup', () => {
  const evil = '"*B* [x](http://y) <b> [date] [a]: b"';
  const text = smallStudy(
    `background: [${evil}]\ndecision: [${evil}]\nactions: { a: { title: ${evil}, kind: other } }\nservices: { own: { title: ${evil}, area: services, effects: { quality: 2 }, note: "1. en\\n# to" } }`,
    `  alpha: { name: ${evil}, population: 5_000 }\n  beta: { name: "# Beta | c", population: 8_000 }`,
  );
  const draft = councilPaper(studyOf(text), 'alpha');
  const markdown = written(draft);
  expect(placesToFill(markdown)).toHaveLength(draft.open);
  expect(markdown).not.toMatch(/(?<!\\)<b>|(?<!\\)\]\(http:\/\/y|^# (?:to|Beta)/m);
});
