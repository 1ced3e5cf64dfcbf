import type { InitTexts } from '../init-texts.ts';
import { listed } from '../listed.ts';
import { areas } from './areas.ts';
import { priorities } from './sections/priorities.ts';

export const init: InitTexts = {
  country: 'Which country is the study about?',
  language: 'Which language are the study and its report in?',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', sv: 'Svenska', en: 'English' },
  municipality: (chosen) => (chosen.length === 0 ? 'Which municipalities take part? Type the beginning of a name:' : `Chosen: ${chosen.join(', ')}. More?`),
  called: (name, code) => `${name} (${code})`,
  county: (nameOrCode) => (/^\d/.test(nameOrCode) ? `county ${nameOrCode}` : nameOrCode),
  formerly: (name, code, isDivided) => `${isDivided ? 'received part of' : 'formerly'} ${code} ${name}`,
  several: (typed) => `Several municipalities are called ${typed}: choose which`,
  divided: (former, successors) => `${former} was divided between ${listed(successors, 'and')}: choose which`,
  which: (typed) => `Which municipality do you mean by "${typed}"?`,
  title: 'What is the study to be called?',
  titleOf: (municipalities) => `Cooperation between ${listed(municipalities, 'and')}`,
  cost: (municipality) => `What does ${municipality} spend on administration, net kroner per inhabitant? (Enter: not known yet)`,
  notAnAmount: 'Type an amount in kroner per inhabitant, such as 6587 or 6 587.50.',
  benchmark: 'Which municipality do you want to compare yourselves with? Type the beginning of a name:',
  benchmarkCost: (municipality) => `What does ${municipality} spend on administration, net kroner per inhabitant? (Enter: not known yet)`,
  priceYear: 'Which year are the costs from?',
  notAYear: 'Type a year with four digits.',
  costSource: 'Where are the costs from? (Enter: fill it in later)',
  areas: 'What do you want to look at?',
  areaNames: areas,
  services: 'Which services could you cooperate on?',
  criteria: 'What are the services to be judged by?',
  criterionNames: priorities.criteria,
  criterionAbout: {
    economy: 'Computed from gain and cost, and never scored.',
    quality: 'Does the service get better for those who use it?',
    resilience: 'Can the specialist group cope if somebody leaves or falls ill?',
    competence: 'Does it get easier to find and keep people who know the field?',
    democracy: 'Can councillors and residents still decide and see what happens?',
    development: 'Does it help business, settlement and local communities?',
  },
  summary: {
    heading: 'This will be the study:',
    title: 'Title',
    municipalities: 'Municipalities',
    benchmark: 'Compared with',
    services: 'Candidate services',
    criteria: 'Criteria',
    nothing: 'not chosen yet',
  },
  costKnown: 'with its cost',
  confirm: 'Write the study?',
  write: 'Yes, write it',
  wrote: (paths) => `Written: ${paths.join(', ')}`,
  next: 'Next:',
  nextCommands: {
    validate: 'says whether anything is wrong, and on which line',
    analyze: 'writes the report',
    swot: 'strengths, weaknesses, opportunities and threats, one municipality at a time',
    weigh: 'how much each criterion counts',
    assess: 'effects and readiness',
  },
  refusals: {
    exists: (path) => `"${path}" already exists and has not been overwritten. Choose another folder: collab init <folder>`,
    wantsFlags:
      'Without a terminal, no questions can be asked. Name the municipalities: collab init --municipality Frosta --municipality Levanger --yes. The rest gets its usual values; collab init --help shows every option.',
    tooFew: 'A study needs at least two municipalities: repeat --municipality.',
    unknownMunicipality: (typed, nearest, isElsewhere) => {
      if (isElsewhere) return `"${typed}" is not a municipality in the study’s country, but there is one in the other country: choose with --country.`;
      return `There is no municipality for "${typed}".${nearest.length === 0 ? '' : ` Did you mean ${listed(nearest, 'or')}?`}`;
    },
    several: (typed, municipalities) => `Several municipalities are called "${typed}": ${listed(municipalities, 'and')}. Give the number.`,
    divided: (typed, successors) => `"${typed}" was divided between ${listed(successors, 'and')}. Say which municipality you mean.`,
    twice: (municipality) => `${municipality} is named twice.`,
    isMember: (municipality) => `${municipality} takes part in the study and cannot also be what it is compared with.`,
    notACost: (option, typed) => `${option} takes kroner per inhabitant, such as 6587, not "${typed}".`,
    notAMember: (typed) => `--cost takes municipality=amount for a municipality of the study, such as --cost Frosta=6587, not "${typed}".`,
    noBenchmark: '--benchmark-cost needs a --benchmark.',
    notAYear: (option, typed) => `${option} takes a year with four digits, not "${typed}".`,
    noCount: (municipality, year) => `The register does not have the inhabitants of ${municipality} in ${year}.`,
    unknownService: (typed, nearest) =>
      `"${typed}" is not a service in the catalogue for this country.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} All of them: collab catalogue services`,
    unknownCriterion: (typed, known) => `"${typed}" is not a criterion. Choose from ${listed(known, 'and')}.`,
    emptyText: (option) => `${option} cannot be empty.`,
    noCosts: (option) => `${option} is about costs: give --cost or --benchmark-cost too.`,
  },
};
