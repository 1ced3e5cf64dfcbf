import type { CaseFlowTexts } from '../../sections/case-flow-texts.ts';

export const caseFlows: CaseFlowTexts = {
  heading: 'How a case is handled: one door in',
  lead: 'How a case moves from the first contact to the answer when several have to act as one. What is confidential for any of them has to be settled before the case is shared.',
  cases: 'Applies to',
  table: { step: 'Step', by: 'Who', with: 'Together with', deadline: 'Deadline' },
  answers: {
    receivedBy: 'Receives it',
    called: 'Called in',
    deadline: 'Deadline for the whole case',
    feedback: 'Feedback',
    secrecy: 'Confidentiality',
    meetings: 'Meetings',
  },
  questions: {
    receivedBy: 'who receives the case',
    called: 'who is called in',
    roles: 'who does what in each step',
    deadline: 'which deadlines apply',
    feedback: 'how the person asking gets an answer',
    secrecy: 'how confidentiality is kept',
    meetings: 'when those called in meet',
  },
  unanswered: (questions) => `The study does not say: ${questions}.`,
  services: (titles) => `Belongs to: ${titles}.`,
};
