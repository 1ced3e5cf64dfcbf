import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/diagnostics/line-index.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import { servicesAreInCatalogue } from '../../../src/study/checks/services-are-in-catalogue.ts';
import { checkText, smallStudy } from '../../study-of.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

/** What the check finds in a study's services, with the place of each. */
function found(services: string): readonly object[] {
  const text = smallStudy(`services:\n${services}`);
  const { document } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
  if (document === undefined) throw new Error(`the study of this test is no YAML: ${text}`);
  const lines = new LineIndex(text);
  return servicesAreInCatalogue(document).map(({ code, args, span }) => {
    const { line, column } = lines.positionAt(span.start);
    return { code, args, at: `${line}:${column}` };
  });
}

describe('a service of a study', () => {
  it.each([
    ['from the catalogue', '  ict: { catalogue: ict }'],
    ['under another id than the catalogue’s', '  first: { catalogue: child-welfare }'],
    ['of its own, with title, area and traits', '  ferry: { title: Ferje, area: services, traits: [capital-intensive, market] }'],
    ['of its own, with an area and nothing more', '  ferry: { area: services }'],
    ['from the catalogue, with words of its own beside', '  ict: { catalogue: ict, title: Felles IT, area: community, traits: [market] }'],
  ])('%s is in order', (_name, services) => {
    expect(found(services)).toEqual([]);
  });

  it('that the catalogue does not have is an error, with the nearest id or the service of that name', () => {
    expect(found('  a: { catalogue: chid-welfare }\n  b: { catalogue: bibliotek }\n  c: { catalogue: xyzzyplugh }')).toEqual([
      { code: 'study/unknown-catalogue-service', args: { id: 'chid-welfare', nearest: 'child-welfare' }, at: '10:19' },
      { code: 'study/unknown-catalogue-service', args: { id: 'bibliotek', nearest: 'library' }, at: '11:19' },
      { code: 'study/unknown-catalogue-service', args: { id: 'xyzzyplugh', nearest: undefined }, at: '12:19' },
    ]);
  });

  it('that only municipalities of the other country have is an error, and is not suggested', () => {
    expect(found('  a: { catalogue: chief-guardian }\n  b: { catalogue: waste-collection }\n  c: { catalogue: chief-guardien }')).toMatchObject([
      { code: 'study/service-other-country', args: { id: 'chief-guardian', jurisdiction: 'norway' }, at: '10:19' },
      { code: 'study/unknown-catalogue-service', args: { id: 'chief-guardien' }, at: '12:19' },
    ]);
    const swedish = study('services: { a: { catalogue: chief-guardian } }').replace('norway', 'sweden').replace('NOK', 'SEK');
    expect(foundIn(swedish)).toEqual([]);
    expect(foundIn(swedish.replace('sweden', 'swedn')).filter((each) => each.startsWith('study/service'))).toEqual([]);
  });

  it('without catalogue and area is a warning at its id', () => {
    expect(found('  ferry: { title: Ferje }\n  payroll: {}')).toEqual([
      { code: 'study/service-without-area', args: { id: 'ferry', nearest: undefined }, at: '10:3' },
      { code: 'study/service-without-area', args: { id: 'payroll', nearest: 'payroll' }, at: '11:3' },
    ]);
  });

  it('with a trait that there is none of is an error at the trait', () => {
    expect(found('  ferry: { area: services, traits: [market, capital-intensiv, expensive] }')).toMatchObject([
      { code: 'study/unknown-trait', args: { trait: 'capital-intensiv', nearest: 'capital-intensive' }, at: '10:45' },
      { code: 'study/unknown-trait', args: { trait: 'expensive', nearest: undefined }, at: '10:63' },
    ]);
  });

  it('is told once, whatever else is wrong at the same place', () => {
    const { diagnostics } = checkText(smallStudy('services:\n  a: { catalogue: ICT }\n  b: { area: servicse }\n  c: 3'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['format/bad-id', 'format/unknown-value', 'format/wrong-type']);
  });
});
