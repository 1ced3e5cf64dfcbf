import { describe, expect, it } from 'vitest';
import { compileFactors, readFactorSources } from '../../scripts/generators/factors.ts';
import { idOf, readJson } from '../../scripts/generators/knowledge-file.ts';
import { factorSpeller } from '../../src/knowledge/factor-speller.ts';
import { findEvidence } from '../../src/knowledge/find-evidence.ts';
import { findFactor } from '../../src/knowledge/find-factor.ts';
import { findReference } from '../../src/knowledge/find-reference.ts';
import { listFactors } from '../../src/knowledge/list-factors.ts';
import { factorGroups, factorKinds } from '../../src/knowledge/readiness-factor.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile } from '../study-of.ts';

const files = readFactorSources();
const factors = listFactors();

/** The ids of the factors that name a place of a source. */
function namedIn(reference: string, place: string): readonly string[] {
  return factors.filter(({ sources }) => sources.some((source) => source.reference === reference && source.place === place)).map(({ id }) => id);
}

describe('every factor', () => {
  it.each(factors)('$id asks one question, and has four levels, an owner and an action of a sentence each', (factor) => {
    for (const language of languages) {
      expect(factor.title[language]).toMatch(/^\p{Lu}[^.?]*$/u);
      expect(factor.owner[language]).toMatch(/^\p{Lu}[^.?]*$/u);
      expect(factor.question[language]).toMatch(/^\p{Lu}[^.?]*\?$/u);
      const sentences = [...factor.anchors, factor.action, ...(factor.reason === undefined ? [] : [factor.reason])];
      for (const sentence of sentences) expect(sentence[language]).toMatch(/^\p{Lu}[^.?]*\.$/u);
      expect(new Set(factor.anchors.map((anchor) => anchor[language])).size).toBe(4);
    }
  });

  it('is written in Swedish where it says that it is', () => {
    for (const factor of factors) {
      const texts = [factor.title, factor.question, factor.owner, factor.action, ...factor.anchors, ...(factor.reason === undefined ? [] : [factor.reason])];
      for (const { sv } of texts) expect(sv).not.toMatch(/[æø]/i);
    }
  });

  it('rests on a source or a study that there is', () => {
    for (const { sources, evidence } of factors) {
      for (const { reference } of sources) expect(findReference(reference)?.publisher).toMatch(/\S/);
      for (const study of evidence) expect(findEvidence(study)?.note.nb).toMatch(/\S/);
      expect(sources.length + evidence.length).toBeGreaterThan(0);
    }
  });

  it('is found by its id', () => {
    for (const factor of factors) expect(findFactor(factor.id)).toBe(factor);
    expect(findFactor('constructor')).toBeUndefined();
  });

  it('stands in one group, in the order of the groups', () => {
    expect(factorGroups.flatMap((group) => listFactors(group))).toEqual(factors);
    for (const group of factorGroups) {
      const ids = listFactors(group).map(({ id }) => id);
      expect(ids).not.toEqual([]);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  it('is suggested for a misspelt id, and for its title in any language', () => {
    const suggest = factorSpeller();
    expect(suggest('political-wil')).toBe('political-will');
    expect(suggest('Politisk vilje')).toBe('political-will');
    expect(suggest('öppenhet inåt och utåt')).toBe('openness');
    expect(suggest('expectations')).toBe('unrealistic-expectations');
    expect(suggest('xyzzyplugh')).toBeUndefined();
  });
});

describe('the must-haves', () => {
  const mustHaves = factors.filter(({ mustHave }) => mustHave);

  it('are few, and each has its reason', () => {
    expect(mustHaves.length).toBeLessThanOrEqual(6);
    for (const factor of factors) expect(factor.reason !== undefined).toBe(factor.mustHave);
  });

  it('are the will, the people, the trust, the control, and what ends when the new begins', () => {
    const ids = ['political-will', 'ownership-in-organisation', 'trust', 'democratic-control', 'double-running'];
    expect(mustHaves.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

describe('what the sources name', () => {
  it('KPMG (2001): eleven lines to succeed with and eight to avoid, some of them two sides of one thing', () => {
    const ownership = ['executive-commitment', 'ownership-in-organisation', 'political-will', 'sharing-power'];
    const others = ['cooperation-fatigue', 'cumbersome-systems', 'decision-to-action', 'democratic-control', 'driving-force', 'early-results'];
    const more = ['fair-sharing', 'openness', 'project-plan', 'trust', 'unrealistic-expectations', 'users-first'];
    expect(namedIn('flv-kpmg-2001', 'slide 18')).toEqual(expect.arrayContaining([...ownership, ...others, ...more]));
  });

  it.each([
    ['difi-2010', 'slide 13', ['shared-goals', 'executive-commitment', 'binding-agreement', 'fair-sharing']],
    ['difi-2010', 'slide 14', ['decision-to-action']],
    ['difi-2010', 'slide 15', ['trust', 'binding-agreement']],
    ['difi-2010', 'slide 16', ['driving-force']],
    ['forum-mora-2011', 'slide 10', ['users-first', 'skills-and-routines', 'ownership-in-organisation', 'trust']],
    ['sogne-2014', 'page 15', ['driving-force', 'ownership-in-organisation', 'openness']],
    ['vestfold-2004', 'slide 7', ['trust']],
  ])('%s, %s', (reference, place, ids) => {
    expect(namedIn(reference, place)).toEqual(expect.arrayContaining(ids));
  });

  it('is not all: research alone gives two pitfalls', () => {
    const ids = ['too-many-partners', 'transition-dip'];
    for (const id of ids) expect(findFactor(id)).toMatchObject({ kind: 'pitfall', sources: [] });
    expect(findFactor('transition-dip')?.evidence).toContain('elston-bel-wang-2025');
    expect(findFactor('too-many-partners')?.evidence).toContain('blaka-2017');
  });
});

describe('the schema of a factor', () => {
  it('has the same vocabularies as the program', () => {
    const { properties } = readJson('src/knowledge/factors/factor.schema.json') as { properties: { kind: { enum: string[] }; group: { enum: string[] } } };
    expect(properties.kind.enum).toEqual(factorKinds);
    expect(properties.group.enum).toEqual(factorGroups);
  });

  it('is met by the example of its README', () => {
    const [, text = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(repositoryFile('src/knowledge/factors/README.md')) ?? [];
    // Alone, since somebody may have added just this factor.
    const compiled = compileFactors({ ...files, factors: [{ path: 'src/knowledge/factors/common-systems.yaml', text }] });
    expect(compiled.map(({ title }) => title.nb)).toEqual(['Felles systemer']);
  });
});

describe('a broken file is refused with file, line and column', () => {
  /** What is said when a text in the file of a factor is replaced by another. */
  function said(id: string, before: string, after: string): string {
    const changed = files.factors.map((file) => (idOf(file) === id ? { ...file, text: file.text.replace(before, after) } : file));
    expect(changed).not.toEqual(files.factors);
    try {
      compileFactors({ ...files, factors: changed });
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return '';
  }

  const [firstAnchor = ''] = /^ {2}- nb: .*\n {4}nn: .*\n {4}sv: .*\n {4}en: .*\n/m.exec(textOf('openness')) ?? [];
  const [evidence = ''] = /^evidence: .*$/m.exec(textOf('fair-sharing')) ?? [];

  it.each([
    ['another id than the file', 'openness', 'id: openness', 'id: opennes', 'openness.yaml:2:5 the id has to be the name of the file, "openness"'],
    ['an unknown kind', 'openness', 'kind: success', 'kind: succes', 'openness.yaml:3:7 "succes" is unknown: did you mean "success"?'],
    ['an unknown group', 'openness', 'group: process', 'group: proces', 'openness.yaml:5:8 "proces" is unknown: did you mean "process"?'],
    ['a must-have that is neither yes nor no', 'openness', 'mustHave: false', 'mustHave: maybe', 'openness.yaml:4:11 this has to be of the type boolean'],
    ['a must-have without a reason', 'openness', 'mustHave: false', 'mustHave: true', 'openness.yaml:4:11 a must-have needs its reason'],
    ['a reason where there is no must-have', 'trust', 'mustHave: true', 'mustHave: false', 'trust.yaml:6:3 only a must-have has a reason'],
    ['three levels', 'openness', firstAnchor, '', 'openness.yaml:17:3 must NOT have fewer than 4 items'],
    ['a title of another factor', 'openness', 'en: Openness, internally and externally', 'en: fair sharing', 'openness.yaml:10:7 title.en is the same in src/knowledge/factors/fair-sharing.yaml'],
    ['a language without a title', 'openness', '  sv: Öppenhet inåt och utåt\n', '', 'openness.yaml:6:1 the key "sv" is missing'],
    ['no owner', 'openness', 'owner:', 'owners:', 'openness.yaml:2:1 the key "owner" is missing'],
    ['an unknown key', 'openness', 'kind: success', 'colour: red\nkind: success', 'openness.yaml:3:1 the key "colour" is unknown'],
    ['an unknown source', 'political-will', 'flv-kpmg-2001', 'flv-kpmg-2002', 'political-will.yaml:49:18 src/knowledge/references/ has no "flv-kpmg-2002": did you mean flv-kpmg-2001?'],
    ['a place that cannot be said in another language', 'political-will', 'slide 18', 'lysbilde 18', 'political-will.yaml:49:40 "lysbilde 18" has to match'],
    ['a place that stands twice', 'ownership-in-organisation', 'page 15', 'page 14', 'ownership-in-organisation.yaml:51:5 sogne-2014, page 14 is named twice'],
    ['an unknown study', 'fair-sharing', 'bel-sebo-2021', 'bel-sebø-2021', 'fair-sharing.yaml:46:34 src/knowledge/evidence/ has no "bel-sebø-2021": did you mean bel-sebo-2021?'],
    ['a study that stands twice', 'fair-sharing', evidence, 'evidence: [bel-sebo-2021, bel-sebo-2021]', 'fair-sharing.yaml:46:11 must NOT have duplicate items'],
    ['nothing that it rests on', 'too-many-partners', /^evidence: .*$/m.exec(textOf('too-many-partners'))?.[0] ?? '', 'evidence: []', 'too-many-partners.yaml:44:10 give a source, or a study under evidence'],
    ['broken YAML', 'fair-sharing', evidence, 'evidence: [bel-sebo-2021', 'fair-sharing.yaml:46:11 '],
  ])('%s', (_name, id, before, after, expected) => {
    const message = said(id, before, after);
    expect(message.split('\n').some((line) => line.startsWith(`src/knowledge/factors/${expected}`)), message).toBe(true);
  });
});

function textOf(id: string): string {
  return files.factors.find((file) => idOf(file) === id)?.text ?? '';
}
