import { describe, expect, it } from 'vitest';
import { idOf, readJson, readKnowledgeFiles } from '../../scripts/generators/knowledge-file.ts';
import { compileServices } from '../../scripts/generators/services.ts';
import { areas } from '../../src/knowledge/area.ts';
import { evidenceKinds } from '../../src/knowledge/evidence-kind.ts';
import { findReference } from '../../src/knowledge/find-reference.ts';
import { findService } from '../../src/knowledge/find-service.ts';
import { jurisdictions } from '../../src/knowledge/jurisdiction.ts';
import { listServices } from '../../src/knowledge/list-services.ts';
import { serviceSpeller } from '../../src/knowledge/service-speller.ts';
import { traits } from '../../src/knowledge/trait.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile } from '../study-of.ts';
import { candidatesBySlide } from './flv-candidates.ts';

const serviceFiles = readKnowledgeFiles('src/knowledge/services/');
const referenceFiles = readKnowledgeFiles('src/knowledge/references/');
const services = listServices();

/** What the slides of the FLV study became. Services from other sources may be added at any time, with nothing but their files. */
const flv = 'flv-kpmg-2001';
const candidates = services.filter(({ source }) => source.reference === flv);

describe('every service of the catalogue', () => {
  it.each(services)('$id has its texts, an area, a country, traits, evidence and a source', (service) => {
    for (const language of languages) {
      expect(service.title[language]).toMatch(/\S/);
      expect(service.description[language]).toMatch(/^\p{Lu}[^.]*\.$/u);
    }
    expect(service.title.sv + service.description.sv).not.toMatch(/[æø]/i);
    expect(jurisdictions.filter((each) => service.jurisdictions.includes(each))).toEqual(service.jurisdictions);
    expect(service.jurisdictions).not.toEqual([]);
    expect(areas).toContain(service.area);
    expect(traits).toEqual(expect.arrayContaining([...service.traits]));
    expect(evidenceKinds).toEqual(expect.arrayContaining([...service.evidence]));
    expect([service.traits.length, service.evidence.length]).not.toContain(0);
    expect(findReference(service.source.reference)?.publisher).toMatch(/\S/);
    for (const number of service.kostra) expect(number).toMatch(/^\d{3}$/);
  });

  it('says of its KOSTRA functions when they were read in the official list, or that they are to be verified', () => {
    for (const { kostra, verified } of services) {
      if (kostra.length === 0) expect(verified).toBeUndefined();
      else expect(verified).toMatch(/^(to-be-verified|\d{4}-\d{2}-\d{2})$/);
    }
  });

  it('is found by its id', () => {
    for (const service of services) expect(findService(service.id)).toBe(service);
    expect(findService('constructor')).toBeUndefined();
  });

  it('is a task of both countries unless its file says one, and is listed for these', () => {
    expect(findService('child-welfare')?.jurisdictions).toEqual(['norway', 'sweden']);
    expect(findService('waste-collection')?.jurisdictions).toEqual(['norway', 'sweden']);
    expect(findService('chief-guardian')?.jurisdictions).toEqual(['sweden']);
    for (const jurisdiction of jurisdictions) {
      expect(listServices({ jurisdiction })).toEqual(services.filter((service) => service.jurisdictions.includes(jurisdiction)));
    }
    expect(listServices({ area: 'community', jurisdiction: 'norway' }).map(({ id }) => id)).toContain('one-door-in');
    expect(listServices({ jurisdiction: 'norway' }).map(({ id }) => id)).not.toContain('upper-secondary-education');
  });

  it('has functions in the Norwegian accounts only where Norwegian municipalities have the task', () => {
    for (const service of services) if (!service.jurisdictions.includes('norway')) expect(service.kostra).toEqual([]);
  });

  it('is suggested for a misspelt id, and for its title in any language', () => {
    const suggest = serviceSpeller();
    expect(suggest('child-welfair')).toBe('child-welfare');
    expect(suggest('Barnevern')).toBe('child-welfare');
    expect(suggest('legevakt')).toBe('out-of-hours-medical');
    expect(suggest('cultural-strategy')).toBe('culture-strategy');
    expect(suggest('welfare')).toBe('child-welfare');
    expect(suggest('barnev')).toBe('child-welfare');
    expect(suggest('räddningstjänst')).toBe('fire-and-rescue');
    expect(suggest('överförmyndare')).toBe('chief-guardian');
    expect(suggest('e')).toBeUndefined();
    expect(suggest('xyzzyplugh')).toBeUndefined();
  });

  it('is not suggested in a country where no municipality has the task', () => {
    expect(serviceSpeller('sweden')('chief-guardien')).toBe('chief-guardian');
    expect(serviceSpeller('norway')('chief-guardien')).not.toBe('chief-guardian');
  });
});

describe('the services from Sweden', () => {
  const forum = services.filter(({ source }) => source.reference === 'forum-mora-2011');

  it('have the two that the presentation of 2011 is about', () => {
    expect(forum.map(({ id, source }) => [id, source.place])).toEqual([['one-door-in', 'slide 8'], ['environment-office', 'slide 1']]);
    expect(findReference('forum-mora-2011')).toMatchObject({ publisher: 'Mora Orsa miljökontor', year: 2011 });
  });

  it('are at least a dozen, each named by a publication that says that municipalities do it together', () => {
    const added = services.filter(({ source }) => source.reference !== flv);
    expect(added.length).toBeGreaterThanOrEqual(12);
    expect(new Set(added.map(({ source }) => source.reference)).size).toBeGreaterThan(10);
  });
});

describe('the candidates of the FLV study', () => {
  const lines = candidatesBySlide.flatMap((slide) => slide.lines);

  it('are fifty-one lines on five slides, each an area', () => {
    expect(candidatesBySlide.map((slide) => slide.lines.length)).toEqual([3, 11, 7, 21, 9]);
    expect(lines).toHaveLength(51);
    expect(lines.every((ids) => ids.length > 0)).toBe(true);
  });

  it.each(candidatesBySlide)('all of slide $slide, and nothing else, are in the catalogue as $area', ({ slide, area, lines: ids }) => {
    const members = candidates.filter((service) => service.area === area);
    expect(members.map(({ id }) => id).toSorted()).toEqual(ids.flat().toSorted());
    expect(new Set(members.map(({ source }) => source.place))).toEqual(new Set([`slide ${slide}`]));
  });

  it('are sixty-three services: some lines hold two or three that a council would decide apart', () => {
    expect(candidates).toHaveLength(63);
    expect(areas.map((area) => candidates.filter((service) => service.area === area).length)).toEqual([3, 14, 13, 23, 10]);
  });
});

describe('the schema of a service', () => {
  it('has the same vocabularies as the program', () => {
    const { properties } = readJson('src/knowledge/services/service.schema.json') as {
      properties: { area: { enum: string[] }; jurisdictions: { items: { enum: string[] } }; traits: { items: { enum: string[] } }; evidence: { items: { enum: string[] } } };
    };
    expect(properties.area.enum).toEqual(areas);
    expect(properties.jurisdictions.items.enum).toEqual(jurisdictions);
    expect(properties.traits.items.enum).toEqual(traits);
    expect(properties.evidence.items.enum).toEqual(evidenceKinds);
  });

  it('is met by the example of its README', () => {
    const [service = '', reference = ''] = [...repositoryFile('src/knowledge/services/README.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
    // Alone, since somebody may have added just this service.
    const compiled = compileServices(
      [{ path: 'src/knowledge/services/arts-school.yaml', text: service }],
      [{ path: 'src/knowledge/references/my-county-2024.yaml', text: reference }],
    );
    expect(compiled.services.find(({ id }) => id === 'arts-school')?.title.nb).toBe('Kulturskole');
  });
});

describe('a broken file is refused with file, line and column', () => {
  /** What is said when a text in the file of child welfare is replaced by another. */
  function said(before: string, after: string): string {
    const files = serviceFiles.map((file) => (idOf(file) === 'child-welfare' ? { ...file, text: file.text.replace(before, after) } : file));
    expect(files).not.toEqual(serviceFiles);
    try {
      compileServices(files, referenceFiles);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return '';
  }

  it.each([
    ['another id than the file', 'id: child-welfare', 'id: child-care', 'child-welfare.yaml:2:5 the id has to be the name of the file, "child-welfare"'],
    ['an id of two files', 'id: child-welfare', 'id: central-kitchen', 'child-welfare.yaml:2:5 id is the same in src/knowledge/services/central-kitchen.yaml'],
    ['an unknown area', 'area: services', 'area: service', 'child-welfare.yaml:3:7 "service" is unknown: did you mean "services"?'],
    ['a language without a title', '  nb: Barnevern\n', '', 'child-welfare.yaml:4:1 the key "nb" is missing'],
    ['an empty description', /(?<=description:\n {2}nb: ).*/.exec(textOf('child-welfare'))?.[0] ?? '', '" "', 'child-welfare.yaml:10:7 the text is empty'],
    ['a title of another service', 'nb: Barnevern\n', 'nb: kino\n', 'cinema.yaml:5:7 title.nb is the same in src/knowledge/services/child-welfare.yaml'],
    ['a title of another service, in English', 'en: Child welfare\n', 'en: Cinema\n', 'cinema.yaml:8:7 title.en is the same in src/knowledge/services/child-welfare.yaml'],
    ['a title of another service, in Nynorsk', 'nn: Barnevern\n', 'nn: Kino\n', 'cinema.yaml:6:7 title.nn is the same in src/knowledge/services/child-welfare.yaml'],
    ['a title of another service, in Swedish', 'sv: Social barn- och ungdomsvård\n', 'sv: Biograf\n', 'cinema.yaml:7:7 title.sv is the same in src/knowledge/services/child-welfare.yaml'],
    ['an unknown country', 'area: services', 'area: services\njurisdictions: [swedn]', 'child-welfare.yaml:4:17 "swedn" is unknown: did you mean "sweden"?'],
    ['no country', 'area: services', 'area: services\njurisdictions: []', 'child-welfare.yaml:4:16 must NOT have fewer than 1 items'],
    ['an unknown trait', 'close-to-residents', 'near-to-residents', 'child-welfare.yaml:14:28 "near-to-residents" is unknown: did you mean "close-to-residents"?'],
    ['a trait that stands twice', 'close-to-residents', 'public-authority', 'child-welfare.yaml:14:9 must NOT have duplicate items'],
    ['no trait', /(?<=traits: ).*/.exec(textOf('child-welfare'))?.[0] ?? '', '[]', 'child-welfare.yaml:14:9 must NOT have fewer than 1 items'],
    ['a KOSTRA function without quotes', '"244"', '244', 'child-welfare.yaml:15:10 this has to be of the type string: write "244", in quotes'],
    ['a KOSTRA function of two digits', '"244"', '"24"', 'child-welfare.yaml:15:10 "24" has to match ^[0-9]{3}$'],
    ['KOSTRA functions that nobody says to be verified', 'verified: to-be-verified\n', '', 'child-welfare.yaml:2:1 the key "verified" is missing'],
    ['a date that is none', 'verified: to-be-verified', 'verified: yesterday', 'child-welfare.yaml:16:11 "yesterday" has to match'],
    ['an unknown kind of evidence', '[child-protection]', '[child-protecton]', 'child-welfare.yaml:17:12 "child-protecton" is unknown: did you mean "child-protection"?'],
    ['an unknown source', 'flv-kpmg-2001', 'flv-kpmg-2002', 'child-welfare.yaml:18:22 src/knowledge/references/ has no "flv-kpmg-2002": did you mean flv-kpmg-2001?'],
    ['a place that cannot be said in another language', 'slide 14', 'lysbilde 14', 'child-welfare.yaml:18:44 "lysbilde 14" has to match'],
    ['an unknown key', 'area: services', 'area: services\ncolour: red', 'child-welfare.yaml:4:1 the key "colour" is unknown'],
    ['a missing key', 'evidence: [child-protection]\n', '', 'child-welfare.yaml:2:1 the key "evidence" is missing'],
    ['a key that stands twice', 'area: services', 'area: services\narea: support', 'child-welfare.yaml:4:1 '],
    ['broken YAML', '[child-protection]', '[child-protection', 'child-welfare.yaml:17:11 '],
  ])('%s', (_name, before, after, expected) => {
    const message = said(before, after);
    expect(message.split('\n').some((line) => line.startsWith(`src/knowledge/services/${expected}`)), message).toBe(true);
  });

  it('a reference too', () => {
    const others = referenceFiles.filter((file) => idOf(file) !== flv);
    const [first = { path: '', text: '' }] = referenceFiles.filter((file) => idOf(file) === flv);
    expect(() => compileServices(serviceFiles, [...others, { ...first, text: first.text.replace('year: 2001', 'year: "2001"') }])).toThrow(
      'src/knowledge/references/flv-kpmg-2001.yaml:5:7 this has to be of the type integer',
    );
    expect(() => compileServices(serviceFiles, [...others, { ...first, text: first.text.replace('id: flv', 'id: FLV') }])).toThrow(
      'src/knowledge/references/flv-kpmg-2001.yaml:2:5 "FLV-kpmg-2001" has to match',
    );
  });
});

function textOf(id: string): string {
  return serviceFiles.find((file) => idOf(file) === id)?.text ?? '';
}
