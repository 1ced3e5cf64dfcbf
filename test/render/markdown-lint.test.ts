import { lint } from 'markdownlint/promise';
import { describe, expect, it } from 'vitest';
import { analyzeStudy, toMarkdown } from '../../src/collab.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile, studyOf } from '../study-of.ts';

const examples = ['flv', 'gauldal-2024', 'innherred-2016', 'minimal', 'mora-orsa'].map((name) => `examples/${name}/study.yaml`);

/** Every rule but that of the length of lines: a sentence of a report is one line, so that a change of it is one change. */
const config = { default: true, MD013: false };

describe.each(examples)('the report of %s', (example) => {
  it.each(languages)('has nothing that a Markdown linter finds, in %s', async (language) => {
    const study = studyOf(repositoryFile(example));
    const analyzed = analyzeStudy({ ...study, analysis: { ...study.analysis, draws: 200 } }, undefined, { language });
    const found = await lint({ strings: { report: toMarkdown(analyzed, 'study.report') }, config });
    expect((found['report'] ?? []).map(({ lineNumber, ruleDescription, errorContext }) => `${lineNumber}: ${ruleDescription}: ${errorContext ?? ''}`)).toEqual([]);
  });
});

it('is a linter that finds something', async () => {
  const found = await lint({ strings: { report: '# A\n\n### B\n* c\n' }, config });
  expect(found['report']?.map(({ ruleNames }) => ruleNames[0])).toEqual(expect.arrayContaining(['MD001', 'MD022', 'MD032']));
});
