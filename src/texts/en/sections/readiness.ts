import { phrase } from '../../phrase.ts';
import type { ReadinessTexts } from '../../sections/readiness-texts.ts';

export const readiness: ReadinessTexts = {
  heading: 'Readiness',
  verdict: {
    'not-yet': (names) =>
      `The municipalities are not ready to start: in ${names ?? 'all the municipalities'}, something that must be in place is at the lowest level.`,
    conditions: (names) =>
      `The municipalities can start on conditions: in ${names ?? 'all the municipalities'}, something that must be in place is not there yet or has not been assessed.`,
    go: 'The municipalities are ready to start: everything that must be in place is in place in all of them.',
  },
  table: { municipality: 'Municipality', verdict: 'Verdict', unmet: 'Not in place', unanswered: 'No answer' },
  verdicts: { 'not-yet': 'not ready', conditions: 'ready on conditions', go: 'ready' },
  levels: ({ enough }) =>
    phrase`Levels go from 0 to 3. For a success factor, 0 means that nothing is in place, 1 that it has been talked about, 2 that it is in writing and 3 that it is fully in place. For a pitfall, 0 means that the municipality is in it, 1 that it has been noticed but nothing has been done, 2 that it has been dealt with and 3 that it has been avoided. We count level ${enough} and above as in place. That is our assumption about what is needed to start. Levels are never averaged.`,
  gradesLead:
    'The brackets show how well a level is known. “Decided” means that there is a decision, “documented” that there is something in writing, “claimed” that somebody says so, and “unsupported” that nothing supports it. A level without support does not count as in place. Without brackets the study does not say how well the level is known.',
  grades: { none: 'unsupported', claimed: 'claimed', documented: 'documented', decided: 'decided' },
  factor: 'Factor',
  groups: {
    required: 'What must be in place',
    success: 'Other success factors',
    pitfall: 'Pitfalls',
    own: 'The study’s own factors',
  },
  ownLead: 'The catalogue does not have these factors. Their levels are therefore not described, and none of them is counted among what must be in place.',
  pitfall: 'pitfall',
  notAnswered: 'no answer',
  notAnsweredLead: 'A municipality that has not answered is not counted as level 0.',
  shared: (titles) => `One answer applies to all the municipalities: ${titles}.`,
  notes: 'Notes on the levels:',
  weakest: {
    heading: 'Weakest links',
    lead: 'Cooperation is no stronger than the weakest link in each municipality that takes part.',
    everybody: 'All municipalities',
    of: ({ name, titles, level, mark }) => [...phrase`${name}: ${titles} (level ${level}`, mark === undefined ? ').' : `; ${mark}).`],
    atTop: (name) => `${name}: none. Everything that has been assessed is at the top level.`,
    noAnswers: (name) => `${name}: not assessed. The municipality has given no answers.`,
  },
  lifts: {
    heading: 'What strengthens them',
    at: ({ names, level, bracket, anchor }) => [
      ...phrase`Level ${level} in ${names ?? 'all the municipalities'}`,
      bracket === undefined ? '' : ` (${bracket})`,
      anchor === undefined ? '.' : `: ${anchor}`,
    ],
    unsupported: ({ names, level, mark }) => phrase`Stated as level ${level} without support in ${names ?? 'all the municipalities'}${mark === undefined ? '' : ` (${mark})`}.`,
    reason: (sentence) => `Why it must be in place: ${sentence}`,
    evidence: (names) => `Action in ${names ?? 'all the municipalities'}: Find out what the level is based on, and put it in writing.`,
    action: (sentence) => `Action: ${sentence}`,
    owner: (role) => `Responsible: ${role}.`,
  },
  questions: {
    heading: 'Questions that remain',
    of: ({ title, names, question }) => `${title} (${names ?? 'all the municipalities'}): ${question}`,
  },
  spread: {
    heading: 'Where the municipalities are far apart',
    some: ({ limit }) => phrase`Here the municipalities are ${limit} levels or more apart:`,
    none: ({ limit }) => phrase`There is no factor on which the municipalities are ${limit} levels or more apart.`,
    of: ({ title, highest, high, lowest, low, spread }) =>
      phrase`${title}: level ${high} in ${highest}, level ${low} in ${lowest}. The difference is ${spread}.`,
  },
  sources: ({ publications, command }) => phrase`The factors come from research and from ${publications}. ${command} shows the sources of each.`,
};
