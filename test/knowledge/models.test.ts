import { describe, expect, it } from 'vitest';
import { idOf, readJson } from '../../scripts/generators/knowledge-file.ts';
import type { ModelSources } from '../../scripts/generators/models.ts';
import { compileModels, readModelSources } from '../../scripts/generators/models.ts';
import type { CollaborationModel } from '../../src/knowledge/collaboration-model.ts';
import { consequenceTopics, modelTraits } from '../../src/knowledge/collaboration-model.ts';
import { findLaw } from '../../src/knowledge/find-law.ts';
import { findModel } from '../../src/knowledge/find-model.ts';
import { jurisdictions } from '../../src/knowledge/jurisdiction.ts';
import { lawReadDate } from '../../src/knowledge/law-read-date.ts';
import { lawVersion, requirementsInForce, traitInForce } from '../../src/knowledge/law-version.ts';
import { isVerified } from '../../src/knowledge/law.ts';
import { lawsOfModel } from '../../src/knowledge/laws-of-model.ts';
import { listFormerModels } from '../../src/knowledge/list-former-models.ts';
import { listModels } from '../../src/knowledge/list-models.ts';
import { modelConsequences } from '../../src/knowledge/model-consequences.ts';
import { facts } from '../../src/knowledge/service-facts.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile } from '../study-of.ts';

const sources = readModelSources();

function known(id: string): CollaborationModel {
  const model = findModel(id);
  if (model === undefined) throw new Error(`no model ${id}`);
  return model;
}

describe('the models', () => {
  it('are ten of Norwegian and four of Swedish law', () => {
    expect(jurisdictions.map((jurisdiction) => listModels(jurisdiction).length)).toEqual([10, 4]);
    expect(listModels()).toHaveLength(14);
    expect(findModel('constructor')).toBeUndefined();
  });

  it.each(listModels())('$id says every statement as a sentence in every language, with the law that it is in', (model) => {
    const { traits, requirements, consequences } = model;
    for (const { text, reference } of [...modelTraits.flatMap((trait) => traits[trait]), ...requirements, ...consequences]) {
      for (const language of languages) expect(text[language]).toMatch(/^\p{Lu}.*\.$/u);
      expect(findLaw(reference.law)?.jurisdictions).toContain(model.jurisdiction);
      // What nobody has looked up must not look as if it had been: a paragraph that was read has a date.
      if (isVerified(reference)) expect([reference.verified, findLaw(reference.law)?.read]).toEqual(['2026-11-21', '2026-11-21']);
    }
  });

  it.each(listModels())('$id answers every topic once', (model) => {
    const version = lawVersion(model, lawReadDate(model.jurisdiction));
    expect(modelConsequences(model, version).map(({ topic }) => topic)).toEqual(consequenceTopics);
  });

  it('name all acts that they rest on', () => {
    expect(lawsOfModel(known('host-administrative')).map(({ id }) => id)).toContain('kommuneloven-2018');
    for (const model of listModels()) expect(lawsOfModel(model).length).toBeGreaterThan(1);
  });
});

describe('the minimum contents of the agreement', () => {
  it.each([
    ['political-council', '§ 18-4', 8],
    ['task-community', '§ 19-4', 10],
    ['host-administrative', '§ 20-4', 9],
    ['host-joint-board', '§ 20-4', 10],
  ])('of %s are the points of %s', (id, place, count) => {
    const { agreement } = known(id);
    expect(agreement).toHaveLength(count);
    for (const { reference } of agreement) expect(reference).toMatchObject({ law: 'kommuneloven-2018', place, verified: '2026-11-21' });
  });

  it('of an inter-municipal company are to be verified', () => {
    const unverified = known('iks').agreement.filter(({ reference }) => !isVerified(reference)).map(({ id }) => id);
    expect(unverified).toEqual(['name', 'purpose', 'participants', 'seat', 'board-size', 'contributions', 'shares', 'representatives', 'other']);
  });

  it.each(['kommunalforbund', 'gemensam-namnd'])('of a Swedish %s are all to be verified: 9:1, 9:37 and 9:38 were read, and no list', (id) => {
    expect(known(id).agreement).toHaveLength(6);
    expect(known(id).agreement.filter(({ reference }) => isVerified(reference))).toEqual([]);
  });

  it('of avtalssamverkan are none, since 9:37 has no list: what such contracts usually have stands apart', () => {
    const { agreement, usual } = known('avtalssamverkan');
    expect(agreement).toEqual([]);
    expect(usual?.map(({ id }) => id)).toEqual(['parties', 'tasks', 'delegation', 'price', 'duration', 'notice', 'liability', 'personal-data', 'follow-up', 'disputes']);
  });
});

describe('the law of a day', () => {
  it('is the earliest that we know, before that, and says so', () => {
    const model = known('task-community');
    expect(lawVersion(model, '2001-10-01')).toEqual({ day: '2019-11-01', from: '2019-11-01', isBeforeEarliest: true });
    expect(lawVersion(model, '2026-11-21')).toEqual({ day: '2026-11-21', from: '2019-11-01', isBeforeEarliest: false });
  });

  it('changes from the day on which a new statement begins, and a rule that has ended is silent', () => {
    const host = known('host-administrative');
    const [rule] = host.requirements;
    const [trait] = host.traits.liability;
    if (rule === undefined || trait === undefined) throw new Error('the model has no rule');
    const amended: CollaborationModel = {
      ...host,
      requirements: [{ ...rule, until: '2025-01-01' }, { ...rule, id: 'new', from: '2025-01-01' }],
      traits: { ...host.traits, liability: [trait, { ...trait, from: '2025-01-01', value: 'members' }] },
    };
    const heard = (day: string): readonly unknown[] => {
      const version = lawVersion(amended, day);
      return [version.from, requirementsInForce(amended, version).map(({ id }) => id), traitInForce(amended, 'liability', version)?.value];
    };
    expect(heard('2001-01-01')).toEqual(['2019-11-01', [rule.id], 'host']);
    expect(heard('2024-12-31')).toEqual(['2019-11-01', [rule.id], 'host']);
    expect(heard('2025-01-01')).toEqual(['2025-01-01', ['new'], 'members']);
  });

  it('is that on which it was last read, where none is asked for', () => {
    expect(jurisdictions.map(lawReadDate)).toEqual(['2026-11-21', '2026-11-21']);
  });
});

describe('the models of 2001', () => {
  it('have their likeliest counterparts today, marked as an inference', () => {
    expect(listFormerModels().map(({ id, today, inference }) => [id, today, inference])).toEqual([
      ['commission', ['host-administrative', 'host-joint-board', 'agreement-purchase'], true],
      ['company', ['iks', 'limited-company', 'task-community'], true],
      ['outsourcing', ['outsourcing-partnership'], true],
      ['virtual', ['network', 'political-council'], true],
    ]);
    expect(listFormerModels('iks').map(({ id }) => id)).toEqual(['company']);
  });
});

describe('the schema', () => {
  it('has the same facts as the program, and its README an example that it allows', () => {
    const { $defs } = readJson('src/knowledge/models/model.schema.json') as { $defs: { condition: { properties: { fact: { enum: string[] } } } } };
    expect($defs.condition.properties.fact.enum).toEqual(facts);
    const [, example = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(repositoryFile('src/knowledge/models/README.md')) ?? [];
    const models = [...sources.models, { path: 'src/knowledge/models/joint-office.yaml', text: example }];
    expect(compileModels({ ...sources, models }).models.find(({ id }) => id === 'joint-office')?.requirements).toHaveLength(1);
  });
});

/** What is said of the files, or nothing where they compile. */
function saidOf(others: Partial<ModelSources>): string {
  try {
    compileModels({ ...sources, ...others });
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

/** The files of one folder with a text of one replaced by another. */
function changed(folder: keyof ModelSources, id: string, before: string, after: string): Partial<ModelSources> {
  const files = sources[folder].map((file) => (idOf(file) === id ? { ...file, text: file.text.replace(before, after) } : file));
  expect(files).not.toEqual(sources[folder]);
  return { [folder]: files };
}

function expectSaid(message: string, start: RegExp | string): void {
  const lines = message.split('\n');
  expect(lines.some((line) => (typeof start === 'string' ? line.startsWith(start) : start.test(line))), message).toBe(true);
}

describe('a broken model is refused with file, line and column', () => {
  const id = 'host-joint-board';
  const trait = (from: string): string => `      reference: { law: kommuneloven-2018, place: § 20-8, verified: 2026-11-21 }\n    - from: ${from}\n      value: one-year\n      text: { nb: A., nn: A., sv: A., en: A. }\n      reference: { law: kommuneloven-2018, verified: to-be-verified }\n`;
  const rule = 'when:\n      not: { fact: participants, at-least: 2 }\n';

  it.each([
    ['another id than the file', 'id: host-joint-board', 'id: host-board', /:2:5 the id has to be the name of the file, "host-joint-board"$/],
    ['the title of another model', 'en: Host municipality with a joint elected board', 'en: administrative host municipality', /:8:7 title\.en is the same in .*host-administrative\.yaml$/],
    ['an unknown country', 'jurisdiction: norway', 'jurisdiction: norwy', /:3:15 "norwy" is unknown: did you mean "norway"\?$/],
    ['a law that there is none of', 'law: kommuneloven-2018, place: § 20-6', 'law: kommunelova-2018, place: § 20-6', /:\d+:23 src\/knowledge\/laws\/ has no "kommunelova-2018": did you mean kommuneloven-2018\?$/],
    ['a law of another country', 'law: kommuneloven-2018, place: § 20-6', 'law: kommunallagen-2017', /:\d+:23 "kommunallagen-2017" is no law of norway$/],
    ['a place that is none', 'place: § 20-6', 'place: paragraph 20', /:\d+:49 "paragraph 20" has to match/],
    ['a date for what its law says was not read', 'place: § 20-6, verified: 2026-11-21', 'place: § 21-1, verified: 2026-11-21', /:\d+:\d+ § 21-1 is not among what was read of "kommuneloven-2018": write to-be-verified$/],
    ['a date without a place', 'place: § 20-6, verified: 2026-11-21', 'verified: 2026-11-21', /:\d+:\d+ no place is not among what was read/],
    ['another date than that on which the law was read', '§ 20-6, verified: 2026-11-21', '§ 20-6, verified: 2026-11-20', /:\d+:\d+ "kommuneloven-2018" was read on 2026-11-21 by its own file$/],
    ['a reference that nobody says to be verified', ', place: § 20-6, verified: 2026-11-21 }', ' }', /:\d+:5 the key "verified" is missing$/],
    ['a language without a text', /\n {2}nb: Vertskommunen utfører.*/.exec(textOf(id))?.[0] ?? '', '', /:9:1 the key "nb" is missing$/],
    ['an unknown value of a trait', 'value: joint-board', 'value: joint-bord', /:\d+:14 the trait "control" has no "joint-bord": did you mean joint-board\?$/],
    ['a date that is none', 'from: 2019-11-01', 'from: 2019', /:\d+:13 this has to be of the type string/],
    ['a trait that is stated twice for one day', '      reference: { law: kommuneloven-2018, place: § 20-8, verified: 2026-11-21 }\n', trait('2019-11-01'), /:\d+:13 this has to begin after 2019-11-01, when the one before it does$/],
    ['traits out of the order of time', '      reference: { law: kommuneloven-2018, place: § 20-8, verified: 2026-11-21 }\n', trait('2018-01-01'), /:\d+:13 this has to begin after 2019-11-01/],
    ['a period that ends before it begins', '    from: 2019-11-01\n    effect', '    from: 2019-11-01\n    until: 2019-11-01\n    effect', /:\d+:12 until has to be after from$/],
    ['a shared consequence that there is none of', 'employer-host', 'employer-hst', /:\d+:22 src\/knowledge\/consequences\/ has no "employer-hst": did you mean employer-host\?$/],
    ['a shared consequence of another country', 'employer-host', 'sweden-employer-host', /:\d+:22 "sweden-employer-host" does not hold in norway$/],
    ['a topic that is answered twice', 'topic: appeals', 'topic: vat', /:\d+:12 the topic "vat" is there already$/],
    ['a topic that is not answered', 'employer-host, ', '', /:\d+:21 nothing is said of employer$/],
    ['a point of the agreement that stands twice', '- id: dissolution', '- id: withdrawal', /:\d+:9 the id "withdrawal" is there already$/],
    ['an unknown fact', 'fact: host-stated', 'fact: host-statd', /:\d+:13 "host-statd" is unknown: did you mean "host-stated"\?$/],
    ['a fact and nothing to compare it with', '      fact: host-stated\n      is: true\n', '      fact: host-stated\n', /:\d+:\d+ must NOT have fewer than 2 properties$/],
    ['a condition beside a fact', rule, 'when:\n      fact: market\n      not: { fact: market, is: true }\n', /:\d+:12 boolean schema is false$/],
    ['a comparison without a fact', rule, 'when: { is: true }\n', /:\d+:\d+ the key "fact" is missing$/],
    ['a comparison that the fact does not take', 'at-least: 2', 'is: true', /:\d+:38 the fact "participants" takes is or at-least, with a number$/],
    ['a word for a yes or no', 'is: true', 'is: often', /:\d+:11 the fact "public-authority" takes is, with true or false$/],
    ['a kind of municipal work that there is none of', 'one-of: [governance]', 'one-of: [govrnance]', /:\d+:16 the fact "area" has no "govrnance": did you mean governance\?$/],
    ['a rule that can never be heard', rule, 'when:\n      all: [{ fact: market, is: true }, { fact: market, is: false }]\n', /:\d+:7 this can never be true, so the rule never applies$/],
    ['a rule whose numbers exclude each other', rule, 'when:\n      all: [{ fact: participants, at-least: 4 }, { not: { fact: participants, at-least: 4 } }]\n', /:\d+:7 this can never be true/],
    ['a rule of a service in two areas', rule, 'when:\n      all: [{ fact: area, is: support }, { fact: area, is: services }]\n', /:\d+:7 this can never be true/],
    ['points that say nothing', 'points: 1', 'points: 0', /:\d+:13 0 points say nothing$/],
    ['an unknown key', 'jurisdiction: norway', 'jurisdiction: norway\ncolour: red', /:4:1 the key "colour" is unknown$/],
    ['broken YAML', 'one-of: [governance]', 'one-of: [governance', /:\d+:\d+ /],
  ])('%s', (_name, before, after, expected) => {
    expectSaid(saidOf(changed('models', id, before, after)), new RegExp(`^src/knowledge/models/${id}\\.yaml${expected.source}`));
  });

  it('rules of the same name whose periods overlap', () => {
    const again = (until: string): string =>
      textOf(id).replace(/(requirements:\n)( {2}- id: two-participants[\s\S]*?)(?=\nsharedConsequences)/, (_all, head: string, one: string) =>
        `${head}${one.replace('from: 2019-11-01', `from: 2019-11-01${until}`)}${one.replace('2019-11-01', '2025-01-01')}`);
    const models = (text: string): Partial<ModelSources> => ({ models: sources.models.map((file) => (idOf(file) === id ? { ...file, text } : file)) });
    expectSaid(saidOf(models(again(''))), /\.yaml:\d+:11 "two-participants" overlaps with the one from 2019-11-01: give that one an until of 2025-01-01 or earlier$/);
    expectSaid(saidOf(models(again('\n    until: 2025-06-01'))), /overlaps with the one from 2019-11-01/);
    expect(saidOf(models(again('\n    until: 2025-01-01')))).toBe('');
  });
});

describe('a broken file beside the models is refused too', () => {
  it.each([
    ['laws', 'kommuneloven-2018', 'read: 2026-11-21', 'read: yesterday', 'src/knowledge/laws/kommuneloven-2018.yaml:12:7 "yesterday" has to match'],
    ['laws', 'kommuneloven-2018', '  en: the Local', '  no: the Local', 'src/knowledge/laws/kommuneloven-2018.yaml:6:1 the key "en" is missing'],
    ['laws', 'kommuneloven-2018', 'https://', 'www.', 'src/knowledge/laws/kommuneloven-2018.yaml:11:6 "www.lovdata.no/lov/2018-06-22-83" has to match'],
    ['laws', 'iks-loven', 'places: [§§ 1–4]', 'places: [§§ 1–3]', 'src/knowledge/models/iks.yaml:146:56 § 4 is not among what was read of "iks-loven"'],
    ['laws', 'iks-loven', 'places: [§§ 1–4]', 'places: [sections 1–4]', 'src/knowledge/laws/iks-loven.yaml:18:10 "sections 1–4" has to match'],
    ['consequences', 'vat-compensation', 'law: kompensasjonsloven', 'law: kompensasjonslova', 'src/knowledge/consequences/vat-compensation.yaml:10:19 src/knowledge/laws/ has no "kompensasjonslova": did you mean kompensasjonsloven?'],
    ['consequences', 'vat-compensation', 'topic: vat', 'topic: tax', 'src/knowledge/consequences/vat-compensation.yaml:3:8 "tax" is unknown'],
    ['formerModels', 'company', '[iks', '[ikss', 'src/knowledge/former-models/company.yaml:8:9 src/knowledge/models/ has no "ikss": did you mean iks?'],
    ['formerModels', 'company', 'flv-kpmg-2001', 'flv-kpmg-2002', 'src/knowledge/former-models/company.yaml:15:22 src/knowledge/references/ has no "flv-kpmg-2002": did you mean flv-kpmg-2001?'],
  ] as const)('%s: %s', (folder, id, before, after, expected) => {
    expectSaid(saidOf(changed(folder, id, before, after)), expected);
  });

  it('where nothing refers to it', () => {
    const law = { path: 'src/knowledge/laws/valgloven.yaml', text: textIn('laws', 'aksjeloven').replaceAll('aksjeloven', 'valgloven') };
    expect(saidOf({ laws: [...sources.laws, law] })).toBe('src/knowledge/laws/valgloven.yaml:2:5 nothing refers to "valgloven"');
    const consequence = { path: 'src/knowledge/consequences/extra.yaml', text: textIn('consequences', 'vat-compensation').replace('id: vat-compensation', 'id: extra') };
    expect(saidOf({ consequences: [...sources.consequences, consequence] })).toBe('src/knowledge/consequences/extra.yaml:2:5 nothing refers to "extra"');
  });
});

function textOf(id: string): string {
  return textIn('models', id);
}

function textIn(folder: keyof ModelSources, id: string): string {
  return sources[folder].find((file) => idOf(file) === id)?.text ?? '';
}
