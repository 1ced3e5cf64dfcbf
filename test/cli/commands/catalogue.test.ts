import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/knowledge/area.ts';
import { evidenceKinds } from '../../../src/knowledge/evidence-kind.ts';
import { consequenceTopics } from '../../../src/knowledge/collaboration-model.ts';
import { listEvidence } from '../../../src/knowledge/list-evidence.ts';
import { listFactors } from '../../../src/knowledge/list-factors.ts';
import { listModels } from '../../../src/knowledge/list-models.ts';
import { listPriors } from '../../../src/knowledge/list-priors.ts';
import { listServices } from '../../../src/knowledge/list-services.ts';
import { factorGroups } from '../../../src/knowledge/readiness-factor.ts';
import { inTerminal } from '../in-terminal.ts';
import { collab, root } from './command.ts';
import { ranHere } from './ran-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-catalogue-'));

interface Listing {
  readonly format: number;
  readonly services: readonly { readonly id: string; readonly area: string; readonly title: Readonly<Record<string, string>> }[];
}

function listing(...args: readonly string[]): Listing {
  return JSON.parse(collab(['catalogue', 'services', ...args, '--format', 'json']).stdout) as Listing;
}

describe('collab catalogue', () => {
  it('lists the kinds, and says how to see one', () => {
    const { status, stdout } = collab(['catalogue']);
    expect(status).toBe(0);
    expect(stdout).toContain(`services  ${listServices().length} services and measures`);
    expect(stdout).toContain(`evidence  ${listEvidence().length} studies`);
    expect(stdout).toContain(`models    ${listModels().length} collaboration models`);
    expect(stdout).toContain(`factors   ${listFactors().length} success factors and pitfalls`);
    expect(stdout).toContain('collab catalogue services\n  collab catalogue models\n  collab catalogue factors\n  collab catalogue evidence\n');
    expect(JSON.parse(collab(['catalogue', '--format', 'json']).stdout)).toEqual({
      format: 1,
      kinds: [
        { id: 'services', count: listServices().length },
        { id: 'models', count: listModels().length },
        { id: 'factors', count: listFactors().length },
        { id: 'evidence', count: listEvidence().length },
      ],
    });
  });

  it('lists all services by area, by id and title', () => {
    const { status, stdout } = collab(['catalogue', 'services']);
    expect(status).toBe(0);
    for (const { id, title } of listServices()) expect(stdout).toMatch(new RegExp(`^ {2}${id} +${title.en.replace(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`)}$`, 'm'));
    const headings = stdout.split('\n').filter((line) => /^\S.*\(\w+, \d+\)$/.test(line));
    const titles = ['Governance', 'Support functions', 'Community development', 'Services', 'Competence'];
    expect(headings).toEqual(areas.map((area, index) => `${titles[index]} (${area}, ${listServices({ area }).length})`));
  });

  it('narrows the list to an area', () => {
    const { stdout } = collab(['catalogue', 'services', '--area', 'support', '--language', 'nb']);
    expect(stdout).toMatch(/^Støttefunksjoner \(support, \d+\)\n/);
    expect(stdout).toMatch(/^ {2}payroll +Lønn$/m);
    expect(stdout).not.toContain('child-welfare');
    expect(new Set(listing('--area', 'support').services.map(({ area }) => area))).toEqual(new Set(['support']));
  });

  it('narrows the list to what municipalities of a country do', () => {
    const { stdout } = collab(['catalogue', 'services', '--jurisdiction', 'norway', '--area', 'services', '--language', 'nb']);
    expect(stdout).toMatch(/^ {2}waste-collection +Renovasjon$/m);
    expect(stdout).not.toContain('chief-guardian');
    expect(collab(['catalogue', 'services', '-j', 'sweden', '--language', 'sv']).stdout).toMatch(/^ {2}chief-guardian +Överförmyndare$/m);
    expect(listing('--jurisdiction', 'norway').services).toEqual(listServices({ jurisdiction: 'norway' }));
    expect(listing('chief-guardian').services).toMatchObject([{ id: 'chief-guardian', jurisdictions: ['sweden'] }]);
    expect(listing('child-welfare').services).toMatchObject([{ jurisdictions: ['norway', 'sweden'] }]);
  });

  it('says with an entry where the task is municipal when it is so in one country only', () => {
    const words = (...args: readonly string[]): string => collab(['catalogue', 'services', ...args]).stdout.replace(/\s+/g, ' ');
    const swedish = words('upper-secondary-education', '--language', 'sv');
    for (const part of ['Kommunal uppgift i Sverige', 'Sveriges Kommuner och Regioner (2023): Planering', 'under rubriken Vägledning för primära samverkansavtal', ' https://skr.se/']) {
      expect(swedish).toContain(part);
    }
    expect(swedish).not.toContain('KOSTRA');
    expect(words('chief-guardian')).toContain('Municipal task in Sweden');
    expect(words('child-welfare')).not.toContain('Municipal in');
    expect(words('waste-collection')).toContain('KOSTRA functions 355, 357 (to be verified in the official list)');
  });

  it('shows one entry whole', () => {
    const { status, stdout } = collab(['catalogue', 'services', 'child-welfare']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Child welfare \(child-welfare\)\n\nOne child welfare service receives/);
    const words = stdout.replace(/\s+/g, ' ');
    for (const part of [
      'Area Services',
      'Traits exercise of public authority, closeness to residents matters, needs specialist staff, labour-intensive',
      'KOSTRA functions 244, 251, 252 (to be verified in the official list)',
      'Evidence on child welfare',
      'Source KPMG (2001): Muligheter i utvikling',
      'slide 14',
      'In a study services: { child-welfare: { catalogue: child-welfare } }',
    ]) {
      expect(words).toContain(part);
    }
    expect(collab(['catalogue', 'services', 'library']).stdout).toContain('function 370 (to be verified');
    expect(collab(['catalogue', 'services', 'relief-staff-pool']).stdout).toContain('no particular function');
  });

  it('speaks the language of messages, or the one asked for', () => {
    const norwegian = collab(['catalogue', 'services', 'child-welfare'], { env: { LANG: 'nb_NO.UTF-8' } }).stdout;
    expect(norwegian).toMatch(/^Barnevern \(child-welfare\)/);
    expect(norwegian).toContain('må kontrolleres');
    expect(norwegian.replace(/\s+/g, ' ')).toContain('lysbilde 14');
    expect(collab(['catalogue', 'services', 'child-welfare', '--language', 'nb']).stdout).toBe(norwegian);
    expect(collab(['catalogue', 'services', 'child-welfare', '--message-language', 'nb']).stdout).toBe(norwegian);
  });

  it('gives programs every language, whatever language is asked for', () => {
    const all = listing();
    expect(all.format).toBe(1);
    expect(all.services).toEqual(listServices());
    expect(listing('--language', 'nb')).toEqual(all);
    expect(listing('child-welfare').services).toMatchObject([
      { id: 'child-welfare', title: { nb: 'Barnevern', en: 'Child welfare' }, kostra: ['244', '251', '252'], verified: 'to-be-verified' },
    ]);
  });

  it('writes to a file, and several formats into a folder', () => {
    const file = join(folder, 'services.json');
    expect(collab(['catalogue', 'services', '--format', 'json', '--output', file])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(listing());
    const results = join(folder, 'results');
    expect(collab(['catalogue', 'services', '--format', 'pretty,json', '--output', results], { env: { FORCE_COLOR: '1' } }).status).toBe(0);
    expect(readdirSync(results).toSorted()).toEqual(['catalogue.json', 'catalogue.txt']);
    expect(readFileSync(join(results, 'catalogue.txt'), 'utf8')).not.toContain('\u001b');
    expect(collab(['catalogue', '--output', join(folder, 'none/there.txt')])).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    [['servises'], 'Did you mean services?'],
    [['sources'], 'It has: services, models, factors, evidence.'],
    [['modles'], 'Did you mean models?'],
    [['models', 'host-administrativ'], 'Did you mean host-administrative?'],
    [['models', 'oppgavefellesskap'], 'Did you mean task-community?'],
    [['models', 'Gemensam nämnd'], 'Did you mean gemensam-namnd?'],
    [['models', 'xyzzyplugh'], 'collab catalogue models'],
    [['models', '--area', 'support'], 'collab catalogue services --area support'],
    [['factor'], 'Did you mean factors?'],
    [['factors', 'political-wil'], 'Did you mean political-will?'],
    [['factors', 'Tillit mellom kommunene'], 'Did you mean trust?'],
    [['factors', 'Politisk vilja'], 'Did you mean political-will?'],
    [['factors', 'xyzzyplugh'], 'collab catalogue factors'],
    [['factors', '--area', 'support'], 'collab catalogue services --area support'],
    [['evidense'], 'Did you mean evidence?'],
    [['evidence', 'elston-dixon-2021'], 'Did you mean elston-dixon-2020?'],
    [['evidence', 'elston'], 'Did you mean elston-'],
    [['evidence', 'Barnevern'], 'Did you mean child-protection?'],
    [['evidence', 'child-protecton'], 'Did you mean child-protection?'],
    [['evidence', 'swimming-hall-of-fame'], 'collab catalogue evidence'],
    [['evidence', '--area', 'support'], 'collab catalogue services --area support'],
    [['services', 'childwelfare'], 'Did you mean child-welfare?'],
    [['services', 'Barnevern'], 'Did you mean child-welfare?'],
    [['services', 'child'], 'Did you mean child-'],
    [['services', 'barnev'], 'Did you mean child-welfare?'],
    [['services', 'swimming-hall-of-fame'], 'collab catalogue services'],
    [['services', '\u001b[31mred'], '␛[31mred'],
    [['services', '--area', 'suport'], 'Did you mean support?'],
    [['--area', 'support'], 'collab catalogue services --area support'],
    [['services', 'ict', '--area', 'support'], 'collab catalogue services --area support'],
    [['models', '--jurisdiction', 'sweden'], 'collab catalogue services --jurisdiction sweden'],
    [['services', 'ict', '--jurisdiction', 'sweden'], 'collab catalogue services --jurisdiction sweden'],
    [['services', '--jurisdiction', 'denmark'], '--jurisdiction can be norway or sweden, not "denmark".'],
    [['services', 'ict', 'payroll'], '"payroll" is too much. Write: collab catalogue [kind] [id]'],
    [['services', '--format', 'jsn'], 'Did you mean json?'],
  ])('ends with 2 for %j', async (args, said) => {
    const { status, stdout, stderr } = await ranHere(['catalogue', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('colours a terminal and no pipe', () => {
    expect(collab(['catalogue', 'services']).stdout).not.toContain('\u001b');
    expect(collab(['catalogue', 'services'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1mGovernance');
    expect(collab(['catalogue', 'services', 'ict'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });

  it('lists the models by country, an id and a title each', () => {
    const { status, stdout } = collab(['catalogue', 'models', '--language', 'nb']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Norge \(norway, 10\)\n[\s\S]*^Sverige \(sweden, 4\)\n/m);
    for (const { id } of listModels()) expect(stdout).toMatch(new RegExp(`^ {2}${id} +\\p{Lu}`, 'mu'));
    expect(stdout).toMatch(/^ {2}task-community +Kommunalt oppgavefellesskap$/m);
  });

  it('shows one model whole, with the paragraphs and what is to be verified', () => {
    const words = collab(['catalogue', 'models', 'host-administrative']).stdout.replace(/\s+/g, ' ');
    for (const part of [
      'Administrative host municipality (host-administrative)',
      'In 2001 The commission model (our inference)',
      'Individual decisions Can make individual decisions and regulations, except in matters of principle. the Local Government Act, § 20-2; read 2026-11-21',
      'Liability The cooperation is part of the host municipality, which is liable for it to third parties. the Local Government Act, chapter 20; to be verified',
      'excluded Matters of principle cannot be delegated to the host’s administration. the Local Government Act, § 20-2; read 2026-11-21 when: the area Governance',
      'when: fewer than 2 participants',
      'The employees If employees move with the task, it is normally a transfer of undertaking',
      'The agreement must contain at least participants The participants host Which municipality is the host',
      'other Anything else that the law requires the agreement to cover the Local Government Act, § 20-4; read 2026-11-21',
      '+3 This is the model that can hold authority over residents without special conditions. when: exercise of public authority',
      'https://lovdata.no/lov/2018-06-22-83',
    ]) {
      expect(words).toContain(part);
    }
    const norwegian = collab(['catalogue', 'models', 'agreement-purchase', '--language', 'nb']).stdout.replace(/\s+/g, ' ');
    expect(norwegian).toContain('regner ikke kjøp av tjenester som interkommunalt samarbeid');
    expect(norwegian).toContain('kommuneloven § 5-4 første ledd; lest 2026-11-21');
    const contract = collab(['catalogue', 'models', 'avtalssamverkan']).stdout;
    expect(contract).toMatch(/^Usual in such agreements \(not required by law\)\n[\s\S]*^ {2}price +Price and payment$/m);
    expect(contract).not.toContain('The agreement must contain at least');
    expect(collab(['catalogue', 'models', 'gemensam-namnd']).stdout).toMatch(/^ {2}Name in the law +Gemensam nämnd$/m);
  });

  it('gives programs the models with the acts that they rest on', () => {
    const data = (...args: readonly string[]): unknown => JSON.parse(collab(['catalogue', 'models', ...args, '--format', 'json']).stdout);
    expect(data()).toMatchObject({ format: 1, models: listModels(), formerModels: [{ id: 'commission', inference: true }, {}, {}, {}] });
    expect(data('iks')).toMatchObject({ models: [{ id: 'iks' }], laws: [{ id: 'iks-loven' }, {}, {}, {}, {}, {}, {}, {}, {}], formerModels: [{ id: 'company' }] });
    const topics = listModels().map(({ consequences }) => consequences.map(({ topic }) => topic));
    for (const each of topics) expect(consequenceTopics.filter((topic) => each.includes(topic))).toEqual(each);
  });

  it('lists the factors by what they are about, with what must be in place and what is a pitfall', () => {
    const { status, stdout } = collab(['catalogue', 'factors', '--language', 'nb']);
    expect(status).toBe(0);
    const headings = stdout.split('\n').flatMap((line) => /^\S.*\((\w+), \d+\)$/.exec(line)?.[1] ?? []);
    expect(headings).toEqual(factorGroups);
    for (const { id } of listFactors()) expect(stdout).toMatch(new RegExp(`^ {2}${id} +\\p{Lu}`, 'mu'));
    expect(stdout).toMatch(/^ {2}political-will +Politisk vilje \(må være på plass\)$/m);
    expect(stdout).toMatch(/^ {2}double-running +Gammelt og nytt side om side \(må være på plass,\s+fallgruve\)$/m);
    expect(stdout).toMatch(/^ {2}fair-sharing +Rettferdig fordeling$/m);
    expect(stdout).toContain('Alt om én av dem: collab catalogue factors trust\n');
  });

  it('shows one factor whole: question, levels, why it must be in place, action, owner, sources and research', () => {
    const words = collab(['catalogue', 'factors', 'double-running']).stdout.replace(/\s+/g, ' ');
    for (const part of [
      'Old and new side by side (double-running) Has it been decided what the municipality will stop doing itself',
      'Pitfall About What it costs and who gains Must be in place The most certain saving in administration found by research came where one',
      'Action List post by post and contract by contract what will end',
      'Responsible The head of the service In a study readiness: { double-running: 2 }',
      'Levels 0 The new arrangement comes on top of what the municipality already does. 1 It has been said that something will end, but not what. 2 It is set out in writing',
      'Sources 1. Søgne kommune (2014): ',
      ', page 17',
      'Relevant research blom-hansen-2014',
      'Elston and Dixon 2020',
    ]) {
      expect(words).toContain(part);
    }
    const swedish = collab(['catalogue', 'factors', 'openness', '--language', 'sv']).stdout;
    expect(swedish).toMatch(/^Öppenhet inåt och utåt \(openness\)\n/);
    expect(swedish).not.toContain('Måste finnas på plats');
    expect(swedish).not.toContain('Forskning som rör detta');
    expect(swedish).toMatch(/^Källor\n {2}1\. {2}KPMG \(2001\)/m);
  });

  it('gives programs the factors in every language, with the studies that bear on one', () => {
    const data = (...args: readonly string[]): unknown => JSON.parse(collab(['catalogue', 'factors', ...args, '--format', 'json']).stdout);
    expect(data()).toEqual({ format: 1, factors: listFactors() });
    expect(data('--language', 'sv')).toEqual(data());
    expect(data('double-running')).toMatchObject({ factors: [{ id: 'double-running', mustHave: true, kind: 'pitfall' }], evidence: [{ id: 'blom-hansen-2014' }, {}, {}] });
    expect(data('trust')).toMatchObject({ evidence: [] });
  });

  it.each([60, 80, 132])('fits into a terminal of %i columns, with no id broken', async (columns) => {
    const wide = [['services', 'technical-field-services'], ['evidence'], ['evidence', 'elston-bel-wang-2025'], ['evidence', 'fire'], ['models'], ['models', 'outsourcing-partnership'], ['models', 'gemensam-namnd'], ['factors'], ['factors', 'ownership-in-organisation'], ['factors', 'unrealistic-expectations']];
    for (const args of [['services', '--language', 'nb'], ...wide.map((each) => [...each, '--language', 'nb']), ['evidence'], []]) {
      const { screen } = await inTerminal(['catalogue', ...args], root, [], columns);
      for (const line of screen.split(/\r?\n/)) expect(Array.from(line).length).toBeLessThanOrEqual(columns);
      if (args.length === 3 && args[0] === 'services') for (const { id } of listServices()) expect(screen).toMatch(new RegExp(`^ {2}${id} `, 'm'));
      if (args.length === 1) for (const { id } of listEvidence()) expect(screen).toContain(`(${id})`);
    }
  });

  it('lists the evidence by kind of work, each finding with its direction first', () => {
    const { status, stdout } = collab(['catalogue', 'evidence']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ findings: \d+ lower cost, \d+ no effect, \d+ higher cost/);
    for (const kind of evidenceKinds) expect(stdout).toContain(` (${kind})\n`);
    expect(stdout).toMatch(/^Child welfare \(child-protection\)\n {2}higher cost +Cooperation raises cost/m);
    expect(stdout).toMatch(/^ {2}no effect +Administration did not shrink/m);
    const words = stdout.replace(/\s+/g, ' ');
    expect(words).toContain('Norway, municipal child welfare; moderate evidence Blåka and Jacobsen 2023 (blaka-jacobsen-2023)');
    expect(words).toContain('we assume 5% more expensive than today (from 5% cheaper to 15% more expensive) The studies find higher cost');
    expect(words).toContain('merger 47% of the gap realised (from 20% to 75%)');
  });

  it('narrows the evidence to a kind of work', () => {
    const { stdout } = collab(['catalogue', 'evidence', 'joint-borrowing', '--language', 'nb']);
    expect(stdout).toMatch(/^1 funn: 1 høyere kostnad\.\n\nLåneopptak i fellesskap \(joint-borrowing\)\n {2}høyere kostnad /);
    expect(stdout).toMatch(/^ {2}vi antar +ingen andel av kostnaden$/m);
    expect(stdout).not.toContain('shared-administration');
  });

  it('shows one study whole', () => {
    const { status, stdout } = collab(['catalogue', 'evidence', 'blom-hansen-2014']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Size, Democracy, and the Economic Costs of Running the Political System\n\(blom-hansen-2014\)\n/);
    expect(stdout).toMatch(/\n {2}https:\/\/doi\.org\/10\.1111\/ajps\.12096\n$/);
    const words = stdout.replace(/\s+/g, ' ');
    for (const part of [
      '239 municipalities that the reform merged were compared with 32',
      'administration lower cost: Mergers lowered administration cost per inhabitant. 10% of administration cost; the figure was read in another source.',
      'Strength strong evidence: a quasi-experiment or a systematic review',
      'Reference Blom-Hansen, J., Houlberg, K. and Serritzlew, S. (2014): Size, Democracy',
      'American Journal of Political Science 58(4), 790–803.',
      'Read the abstract, 2026-11-21; reference verified 2026-11-21',
      'Used in administration, merger, shared-administration',
    ]) {
      expect(words).toContain(part);
    }
    expect(collab(['catalogue', 'evidence', 'elston-dixon-2020']).stdout.replace(/\s+/g, ' ')).toContain('reference to be verified');
  });

  it('shows with a service what bears on it, whichever way it points', () => {
    const { stdout } = collab(['catalogue', 'services', 'child-welfare']);
    expect(stdout).toMatch(/^Evidence on child welfare \(child-protection\)\n {2}higher cost /m);
    expect(stdout).not.toContain('lower cost  ');
  });

  it('gives programs the studies and the priors in every language', () => {
    const read = (...args: readonly string[]): { readonly evidence: readonly { readonly id: string }[]; readonly priors?: readonly { readonly id: string }[] } => {
      return JSON.parse(collab(['catalogue', ...args, '--format', 'json']).stdout) as ReturnType<typeof read>;
    };
    expect(read('evidence').evidence).toEqual(listEvidence());
    expect(read('evidence').priors).toEqual(expect.arrayContaining([...listPriors()]));
    expect(read('evidence', 'fire')).toMatchObject({ format: 1, evidence: [{ id: 'aldag-warner-bel-2020' }, { id: 'blaka-2017' }], priors: [{ id: 'fire', of: 'cost' }] });
    expect(read('evidence', 'nao-2016')).toEqual({ format: 1, evidence: listEvidence().filter(({ id }) => id === 'nao-2016') });
    expect(read('services', 'child-welfare').evidence).toMatchObject([{ id: 'blaka-jacobsen-2023' }]);
  });

  it('has an example in its help', () => {
    expect(collab(['catalogue', '--help']).stdout).toContain('$ collab catalogue services child-welfare');
    expect(collab(['catalogue', '--help']).stdout).toContain('$ collab catalogue services --jurisdiction sweden');
    expect(collab(['catalogue', '--help']).stdout).toContain('$ collab catalogue factors political-will');
  });
});
