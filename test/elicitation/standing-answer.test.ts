import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/document/edit/apply-edits.ts';
import { toValue, type Value } from '../../src/document/edit/value.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { answerEdits, standingAnswer } from '../../src/elicitation/standing-answer.ts';

const everybody = ['frosta', 'levanger', 'verdal'];

/** A text with Levanger's answer written at `answer`. */
function answered(text: string, answer: number, key: 'value' | 'level' = 'value'): string | undefined {
  const source = { name: 'study.yaml', text, byteOrderMark: false };
  const { document } = parseDocument(source);
  if (document === undefined) throw new Error('no document');
  return applyEdits(source, answerEdits(toValue(document.root), { path: ['answer'], municipality: 'levanger', everybody }, answer, key)).text;
}

describe('an answer of one municipality', () => {
  it('stands under its name where nobody has answered', () => {
    expect(answered('a: 1\n', 2)).toBe('a: 1\nanswer: { levanger: 2 }\n');
  });

  it('stands beside those of others', () => {
    expect(answered('answer: { frosta: 1 } # their own\n', 2)).toBe('answer: { frosta: 1, levanger: 2 } # their own\n');
  });

  it('parts from an answer for all, which the others keep', () => {
    expect(answered('answer: 3 # all\n', 2)).toBe('answer: { frosta: 3, levanger: 2, verdal: 3 } # all\n');
  });

  it('leaves the others source and note of an answer for all', () => {
    expect(answered('answer: { value: 3, source: kpmg, note: told }\n', 2)).toBe(
      'answer: { frosta: { value: 3, source: kpmg, note: told }, levanger: 2, verdal: { value: 3, source: kpmg, note: told } }\n',
    );
  });

  it('keeps its own source and note', () => {
    expect(answered('answer:\n  levanger:\n    value: 1 # low\n    source: kpmg\n', 2)).toBe('answer:\n  levanger:\n    value: 2 # low\n    source: kpmg\n');
  });

  it('is no illustration any more', () => {
    expect(answered('answer: { levanger: { value: 1, source: illustration } }\n', 2)).toBe('answer: { levanger: 2 }\n');
  });

  it('has a map of its own where it is a level', () => {
    expect(answered('answer: { frosta: 1 }\n', 2, 'level')).toBe('answer: { frosta: 1, levanger: { level: 2 } }\n');
    expect(answered('answer: { levanger: 1 }\n', 2, 'level')).toBe('answer: { levanger: { level: 2 } }\n');
  });

  it('changes the level of an answer written with a value', () => {
    expect(answered('answer: { levanger: { value: 1, source: kpmg } }\n', 2, 'level')).toBe('answer: { levanger: { value: 2, source: kpmg } }\n');
  });

  it('changes nothing where it says the same', () => {
    expect(answered('answer: { levanger: { value: 2, source: illustration } }\n', 2)).toBe('answer: { levanger: { value: 2, source: illustration } }\n');
  });

  it('is told apart from one for all', () => {
    const data = new Map<string, Value>([['all', 3], ['some', new Map([['frosta', 1]])], ['own', new Map([['levanger', 1]])], ['sourced', new Map([['value', 1]])]]);
    const kinds = ['all', 'some', 'own', 'sourced', 'none'].map((key) => standingAnswer(data, [key], 'levanger').kind);
    expect(kinds).toEqual(['shared', 'none', 'own', 'shared', 'none']);
  });
});
