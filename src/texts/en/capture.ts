import type { CaptureTexts } from '../capture-texts.ts';
import { listed } from '../listed.ts';

const one = { strengths: 'Strength', weaknesses: 'Weakness', opportunities: 'Opportunity', threats: 'Threat' } as const;

const signed = (effect: number): string => (effect > 0 ? `+${effect}` : String(effect).replace('-', '−'));

const ends: ReadonlyMap<number, string> = new Map([[4, 'much better than today'], [0, 'as today'], [-4, 'much worse than today']]);

const ratings: ReadonlyMap<number, string> = new Map([[5, 'easy'], [3, 'demanding, but possible'], [1, 'very hard']]);

const named = (number: string, words: string | undefined): string => (words === undefined ? number : `${number}  ${words}`);

export const capture: CaptureTexts = {
  listed: (names) => listed(names, 'and'),
  quoted: (text) => `“${text}”`,
  inCommon: (answer) => `${answer} (one answer for all)`,
  notPoints: 'Type a whole number from 0 to 100.',
  evidenceOf: (what) => `source of ${what}`,
  whichMunicipality: 'Which municipality answers?',
  split: {
    question: ({ what, shared, own, municipality }) => `${what}: the municipalities have one answer, ${shared}. Should ${own} be the answer of ${municipality} alone?`,
    own: ({ municipality, own }) => `Yes, ${municipality} answers ${own}`,
    othersKeep: ({ others, shared }) => `${others} keep ${shared}.`,
    keep: (shared) => `No, keep the one answer ${shared}`,
  },
  shared: {
    question: ({ count, municipality }) =>
      `${count === 1 ? 'One answer is' : `${count} answers are`} given for all municipalities together. Should ${municipality} answer for itself? Where its answer differs, the others keep the shared one.`,
    leave: 'No, leave the answers for all as they are',
    goThrough: (municipality) => `Yes, go through them for ${municipality}`,
  },
  source: { title: 'What is the source called?', another: 'A new source' },
  criteria: 'What should the services be judged by?',
  rank: {
    question: 'The study has put the criteria in order (rank). Points replace the order, which applies to all the municipalities. Do you want to remove it?',
    replace: 'Yes, replace the order with points',
  },
  weigh: {
    group: 'Weights',
    first: (municipality) => `Imagine that everything is at its worst. Which would ${municipality} raise first, from its worst to its best?`,
    lift: ({ worst, best }) => `From ${worst} to ${best}.`,
    points: ({ name, worst, best }) => `${name}: how many points, from 0 to 100, is it worth going from ${worst} to ${best}?`,
    beside: ({ first, other }) =>
      `${first.name} from ${first.worst} to ${first.best} is 100 points.\n${other.name}: how many points, from 0 to 100, is it worth going from ${other.worst} to ${other.best}?`,
    effectEnds: { worst: 'much worse than today', best: 'much better than today' },
    unknownEnds: { worst: 'the greatest loss', best: 'the greatest gain' },
    moneyEnds: (amount) => ({ worst: `a loss of ${amount} per inhabitant a year`, best: `a gain of ${amount} per inhabitant a year` }),
    millions: ({ amount, money }) => `${amount} million ${money}`,
    scale: ({ perInhabitant, whole, municipality }) => `The economy scale goes from −${perInhabitant} to +${perInhabitant} per inhabitant a year. For ${municipality} that is ${whole} a year either way.`,
    noScale: 'The study has no amounts yet, so the economy scale is not known. State the gain and cost of at least one service before the municipalities weigh the criteria.',
    weighed: 'How the municipalities have weighed the criteria:',
  },
  assess: {
    services: (municipality) => `Which services should ${municipality} assess now?`,
    unassessed: (count) => `${count === 1 ? '1 service' : `${count} services`} that nobody has assessed`,
    effect: ({ service, criterion }) => `${service}. ${criterion}: what would cooperation on this mean for residents?`,
    effectName: (effect) => named(signed(effect), ends.get(effect)),
    feasibilityLabel: 'Feasibility',
    feasibility: (service) => `${service}. How easy would the cooperation be to set up?`,
    ratingName: (rating) => named(String(rating), ratings.get(rating)),
    readinessGroup: 'Readiness',
    level: ({ factor, question }) => `${factor}. ${question ?? 'How far is it in place?'}`,
    ownAnchors: ['Not in place', 'Only just begun', 'Mostly in place', 'Fully in place'],
    grade: ({ factor, level }) => `${factor}, level ${level}. How sure are we of that?`,
    gradeOf: (factor) => `basis for ${factor}`,
    grades: { none: 'We assume it', claimed: 'Somebody says so', documented: 'It is documented', decided: 'It has been decided' },
    evidence: (factor) => `${factor}. Where is that stated?`,
  },
  swot: {
    quadrants: { strengths: 'Strengths', weaknesses: 'Weaknesses', opportunities: 'Opportunities', threats: 'Threats' },
    add: ({ quadrant, isFirst, municipality }) => `${one[quadrant]} of ${municipality}${isFirst ? '' : ', another'} (leave empty to continue)`,
    tooMany: ({ quadrant, count, limit }) => `${quadrant} now has ${count} items. More than ${limit} are seldom used: merge or remove some.`,
    alike: ({ text, other }) => `“${text}” says nearly the same as an item already there: “${other}”.`,
    same: (municipality) => `It is the same: ${municipality} says so too`,
    another: 'It is different: add it',
    text: (quadrant) => `${one[quadrant]}: correct the text`,
    importance: ({ quadrant, text, municipality }) => `${one[quadrant]}: “${text}”.\nHow much does it matter to ${municipality}, from 0 to 100?`,
    services: (text) => `Which services does “${text}” concern?`,
    servicesOf: (text) => `services for ${text}`,
    evidence: (text) => `What is “${text}” based on?`,
    ownItems: 'items of its own',
  },
  progress: {
    nothingYet: 'There is nothing here yet.',
    lacking: (what) => `Also missing: ${what}.`,
    and: (what) => `and ${what}`,
    leftOpen: 'The answer has not been saved, and the question stays open.',
    own: ({ municipality, given, expected, shared }) => `${municipality} has answered ${given} of ${expected}${shared === 0 ? '' : ` (${shared} by answers for all)`}.`,
    others: (counts) => `The others: ${counts}. Their answers are shown once you have answered.`,
    count: ({ municipality, given, expected }) => `${municipality} ${given} of ${expected}`,
    answered: 'Already there:',
    howTo: 'Each answer is saved at once. Press Ctrl+C to stop; the same command continues where you left off.',
    othersSay: (answers) => `  The others: ${answers}`,
    nothingOpen: (municipality) => `${municipality} has answered everything. Do you want to go through the answers?`,
    goThrough: 'Yes, go through them',
    leave: 'No, stop here',
    stopped: (command) => `Stopped. All answers are saved. Continue with: ${command}`,
    changed: ({ file, count }) => `${count === 1 ? '1 line is new or changed' : `${count} lines are new or changed`} in ${file}:`,
    unchanged: (file) => `${file} is unchanged.`,
    missing: 'What is missing:',
    nothingMissing: (municipality) => `${municipality}: nothing`,
    allThere: 'Nothing is missing from any municipality.',
    more: (count) => `and ${count} more`,
    meanwhile: 'Somebody else changed the file in the meantime. The change has been read, and the answer is saved in the new file.',
  },
  usage: {
    wantsFlags: ({ command, flags }) => `Without a terminal, ${command} takes its answers as flags, such as:${flags.map((flag) => `\n  ${flag}`).join('')}`,
    wantsMunicipality: (ids) => `Who answers? Give --as with one of the municipalities: ${ids}`,
    unknownMunicipality: ({ typed, nearest, ids }) => `"${typed}" is not one of the study's municipalities.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} They are: ${ids}`,
    badFlag: ({ option, typed, form }) => `${option} ${typed}: write it like this: ${option} ${form}`,
    nothingToAnswer: ({ option, typed, nearest, municipality }) =>
      `${option} ${typed}: the study has nothing of that name for ${municipality} to answer.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
    oneOf: (values) => `It must be one of these: ${values}.`,
    onScale: ({ minimum, maximum }) => `Write a number from ${minimum} to ${maximum}.`,
    unprintable: ({ option, typed }) =>
      `${option} ${typed}: the text has characters that cannot be shown, such as a line break or a tab. Write it on one line without them.`,
    economyIsComputed: ({ option, typed }) => `${option} ${typed}: economy is computed from gain and cost, and is not assessed here.`,
    needsSplit: ({ option, typed, what, municipality }) =>
      `${option} ${typed}: ${what} has one answer for all. With --split, this one becomes the answer of ${municipality} alone, and the others keep theirs.`,
    hasOrder: 'The criteria are in order (rank). Points cannot be given alongside it: remove rank from all criteria first.',
  },
};
