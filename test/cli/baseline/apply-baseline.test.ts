import { describe, expect, it } from 'vitest';
import type { BaselineEntry } from '../../../src/baseline-file.ts';
import { applyBaseline } from '../../../src/cli/baseline/apply-baseline.ts';
import type { CheckedFile } from '../../../src/cli/diagnostics/checked-file.ts';
import { summaryLine } from '../../../src/cli/diagnostics/summary-line.ts';
import { messageTexts } from '../../../src/texts/message-texts.ts';
import { smallStudy } from '../../study-of.ts';
import { baselineOf, checkedFile, codesOf } from './baseline-files.ts';

const code = 'study/service-without-area';
const welcome: BaselineEntry = { file: 'study.yaml', code, at: 'services.welcome', count: 1 };
const study = smallStudy('services:\n  welcome: { title: Velkomst }\n  farewell: { title: Farvel }');

function applied(entries: readonly BaselineEntry[], files: readonly CheckedFile[], isThere: (file: string) => boolean = () => true): readonly CheckedFile[] {
  return applyBaseline({ path: 'baseline.json', file: baselineOf(...entries), isThere }, files);
}

describe('what a baseline has and nobody finds any more', () => {
  it('stands beside the studies, and makes no file more of them', () => {
    const files = applied([{ ...welcome, at: 'services.gone' }], [checkedFile('study.yaml', smallStudy(''))]);
    expect(files.map(codesOf)).toEqual([[], ['baseline/stale']]);
    expect(summaryLine(files, messageTexts.en.terminal)).toMatch(/^1 warning in 1 file$/);
  });
});

describe('what a baseline has', () => {
  it('does not count in the file that it names, at the address that it names', () => {
    const file = checkedFile('study.yaml', study);
    expect(codesOf(file)).toEqual([code, code]);
    const [after, ...more] = applied([welcome], [file]);
    expect(more).toEqual([]);
    expect(after?.diagnostics).toEqual(file.diagnostics.slice(1));
    expect(after?.suppressed).toEqual([{ diagnostic: file.diagnostics[0], by: 'baseline', reason: undefined }]);
  });

  it('counts in another file', () => {
    const other = checkedFile('other.yaml', study);
    expect(applied([welcome], [checkedFile('study.yaml', study), other])[1]).toEqual(other);
  });

  it('may be an error, also of a text that is no YAML', () => {
    const broken = checkedFile('study.yaml', 'format: 1\ntitle: [T\nlanguage: nb\n');
    const [mistake] = broken.diagnostics;
    expect(mistake?.code).toMatch(/^yaml\//);
    const line = 'title: [T';
    const [after] = applied([{ file: 'study.yaml', code: mistake?.code ?? '', at: line, count: 1 }], [broken]);
    expect(after?.diagnostics).toEqual([]);
    const wrong = checkedFile('study.yaml', smallStudy('services: { a: { area: support, participants: [nobody] } }'));
    const entry = { file: 'study.yaml', code: 'study/unknown-reference', at: 'services.a.participants[0]', count: 1 };
    const [mended] = applied([entry], [{ ...wrong, diagnostics: wrong.diagnostics.filter((each) => each.code === entry.code) }]);
    expect(mended?.diagnostics).toEqual([]);
  });

  it('is hidden as often as it says: what has come since counts', () => {
    const text = smallStudy('swot:\n  strengths: [Sterkt fag]\nstrategies:\n  a: { text: Dele }');
    const twice = checkedFile('study.yaml', text);
    const doubled = { ...twice, diagnostics: [...twice.diagnostics, ...twice.diagnostics] };
    const entry = { file: 'study.yaml', code: 'study/swot-leads-nowhere', at: 'swot.strengths[0]', count: 1 };
    expect(codesOf(doubled)).toHaveLength(2);
    expect(applied([entry], [doubled]).map(codesOf)).toEqual([['study/swot-leads-nowhere']]);
    expect(applied([{ ...entry, count: 2 }], [doubled]).map(codesOf)).toEqual([[]]);
  });

  it('never hides what is said of suppression', () => {
    const file = checkedFile('study.yaml', smallStudy('# collab-ignore study/large-group: x\ngoals: { study: [a] }'));
    expect(codesOf(file)).toEqual(['suppression/unused']);
    expect(applied([{ file: 'study.yaml', code: 'suppression/unused', at: '', count: 1 }], [file]).map(codesOf)).toEqual([['suppression/unused'], ['baseline/stale']]);
  });

  it('stands among what comments hide, in the order of the text', () => {
    const lines = ['  welcome: { title: Velkomst }', `  farewell: { title: Farvel } # collab-ignore ${code}: vår`, '  feast: { title: Fest }'];
    const file = checkedFile('study.yaml', smallStudy(`services:\n${lines.join('\n')}`));
    const [after] = applied([{ ...welcome, at: 'services.feast' }, welcome], [file]);
    expect(after?.suppressed.map(({ by }) => by)).toEqual(['baseline', 'comment', 'baseline']);
  });
});

describe('what nobody finds any more', () => {
  const mended = smallStudy('services:\n  welcome: { title: Velkomst, area: support }');

  it('is told at its entry in the baseline, which stands last', () => {
    const files = applied([{ ...welcome, at: 'services.farewell' }, welcome], [checkedFile('study.yaml', study.replace('Velkomst', 'Velkomst, area: support'))]);
    expect(files.map(({ name }) => name)).toEqual(['study.yaml', 'baseline.json']);
    const stale = files[1];
    expect(stale?.diagnostics.map((each) => each.args)).toEqual([{ ...welcome, found: 0 }]);
    const span = stale?.diagnostics[0]?.span;
    expect(JSON.parse(stale?.source?.text.slice(span?.start, span?.end) ?? '')).toEqual(welcome);
    expect(stale?.document?.root.kind).toBe('map');
  });

  it('is told with how often it still is there', () => {
    const files = applied([{ ...welcome, count: 3 }], [checkedFile('study.yaml', study)]);
    expect(files[1]?.diagnostics.map((each) => each.args)).toEqual([{ ...welcome, count: 3, found: 1 }]);
  });

  it('is told once for each of two equal entries', () => {
    expect(applied([welcome, welcome], [checkedFile('study.yaml', study)])[1]?.diagnostics.map((each) => each.args)).toEqual([{ ...welcome, found: 0 }]);
    expect(applied([welcome, welcome], [checkedFile('study.yaml', mended)])[1]?.diagnostics).toHaveLength(2);
  });

  it('is told of a file that is gone, and not of one that was not checked now', () => {
    const entries = [welcome, { ...welcome, file: 'old/study.yaml' }];
    const files = applied(entries, [checkedFile('study.yaml', study)], () => false);
    expect(files[1]?.diagnostics.map((each) => each.args)).toEqual([{ ...welcome, file: 'old/study.yaml', found: 0 }]);
    expect(applied(entries, [checkedFile('study.yaml', study)])).toHaveLength(1);
  });
});
