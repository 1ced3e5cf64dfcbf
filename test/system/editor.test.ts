import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/diagnostics/line-index.ts';
import { initFile } from '../../src/elicitation/init-file.ts';
import { textOf } from '../../src/elicitation/init-lines.ts';
import { initPlan } from '../../src/elicitation/init-plan.ts';
import { listServices } from '../../src/knowledge/list-services.ts';
import { answerAll } from '../elicitation/answer-all.ts';
import { checkText, repositoryFile, smallStudy } from '../study-of.ts';
import type { CompletionItem, LanguageServer } from './language-server.ts';
import { startLanguageServer } from './language-server.ts';

/*
 * What an editor shows of a study, asked of the YAML language server itself: VS Code, Neovim and others start the same
 * one. It finds our schema by the first line of a study, or by the setting `yaml.schemas`; both are tried here.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = `${root}/schemas/study.schema.json`;
const modeline = '# yaml-language-server: $schema=schemas/study.schema.json\n';

let server: LanguageServer;
let servers: readonly LanguageServer[] = [];

beforeAll(async () => {
  server = await startLanguageServer(root, {});
  servers = [server];
});

afterAll(() => {
  for (const each of servers) each.stop();
});

const study = (more: string): string => `${modeline}${smallStudy(more)}`;

async function offered(more: string): Promise<readonly string[]> {
  return (await server.complete(study(more))).map(({ label }) => label);
}

async function offer(more: string, wanted: string): Promise<CompletionItem> {
  const items = await server.complete(study(more));
  const found = items.find(({ label }) => label === wanted);
  if (found === undefined) throw new Error(`${wanted} is not among ${items.map(({ label }) => label).join(', ')}`);
  return found;
}

function words({ documentation = '' }: CompletionItem): string {
  return typeof documentation === 'string' ? documentation : documentation.value;
}

describe('an editor completes', () => {
  it('the keys of a study, but not those that it has', async () => {
    const keys = await offered('‸');
    expect(keys).toEqual(expect.arrayContaining(['benchmarks', 'services', 'criteria', 'readiness', 'swot', 'sharing', 'claims', 'sources', 'analysis']));
    for (const there of ['format', 'title', 'municipalities']) expect(keys).not.toContain(there);
    expect(words(await offer('‸', 'services'))).toBe('The candidates for cooperation: what could be done together.');
  });

  it('services of the catalogue, whole', async () => {
    const labels = await offered('services:\n  ict: { catalogue: ict }\n  ‸');
    expect(labels).toEqual(expect.arrayContaining(listServices().flatMap(({ id }) => (id === 'ict' ? [] : [id]))));
    expect(labels).not.toContain('ict');
    const welfare = await offer('services:\n  ‸', 'child-welfare');
    expect(welfare.insertText).toBe('child-welfare:\n  catalogue: child-welfare');
    expect(words(welfare)).toContain('Barnevern');
  });

  it('the keys of a service, in a block and in braces', async () => {
    const keys = ['catalogue', 'title', 'area', 'traits', 'participants', 'host', 'model', 'gain', 'transition', 'effects', 'feasibility'];
    expect(await offered('services:\n  ict:\n    ‸')).toEqual(expect.arrayContaining(keys));
    expect(await offered('services:\n  ict: { t‸ }')).toEqual(expect.arrayContaining(keys));
    expect(words(await offer('services:\n  ict:\n    ‸', 'ramp'))).toContain('Default: `[0, 0, 0.25, 0.6, 1]`.');
  });

  it.each([
    ['services:\n  ict:\n    area: ‸', 'competence', 'How skilled people are found'],
    ['services:\n  ict:\n    catalogue: ‸', 'payroll', 'Lønn'],
    ['services:\n  ict:\n    model: ‸', 'host-administrative', 'Norway.'],
    ['services:\n  ict:\n    model: ‸', 'gemensam-namnd', 'Sweden.'],
    ['services:\n  ict:\n    gain:\n      prior: ‸', 'shared-back-office', 'English councils'],
    ['services:\n  ict:\n    effects:\n      ‸', 'resilience', 'Robust fagmiljø'],
    ['services:\n  ict:\n    transition:\n      project: ‸', 'standard-building', '24 %'],
    ['criteria:\n  ‸', 'economy', 'never scored'],
    ['readiness:\n  ‸', 'political-will', 'Politisk vilje'],
    ['readiness:\n  trust:\n    level: 2\n    grade: ‸', 'documented', 'It stands in a document.'],
    ['agreements:\n  ict:\n    model: host-administrative\n    points:\n      ‸', 'withdrawal', 'host-administrative'],
    ['topDown:\n  realisation: ‸', 'sceptical', 'England'],
    ['comparators:\n  a:\n    basis: ‸', 'gross', 'Before anything'],
    ['actions:\n  a:\n    kind: ‸', 'pre-project', 'before anything is decided'],
    ['services:\n  ict:\n    coordination: ‸', 'low, likely, high', 'One outcome in ten'],
  ])('%j with %s, and says what it is', async (more, value, meaning) => {
    expect(words(await offer(more, value))).toContain(meaning);
  });

  it('the items of lists', async () => {
    const traits = ['public-authority', 'capital-intensive', 'market'];
    expect(await offered('services:\n  ict:\n    traits:\n      - ‸')).toEqual(expect.arrayContaining(traits));
    expect(await offered('services:\n  ict:\n    traits: [‸]')).toEqual(expect.arrayContaining(traits));
  });
});

describe('an editor explains', () => {
  it.each([
    ['serv‸ices:\n  ict: {}', 'The candidates for cooperation'],
    ['services:\n  ict:\n    ar‸ea: support', 'The kind of service. Without it, the catalogue'],
    ['services:\n  ict:\n    area: sup‸port', '`support`: What the municipalities’ own administration lives by'],
    ['services:\n  ict:\n    catalogue: child-wel‸fare', '#### Child welfare'],
    ['services:\n  ict:\n    cata‸logue: my-own', "The service's id in collab's catalogue"],
    ['services:\n  ict:\n    model: ik‸s', 'Interkommunalt selskap'],
    // What is said of the key, whatever form its value has.
    ['services:\n  ict:\n    coordi‸nation: 150_000', 'What the arrangement itself costs a year'],
    ['services:\n  ict:\n    coordi‸nation: { value: 150_000, source: kpmg }', 'What the arrangement itself costs a year'],
    ['services:\n  ict:\n    coordi‸nation: { low: 1, likely: 2, high: 3 }', 'What the arrangement itself costs a year'],
    ['services:\n  ict:\n    coordination: { low: 1, likely: 2, hi‸gh: 3 }', 'A value that the number will hardly be above'],
    ['services:\n  ict:\n    feasi‸bility: 3', 'How easy the cooperation is to bring about'],
    ['services:\n  ict:\n    traits: [mar‸ket]', 'can be bought in a market'],
    ['horizon: { ye‸ars: 10 }', 'How many years are counted, the first one included. Default: `10`.'],
    ['criteria:\n  qual‸ity: { swing: 100 }', 'Kvalitet for innbyggerne'],
    ['criteria:\n  quality: { sw‸ing: 100 }', 'How much it counts to go from the worst to the best'],
    ['readiness:\n  political-w‸ill: 2', 'Does the council want the cooperation'],
    ['readiness:\n  trust: { frosta: { level: 2, gr‸ade: claimed } }', '`claimed`: Somebody says so.'],
    ['swot:\n  stren‸gths: [Samarbeid]', 'What the municipalities are good at already'],
    ['discountR‸ate: 4 %', 'The real rate a year'],
  ])('%j', async (more, meaning) => {
    const said = await server.hover(study(more));
    expect(said).toContain(meaning);
    expect(said).toContain('study.schema.json');
  });
});

describe('an editor underlines', () => {
  const examples = readdirSync(`${root}/examples`);

  it.each(examples)('nothing in the example %s', async (name) => {
    expect(await server.diagnose(repositoryFile(`examples/${name}/study.yaml`).replace('../../schemas/', 'schemas/'))).toEqual([]);
  });

  it.each(['norway', 'sweden'] as const)('nothing in a study that init begins in %s, nor in its examples when they are taken into use', async (country) => {
    const script = { municipality: country === 'norway' ? ['Frosta', 'Levanger'] : ['Mora', 'Orsa'] };
    const lines = initFile(initPlan(answerAll(script, { country }).answers), './schemas/study.schema.json');
    expect(await server.diagnose(textOf(lines))).toEqual([]);
    expect(await server.diagnose(textOf(lines.map((line) => (line.kind === 'example' ? { ...line, kind: 'line' as const } : line))))).toEqual([]);
  });

  it('nothing in a study that is found by the editor’s settings, with keys of digits', async () => {
    const other = await startLanguageServer(root, { [schema]: '/*.yaml' });
    servers = [...servers, other];
    const text = smallStudy('priceIndex: { 2001: 100, 2004: 109.4 }\ncomparators:\n  time: { population: 19_000, costs: { 2023: 5_100, 2024: 5_300 } }\n');
    expect(await other.diagnose(text)).toEqual([]);
    expect(await other.diagnose(text.replace('population: 19', 'populaton: 19'))).toMatchObject([{ message: 'Property populaton is not allowed.', severity: 1 }]);
  });

  it('a mistake with words that say how to write it', async () => {
    const [comma] = await server.diagnose(study('services:\n  ict: { coordination: 12,5, today: { frosta: { cost: "1 000" } } }'));
    expect(comma?.message).toBe('Write a number with a decimal point, and nothing but underscores between its digits: 6.2 or 15_000_000.');
  });
});

describe('what collab finds wrong with the form of a study', () => {
  /** A schema cannot know that digits are grouped by a point, nor compare a number that is written as text with a limit. */
  const beyondSchemas = new Set(['cost-with-point.yaml', 'population-with-point.yaml', 'endless-draws.yaml']);
  /** The server underlines the map, which begins in the line below its key. */
  const below = new Set(['one-municipality.yaml']);

  it('an editor underlines in the same line, and it underlines nothing that only the meaning tells', async () => {
    const other = await startLanguageServer(root, { [schema]: '/*.yaml' });
    servers = [...servers, other];
    const cases = readdirSync(`${root}/test/cases/err`).map((name) => ({ name, text: repositoryFile(`test/cases/err/${name}`) }));
    const seen = await Promise.all(
      cases.map(async ({ name, text }) => {
        const { code, span } = checkText(text).diagnostics.find((each) => text.startsWith(`# ${each.code} `)) ?? { code: 'none', span: { start: 0 } };
        const line = new LineIndex(text).positionAt(span.start).line + (below.has(name) ? 1 : 0);
        const lines = (await other.diagnose(text)).map(({ range }) => range.start.line + 1);
        return { name, code, line, lines };
      }),
    );
    const ofForm = seen.filter(({ name, code }) => code.startsWith('format/') && !beyondSchemas.has(name));
    expect(ofForm.length).toBeGreaterThan(50);
    expect(ofForm.filter(({ line, lines }) => !lines.includes(line))).toEqual([]);
    const ofMeaning = seen.filter(({ code }) => code.startsWith('study/'));
    expect(ofMeaning.length).toBeGreaterThan(50);
    expect(ofMeaning.filter(({ lines }) => lines.length > 0)).toEqual([]);
  });
});
