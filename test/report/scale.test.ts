import { describe, expect, it } from 'vitest';
import { repositoryFile, smallStudy } from '../study-of.ts';
import { reportText } from './report-text.ts';
import { sectionOf } from './section-of.ts';

const heading = 'Size and cost';

/** Comparators whose cost is 2 000 + F/N, with what is added to each. */
function study(fixed: number, noise: readonly number[], more = ''): string {
  const sizes = [5_000, 8_000, 12_000, 20_000, 30_000];
  const rows = sizes.map((size, index) => `  c${index}: { name: Town ${index}, population: ${size}, adminCostPerInhabitant: ${2_000 + fixed / size + (noise[index] ?? 0)} }`);
  return smallStudy(`comparators:\n${rows.join('\n')}\n${more}`);
}

describe('the section on size and cost', () => {
  const text = sectionOf(study(10_000_000, [30, -20, 10, -30, 20]), heading, 'en');

  it('lists the comparators by size', () => {
    expect([...text.matchAll(/^\| (Town \d)/gm)].map(([, name]) => name)).toEqual(['Town 0', 'Town 1', 'Town 2', 'Town 3', 'Town 4']);
  });

  it('has both curves, and what they give at the group’s size with the interval', () => {
    expect(text).toMatch(/c = v \+ F\/N\. F is NOK (9\.\d|10\.\d) million a year/);
    expect(text).toMatch(/gives [\d.]+% lower cost per inhabitant in a municipality that is 10% larger/);
    expect(text).toMatch(/One municipality of 16,000 inhabitants, c = v \+ F\/N +\| +NOK 2,6\d\d \| +NOK 2,\d\d0 to 2,\d\d0/);
  });

  it('has the most that size could give, and promises nothing', () => {
    expect(text).toMatch(/is \(k − 1\) F: NOK (9\.\d|10\.\d) million a year if the 2 municipalities became one/);
    expect(text).toContain('In cooperation the ceiling is this high only if all of the administration is shared');
    expect(text).toContain('**The association is not a promise.**');
    expect(sectionOf(study(10_000_000, [30, -20, 10], 'topDown: { phi: 40 % }'), heading, 'en')).toMatch(/If 40% of the administration is shared in cooperation, the ceiling is φ \(k − 1\) F: NOK (3\.\d|4\.\d) million/);
  });

  it('calls the ceiling arithmetic where the curve expects no less than today', () => {
    const arithmetic = 'By this curve, however, one municipality of 16,000 inhabitants would not be expected to spend less per inhabitant than the municipalities do today. The ceiling is then no more than arithmetic.';
    const spending = (each: number): string => study(10_000_000, [30, -20, 10, -30, 20]).replaceAll(/(name: (?:Frosta|Verdal), population: [\d_]+)/g, `$1, adminCostPerInhabitant: ${each}`);
    expect(sectionOf(spending(2_000), heading, 'en')).toContain(arithmetic);
    expect(sectionOf(spending(4_000), heading, 'en')).not.toContain('arithmetic');
    expect(text).not.toContain('arithmetic');
  });

  it('names a municipality that may decide the fixed cost alone', () => {
    const more = '  c9: { name: Island, population: 900, adminCostPerInhabitant: 9_000 }';
    expect(sectionOf(study(10_000_000, [30], more), heading, 'en')).toContain('With only 6 municipalities, one very small municipality may determine F alone: here Island, with 900 inhabitants.');
    expect(text).not.toContain('determine F alone');
  });

  it('says that size gives nothing where larger ones cost more', () => {
    const dearer = sectionOf(study(-5_000_000, [3, -2, 1, -3, 2]), heading, 'en');
    expect(dearer).toContain('there is nothing to save by becoming larger');
    expect(dearer).toContain('higher cost per inhabitant');
    expect(dearer).not.toContain('(k − 1) F: NOK');
  });

  it('calls a curve weak that explains little', () => {
    expect(sectionOf(study(100_000, [800, -800, 700, -600, 500]), heading, 'en')).toContain('size says little about cost here');
    expect(text).not.toContain('size says little');
  });

  it('says whom it leaves out, and where the group lies outside', () => {
    const more = '  c9: { name: Nowhere, population: 4_000 }\n  c8: { name: Small, population: 16_500, adminCostPerInhabitant: 2_700 }';
    expect(sectionOf(study(10_000_000, [30, -20, 10, -30, 20], more), heading, 'en')).toContain('Left out, because the study has no cost or population for them: Nowhere.');
    const gauldal = sectionOf(repositoryFile('examples/gauldal-2024/study.yaml'), 'Størrelse og kostnad', 'nb');
    expect(gauldal).toContain('Til sammen er det 37 042 innbyggere, flere enn i Stjørdal, som er den største her med 24 927 innbyggere.');
    expect(text).not.toContain('Outside the sizes');
  });

  it('is not there with fewer than five comparators', () => {
    expect(reportText(repositoryFile('examples/flv/study.yaml'), 'nb')).not.toContain('## Størrelse og kostnad');
  });
});
