import { describe, expect, it } from 'vitest';
import type { CaseFlow } from '../../../src/study/case-flow.ts';
import { checkText, smallStudy, studyOf } from '../../study-of.ts';

const written = (flow: string): string => smallStudy(`services: { door: { title: Door, area: community } }\nsources: { forum: {}, law: {} }\ncaseFlows: { door: ${flow} }`);

function read(flow: string): CaseFlow {
  const found = studyOf(written(flow)).caseFlows.get('door');
  if (found === undefined) throw new Error('the study has no case flow');
  return found;
}

function codesOf(flow: string): readonly string[] {
  return checkText(written(flow)).diagnostics.map(({ code }) => code);
}

describe('a case flow', () => {
  it('is empty but for its steps where the study says no more, and called by its id', () => {
    expect(read('{ steps: [Receive] }')).toEqual({
      id: 'door',
      title: 'door',
      services: [],
      cases: [],
      receivedBy: [],
      called: [],
      steps: [{ id: 'receive', text: 'Receive', by: [], with: [], deadline: undefined, source: undefined, note: undefined }],
      deadline: undefined,
      feedback: [],
      secrecy: [],
      meetings: undefined,
      source: undefined,
      note: undefined,
    });
  });

  it('has all that is said of it, where one text counts as a list of one', () => {
    const flow = read(`{
      title: One door, services: [door], cases: { firm: A firm, fair: { text: A fair, source: law } }, receivedBy: Anyone, called: [Planning, Fire service],
      steps: [Receive], deadline: Four weeks., feedback: In writing., secrecy: [First., Then.], meetings: Tuesdays., source: forum, note: Tried. }`);
    expect(flow).toMatchObject({
      title: 'One door',
      services: ['door'],
      cases: [{ text: 'A firm' }, { id: 'fair', text: 'A fair', source: 'law' }],
      receivedBy: ['Anyone'],
      called: ['Planning', 'Fire service'],
      deadline: 'Four weeks.',
      feedback: ['In writing.'],
      secrecy: ['First.', 'Then.'],
      meetings: 'Tuesdays.',
      source: 'forum',
      note: 'Tried.',
    });
  });

  it('has its steps in the order of the file, each with its own source or that of the whole', () => {
    const { steps } = read('{ source: forum, steps: { meet: { text: Meet, by: [Chair, Clerk], with: All, deadline: in a week, source: law, note: minuted }, answer: Answer } }');
    expect(steps).toEqual([
      { id: 'meet', text: 'Meet', by: ['Chair', 'Clerk'], with: ['All'], deadline: 'in a week', source: 'law', note: 'minuted' },
      { id: 'answer', text: 'Answer', by: [], with: [], deadline: undefined, source: 'forum', note: undefined },
    ]);
  });
});

describe('a case flow is refused', () => {
  it.each([
    ['without steps', '{ title: One door }', 'format/missing-key'],
    ['with an empty list of steps', '{ steps: [] }', 'format/too-few'],
    ['with a step that says nothing', '{ steps: { meet: { by: Chair } } }', 'format/missing-key'],
    ['with a key that it does not have', '{ steps: [Meet], chair: Clerk }', 'format/unknown-key'],
    ['with a service that the study has none of', '{ steps: [Meet], services: [window] }', 'study/unknown-reference'],
    ['with a source that the study has none of', '{ steps: { meet: { text: Meet, source: hearsay } } }', 'study/unknown-reference'],
  ])('%s', (_name, flow, code) => {
    expect(codesOf(flow)).toEqual([code]);
  });
});

it('a study without the key has none', () => {
  expect(studyOf(smallStudy('')).caseFlows.size).toBe(0);
});
