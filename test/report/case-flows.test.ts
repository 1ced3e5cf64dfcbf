import { describe, expect, it } from 'vitest';
import { caseFlows as en } from '../../src/texts/en/sections/case-flows.ts';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import { caseFlows as nb } from '../../src/texts/nb/sections/case-flows.ts';
import { caseFlows as nn } from '../../src/texts/nn/sections/case-flows.ts';
import type { CaseFlowTexts, CaseQuestion } from '../../src/texts/sections/case-flow-texts.ts';
import { caseFlows as sv } from '../../src/texts/sv/sections/case-flows.ts';
import { smallStudy } from '../study-of.ts';
import { sectionOf } from './section-of.ts';

const words: Readonly<Record<Language, CaseFlowTexts>> = { nb, nn, sv, en };

type Parts = Readonly<Record<string, string>>;

/** A case flow that leaves no question open; who is called and the deadlines are said of the whole and of a step. */
const whole: Parts = {
  title: 'Door of the two',
  services: '[door]',
  cases: '{ firms: New firms, events: { text: Large events, source: law } }',
  receivedBy: '[The front desk, Any official]',
  called: 'The fire service',
  steps: '{ meet: { text: They meet, by: The chair, with: [Planning, Health], deadline: in a week, source: law, note: minuted }, reply: { text: Somebody replies, by: The clerk } }',
  deadline: 'Four weeks from the first contact.',
  feedback: '[The clerk writes., The chair calls.]',
  secrecy: '[The firm agrees first., Nothing is written down.]',
  meetings: 'Every other Tuesday.',
  source: 'forum',
  note: 'Tried for a year.',
};

/** What leaves one question open, and that one only. */
const opened: Readonly<Record<CaseQuestion, Parts>> = {
  receivedBy: { receivedBy: '' },
  called: { called: '', steps: '{ meet: { text: They meet, by: The chair } }' },
  roles: { steps: '{ meet: { text: They meet, by: The chair }, reply: Somebody replies }' },
  deadline: { deadline: '', steps: '{ meet: { text: They meet, by: The chair } }' },
  meetings: { meetings: '' },
  feedback: { feedback: '' },
  secrecy: { secrecy: '' },
};

const questions = Object.keys(en.questions) as readonly CaseQuestion[];

function section(parts: Parts, language: Language = 'en'): string {
  const flow = Object.entries(parts).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  const study = smallStudy(`services: { door: { title: One door, area: community } }
sources: { forum: { title: The forum, publisher: Mora, year: 2011 }, law: { title: The act, publisher: Parliament, year: 2017 } }
caseFlows: { door: { ${flow.join(', ')} } }`);
  return sectionOf(study, words[language].heading, language);
}

describe('a case flow', () => {
  it('shows every part that the study has', () => {
    const text = section(whole);
    expect(text).toContain('### Door of the two\n\nBelongs to: One door. Tried for a year.[^forum]\n');
    expect(text).toContain('Applies to:\n\n- New firms\n- Large events[^law]\n');
    expect(text.match(/^\| (?!-|:).*/gm)).toEqual([
      '| | Step | Who | Together with | Deadline |',
      '| 1 | They meet (minuted)[^law] | The chair | Planning and Health | in a week |',
      '| 2 | Somebody replies | The clerk | – | – |',
    ]);
    expect(text.split('\n').filter((line) => line.startsWith('- **'))).toEqual([
      expect.stringMatching(/Receives it.*The front desk and Any official$/),
      expect.stringMatching(/Called in.*The fire service$/),
      expect.stringMatching(/Deadline for the whole case.*Four weeks from the first contact\.$/),
      expect.stringMatching(/Meetings.*Every other Tuesday\.$/),
      expect.stringMatching(/Feedback.*The clerk writes\. The chair calls\.$/),
      expect.stringMatching(/Confidentiality.*The firm agrees first\. Nothing is written down\.$/),
    ]);
  });

  it('leaves out a column that no step fills, and nothing else', () => {
    const columns = (steps: string): string | undefined => section({ ...whole, steps }).split('\n').find((line) => line.startsWith('| '));
    expect(columns('{ meet: { text: They meet, by: Chair, deadline: at once } }')).toBe('| | Step | Who | Deadline |');
    expect(columns('{ meet: They meet, reply: { text: Reply, with: Health } }')).toBe('| | Step | Together with |');
    expect(columns('[They meet, Somebody replies]')).toBe('| | Step |');
  });

  it('of steps alone has its id for a title, its steps, and all that is open', () => {
    expect(section({ steps: '[They meet]' }).trimEnd().split('\n\n').slice(2)).toEqual([
      '### door',
      expect.stringContaining('They meet'),
      'The study does not say: who receives the case, who is called in, who does what in each step, which deadlines apply, when those called in meet, how the person asking gets an answer and how confidentiality is kept.',
    ]);
  });

  it('stands beside others, in the order of the file', () => {
    const study = smallStudy('caseFlows: { second: { steps: [Reply] }, first: { steps: [Meet] } }');
    expect(sectionOf(study, en.heading, 'en').match(/^### .*/gm)).toEqual(['### second', '### first']);
  });

  it.each(languages)('leaves no section (%s) where the study has none', (language) => {
    expect(sectionOf(smallStudy(''), words[language].heading, language)).toBe('');
  });
});

describe('an open question', () => {
  it.each(questions)('%s: is told when it is open, and alone', (question) => {
    for (const language of languages) {
      const { questions: asked, unanswered } = words[language];
      expect(section({ ...whole, ...opened[question] }, language)).toContain(`\n\n${unanswered(asked[question])}\n`);
    }
  });

  it('is not told when it is settled', () => {
    expect(section(whole)).not.toContain('does not say');
  });

  it('of who is called and of deadlines is settled by a single step, too', () => {
    expect(section({ ...whole, called: '', deadline: '' })).not.toContain('does not say');
  });
});

describe('what a study writes', () => {
  const hostile = "'a | b <script>alert(1)</script> *c* _d_ [e](f) # g'";
  const filled: Parts = {
    ...Object.fromEntries(Object.keys(whole).map((key) => [key, hostile])),
    services: '[door]',
    source: 'forum',
    cases: `[${hostile}]`,
    steps: `{ meet: { text: ${hostile}, by: ${hostile}, with: ${hostile}, deadline: ${hostile}, note: ${hostile} } }`,
  };

  it('is text and no markup, wherever it stands', () => {
    const text = section(filled);
    expect(text.match(/alert/g)).toHaveLength(14);
    expect(text).not.toMatch(/(?<!\\)<script>|(?<!\\)\*c\*|(?<!\\)\[e\]\(f/);
    const row = text.split('\n').find((line) => line.startsWith('| 1 |')) ?? '';
    expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
  });
});

describe('the texts', () => {
  it.each(languages)('are whole sentences in %s', (language) => {
    const { lead, unanswered, services } = words[language];
    for (const sentence of [lead, unanswered('x'), services('x')]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    for (const parts of [whole, { steps: '[They meet]' }]) {
      const text = section(parts, language);
      expect(text).not.toMatch(/undefined|\(\)|\.\.|: *$\n\n$/m);
      expect(text).toContain(lead);
    }
  });

  it('are different ones in each language', () => {
    for (const question of questions) expect(new Set(languages.map((language) => words[language].questions[question])).size).toBe(languages.length);
  });
});
