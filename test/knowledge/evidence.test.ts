import { describe, expect, it } from 'vitest';
import { compileEvidence } from '../../scripts/generators/evidence.ts';
import { idOf, readJson, readKnowledgeFiles } from '../../scripts/generators/knowledge-file.ts';
import { evidenceAddress, evidenceCitation, fullEvidenceCitation } from '../../src/knowledge/evidence-citation.ts';
import { evidenceKinds } from '../../src/knowledge/evidence-kind.ts';
import type { Evidence } from '../../src/knowledge/evidence.ts';
import { directions, readings, strengths } from '../../src/knowledge/evidence.ts';
import { findEvidence } from '../../src/knowledge/find-evidence.ts';
import { findMissingPrior } from '../../src/knowledge/find-missing-prior.ts';
import { findPrior } from '../../src/knowledge/find-prior.ts';
import { findService } from '../../src/knowledge/find-service.ts';
import { listEvidence } from '../../src/knowledge/list-evidence.ts';
import { listPriors } from '../../src/knowledge/list-priors.ts';
import { listServices } from '../../src/knowledge/list-services.ts';
import { priorForService } from '../../src/knowledge/prior-for-service.ts';
import type { Prior } from '../../src/knowledge/prior.ts';
import { realisationPriors } from '../../src/knowledge/realisation-priors.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile } from '../study-of.ts';

const evidenceFiles = readKnowledgeFiles('src/knowledge/evidence/');
const priorFiles = readKnowledgeFiles('src/knowledge/priors/');
const studies = listEvidence();

/** The mean of PERT distributions: (low + 4 likely + high) / 6 each. */
function meanOf(prior: Prior | undefined): number {
  return (prior?.parts ?? []).reduce((sum, { weight, low, likely, high }) => sum + (weight * (low + 4 * likely + high)) / 6, 0);
}

/** Which way each finding of one kind points. */
function directionsOf(kind: (typeof evidenceKinds)[number]): readonly string[] {
  return listEvidence(kind).flatMap(({ findings }) => findings.filter((finding) => finding.kind === kind).map(({ direction }) => direction));
}

describe('every study', () => {
  it.each(studies)('$id says in every language what was measured, where, what was found and what it means', (study) => {
    for (const texts of [study.measured, study.note]) for (const language of languages) expect(texts[language]).toMatch(/^[\p{Lu}\d].*\.$/u);
    for (const { text } of study.findings) for (const language of languages) expect(text[language]).toMatch(/^[\p{Lu}\d].*\.$/u);
    for (const language of languages) expect(study.place[language]).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(findEvidence(study.id)).toBe(study);
  });

  it('can be found by its reader, and says how we know it', () => {
    for (const study of studies) {
      expect(evidenceAddress(study)).toMatch(/^https?:\/\//);
      expect(study.reference.verified).toMatch(/^(to-be-verified|\d{4}-\d{2}-\d{2})$/);
      expect(study.read.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(findEvidence('constructor')).toBeUndefined();
  });
});

describe('what the studies found', () => {
  it('is there for every kind of work that a service may name', () => {
    for (const kind of evidenceKinds) expect(listEvidence(kind)).not.toEqual([]);
  });

  it('is there as plainly where cooperation costs more or does nothing', () => {
    const all = evidenceKinds.flatMap(directionsOf);
    expect(all.filter((direction) => direction === 'no-effect').length).toBeGreaterThanOrEqual(10);
    expect(all.filter((direction) => direction === 'higher-cost').length).toBeGreaterThanOrEqual(5);
    expect(directionsOf('child-protection')).toEqual(['higher-cost']);
    expect(directionsOf('shared-back-office')).not.toContain('lower-cost');
  });

  it('Aldag, Warner and Bel (2020): cheaper, no different and dearer services in New York', () => {
    const found = findEvidence('aldag-warner-bel-2020')?.findings ?? [];
    const kindsOf = (direction: string): readonly string[] => found.filter((finding) => finding.direction === direction).map(({ kind }) => kind);
    expect(kindsOf('lower-cost')).toEqual(['waste', 'roads', 'library', 'sewerage']);
    expect(kindsOf('no-effect')).toEqual(['economic-development', 'emergency-medical', 'fire', 'water', 'youth']);
    expect(kindsOf('higher-cost')).toEqual(['elder-services', 'planning']);
  });

  it('National Audit Office (2016): 90 of 128 million pounds a year over two and a half years', () => {
    expect(findEvidence('nao-2016')?.findings[0]?.size?.likely).toBeCloseTo(90 / (128 * 2.5), 2);
  });
});

describe('a citation', () => {
  const words = { and: 'og', others: 'mfl.' };
  const cited = (id: string): readonly (string | undefined)[] => {
    const study: Evidence | undefined = findEvidence(id);
    return study === undefined ? [] : [evidenceCitation(study, words), fullEvidenceCitation(study, words), evidenceAddress(study)];
  };

  it('names up to three authors', () => {
    expect(cited('blaka-2017')).toEqual([
      'Blåka 2017',
      'Blåka, S. (2017): Does cooperation affect service delivery costs? Evidence from fire services in Norway. Public Administration 95(4), 1092–1106.',
      'https://doi.org/10.1111/padm.12356',
    ]);
    expect(cited('elston-dixon-2020')[0]).toBe('Elston og Dixon 2020');
    expect(cited('aldag-warner-bel-2020')[0]).toBe('Aldag, Warner og Bel 2020');
  });

  it('shortens more authors than three, and leaves organisations whole', () => {
    expect(cited('iris-2013')[0]).toBe('Leknes mfl. 2013');
    expect(cited('iris-2013')[1]).toContain('Sletnes, I. og Røiseland, A. (2013): ');
    expect(cited('nao-2016')[0]).toBe('National Audit Office 2016');
  });

  it('has no number where none is known', () => {
    expect(cited('luca-modrego-2021')[1]).toMatch(/municipalities\. Journal of Regional Science\.$/);
    expect(cited('blaka-jacobsen-2023')[1]).toMatch(/Journal of Economic Policy Reform, 209–224\.$/);
  });
});

describe('the priors', () => {
  it('are one for each kind of evidence, or the reason why there is none', () => {
    for (const kind of evidenceKinds) {
      expect([findPrior(kind)?.of, findMissingPrior(kind)?.of].filter((of) => of !== undefined)).toEqual(['cost']);
    }
    expect(findMissingPrior('joint-borrowing')?.reason.en).toContain('interest');
    expect(findPrior('constructor')).toBeUndefined();
  });

  it('point the way that the studies do, and nowhere where these find nothing', () => {
    for (const kind of ['waste', 'roads', 'library', 'sewerage']) expect(meanOf(findPrior(kind))).toBeCloseTo(0.05, 12);
    for (const kind of ['economic-development', 'youth', 'water', 'emergency-medical', 'fire', 'shared-back-office', 'cooperation-in-general']) {
      expect(meanOf(findPrior(kind))).toBeCloseTo(0, 12);
    }
    for (const kind of ['child-protection', 'elder-services', 'planning']) expect(meanOf(findPrior(kind))).toBeCloseTo(-0.05, 12);
    for (const kind of ['administration', 'tax-collection']) expect(meanOf(findPrior(kind))).toBeCloseTo(0.025, 12);
  });

  it('are equally wide in every part, with more cost the mirror image of less', () => {
    const parts = listPriors().filter(({ of }) => of === 'cost').flatMap((prior) => prior.parts);
    for (const { low, high } of parts) expect(high - low).toBeCloseTo(0.2, 12);
    const [lower, higher] = [findPrior('waste')?.parts[0], findPrior('planning')?.parts[0]];
    expect([higher?.low, higher?.likely, higher?.high]).toEqual([-(lower?.high ?? 0), -(lower?.likely ?? 0), -(lower?.low ?? 0)]);
  });

  it('of a gap are the three of the method, the default first', () => {
    expect(realisationPriors().map(({ id, of, parts }) => [id, of, parts])).toEqual([
      ['shared-administration', 'gap', [{ weight: 0.5, low: 0.1, likely: 0.35, high: 0.7 }, { weight: 0.5, low: -0.3, likely: 0, high: 0.3 }]],
      ['sceptical', 'gap', [{ weight: 1, low: -0.3, likely: 0, high: 0.3 }]],
      ['merger', 'gap', [{ weight: 1, low: 0.2, likely: 0.47, high: 0.75 }]],
    ]);
    expect(meanOf(findPrior('shared-administration'))).toBeCloseTo(0.183, 3);
  });
});

describe('the prior for a service', () => {
  it('is that of its nearest kind of evidence', () => {
    expect(priorForService({ evidence: ['cooperation-in-general', 'waste'] })?.id).toBe('waste');
    expect(priorForService({ evidence: ['joint-borrowing', 'cooperation-in-general'] })?.id).toBe('cooperation-in-general');
    expect(priorForService({ evidence: ['joint-borrowing'] })).toBeUndefined();
    expect(findService('child-welfare')).toSatisfy((service: Parameters<typeof priorForService>[0]) => priorForService(service)?.id === 'child-protection');
  });

  it('is there for every service of the catalogue', () => {
    for (const service of listServices()) expect(priorForService(service)?.of).toBe('cost');
  });
});

describe('the schemas', () => {
  it('have the same vocabularies as the program', () => {
    const { properties } = readJson('src/knowledge/evidence/evidence.schema.json') as {
      properties: {
        strength: { enum: string[] };
        read: { properties: { what: { enum: string[] } } };
        findings: { items: { properties: { kind: { enum: string[] }; direction: { enum: string[] } } } };
      };
    };
    expect(properties.strength.enum).toEqual(strengths);
    expect(properties.read.properties.what.enum).toEqual(readings);
    expect(properties.findings.items.properties.kind.enum).toEqual(evidenceKinds);
    expect(properties.findings.items.properties.direction.enum).toEqual(directions);
  });

  it('are met by the examples of the READMEs', () => {
    const exampleIn = (path: string): string => /^```yaml\n([\s\S]*?)^```$/m.exec(repositoryFile(path))?.[1] ?? '';
    const study = { path: 'src/knowledge/evidence/doe-roe-2019.yaml', text: exampleIn('src/knowledge/evidence/README.md') };
    const prior = { path: 'src/knowledge/priors/library.yaml', text: exampleIn('src/knowledge/priors/README.md') };
    const compiled = compileEvidence([...evidenceFiles, study], priorFiles.map((file) => (idOf(file) === 'library' ? prior : file)));
    expect(compiled.evidence.find(({ id }) => id === 'doe-roe-2019')?.findings).toHaveLength(2);
    expect(compiled.priors.find(({ id }) => id === 'library')?.parts).toHaveLength(1);
  });
});

/** What is said of the files, or nothing where they compile. */
function saidOf(evidence: typeof evidenceFiles, priors: typeof priorFiles): string {
  try {
    compileEvidence(evidence, priors);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

/** The files with a text of one replaced by another. */
function changed(files: typeof evidenceFiles, id: string, before: string, after: string): typeof evidenceFiles {
  const mended = files.map((file) => (idOf(file) === id ? { ...file, text: file.text.replace(before, after) } : file));
  expect(mended).not.toEqual(files);
  return mended;
}

describe('a broken study is refused with file, line and column', () => {
  it.each([
    ['another id than the file', 'id: blaka-2017', 'id: blaaka-2017', 'blaka-2017.yaml:2:5 the id has to be the name of the file, "blaka-2017"'],
    ['the title of another study', /(?<=title: ).*/.exec(textOf('blaka-2017'))?.[0] ?? '', 'Scale economies in local public administration', 'blaka-2017.yaml:6:10 reference.title is the same in src/knowledge/evidence/bikker-van-der-linde-2016.yaml'],
    ['no author', '["Blåka, S."]', '[]', 'blaka-2017.yaml:4:12 must NOT have fewer than 1 items'],
    ['no address', '  doi: 10.1111/padm.12356\n', '', 'blaka-2017.yaml:4:3 give a doi or a url'],
    ['a DOI that is none', '10.1111/padm', 'padm', 'blaka-2017.yaml:11:8 "padm.12356" has to match'],
    ['a volume without quotes', '"95"', '95', 'blaka-2017.yaml:8:11 this has to be of the type string: write "95", in quotes'],
    ['particulars that nobody says to be verified', /\n {2}verified: .*/.exec(textOf('blaka-2017'))?.[0] ?? '', '', 'blaka-2017.yaml:3:1 the key "verified" is missing'],
    ['an unknown reading', 'what: abstract', 'what: abstrct', 'blaka-2017.yaml:13:15 "abstrct" is unknown: did you mean "abstract"?'],
    ['an unknown strength', 'strength: moderate', 'strength: modrate', 'blaka-2017.yaml:24:11 "modrate" is unknown: did you mean "moderate"?'],
    ['an unknown kind of work', 'kind: fire', 'kind: fires', 'blaka-2017.yaml:26:11 "fires" is unknown: did you mean "fire"?'],
    ['an unknown direction', 'direction: mixed', 'direction: mixd', 'blaka-2017.yaml:27:16 "mixd" is unknown: did you mean "mixed"?'],
    ['a language without a text', /\n {2}nb: Norge.*/.exec(textOf('blaka-2017'))?.[0] ?? '', '', 'blaka-2017.yaml:19:1 the key "nb" is missing'],
    ['an unknown key', 'strength: moderate', 'strength: moderate\ncolour: red', 'blaka-2017.yaml:25:1 the key "colour" is unknown'],
    ['broken YAML', '["Blåka, S."]', '["Blåka, S."', 'blaka-2017.yaml:4:12 '],
  ])('%s', (_name, before, after, expected) => {
    const message = saidOf(changed(evidenceFiles, 'blaka-2017', before, after), priorFiles);
    expect(message.split('\n').some((line) => line.startsWith(`src/knowledge/evidence/${expected}`)), message).toBe(true);
  });

  it('a size out of order, and a size without its base', () => {
    const id = 'ferraresi-migali-rizzo-2018';
    expect(saidOf(changed(evidenceFiles, id, '      likely: 0.05', '      low: 0.1\n      likely: 0.05'), priorFiles)).toMatch(
      /^src\/knowledge\/evidence\/ferraresi-migali-rizzo-2018\.yaml:\d+:\d+ low, likely and high have to be in this order$/,
    );
    expect(saidOf(changed(evidenceFiles, id, '      base:', '      bases:'), priorFiles)).toContain('the key "base" is missing');
  });

  it('a kind of work that no study is left of', () => {
    const others = evidenceFiles.filter((file) => idOf(file) !== 'blaka-jacobsen-2023');
    const priors = changed(priorFiles, 'child-protection', 'blaka-jacobsen-2023', 'blaka-2017');
    expect(saidOf(others, priors)).toBe('src/knowledge/evidence/ has no study of "child-protection"');
  });
});

describe('a broken prior is refused with file, line and column', () => {
  it.each([
    ['weights that do not sum to 1', 'weight: 0.5', 'weight: 0.4', 'administration.yaml:5:3 the weights sum to 0.9 and not to 1'],
    ['a likeliest value above the greatest', 'likely: 0.05', 'likely: 0.2', 'administration.yaml:5:5 low has to be less than high, and likely between them'],
    ['a share above 1', 'high: 0.15', 'high: 15', 'administration.yaml:5:52 must be <= 1'],
    ['an unknown study', 'elston-dixon-2020', 'elston-dixn-2020', 'administration.yaml:13:56 src/knowledge/evidence/ has no "elston-dixn-2020": did you mean elston-dixon-2020?'],
    ['a share of the gap where it is one of cost', 'of: cost', 'of: gap', 'administration.yaml:3:5 the prior of "administration" is of the cost'],
    ['parts that nobody calls a judgement', 'judgement: true\n', '', 'administration.yaml:2:1 the key "judgement" is missing'],
    ['no reason in one language', '  nb: S', '  no: S', 'administration.yaml:8:1 the key "nb" is missing'],
    ['nothing that it rests on', /(?<=restsOn: ).*/.exec(priorFiles.find((file) => idOf(file) === 'administration')?.text ?? '')?.[0] ?? '', '[]', 'administration.yaml:13:10 must NOT have fewer than 1 items'],
  ])('%s', (_name, before, after, expected) => {
    const message = saidOf(evidenceFiles, changed(priorFiles, 'administration', before, after));
    expect(message.split('\n').some((line) => line.startsWith(`src/knowledge/priors/${expected}`)), message).toBe(true);
  });

  it('one that nobody asks for, and a kind that has none', () => {
    const [library = { path: '', text: '' }] = priorFiles.filter((file) => idOf(file) === 'library');
    const others = priorFiles.filter((file) => file !== library);
    expect(saidOf(evidenceFiles, others)).toBe('src/knowledge/priors/ has no library.yaml: give its parts, or the reason why it has none');
    const misspelt = { path: 'src/knowledge/priors/libary.yaml', text: library.text.replace('id: library', 'id: libary') };
    expect(saidOf(evidenceFiles, [...others, misspelt])).toContain('libary.yaml:2:5 src/knowledge/evidence-kind.ts has no "libary": did you mean library?');
  });
});

function textOf(id: string): string {
  return evidenceFiles.find((file) => idOf(file) === id)?.text ?? '';
}
