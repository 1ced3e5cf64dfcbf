import { phrase } from '../../phrase.ts';
import type { PlanPaperTexts } from '../../papers/plan-paper-texts.ts';

export const plan: PlanPaperTexts = {
  title: (services) => `Pre-project plan: ${services}`,
  headings: { goals: 'Purpose and goals', open: 'To be decided before the start' },
  lead: ({ count, one }) => (one ? ['The plan is about one service.'] : phrase`The plan is about ${count} services. What they have in common stands first.`),
  serviceGoals:
    'The pre-project is to answer this for each service: how it is today, which solution is best, what that costs and gives, and who answers for the benefits.',
  noGoals: 'The study states no long-term goals. The goals of each service stand further down.',
  openLead: 'The study has no answer to this:',
  open: [
    { label: 'Project manager', blank: 'role' },
    { label: 'Steering group and working group', blank: 'roles in each municipality' },
    { label: 'Start and deadline', blank: 'dates' },
    { label: 'Decision points', blank: 'date of the meeting for each decision' },
    { label: 'Money and time', blank: 'amount, hours and who pays' },
    { label: 'Measures', blank: 'what is measured, and how much it is today' },
  ],
};
