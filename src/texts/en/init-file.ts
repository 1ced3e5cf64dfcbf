import type { InitFileTexts } from '../init-file-texts.ts';
import { init } from './init.ts';

export const initFile: InitFileTexts = {
  head: 'A feasibility study of inter-municipal cooperation. Add to it as you learn more, and run these as often as you like:',
  commands: { validate: 'says what is wrong, and on which line', analyze: 'computes, and writes the report in study.report.md' },
  examples: 'Anything after # is a comment. The examples are invented: remove the # in front of one, and replace it with your own.',
  jurisdiction: 'norway or sweden: which country’s law, register and catalogue to use',
  language: 'the language of the report: nb, nn, sv or en',
  priceYear: 'the year whose prices the amounts are in',
  goals: 'What you want from the cooperation, and from this study.',
  goalsExample: 'To know which services we should do together',
  municipalities: {
    norway: (year) => `The municipalities. The inhabitants are those of 1 January ${year}; the source is at the end of the file.`,
    sweden: (year) => `The municipalities. The inhabitants are those of 31 December ${year}; the source is at the end of the file.`,
  },
  addedUp: (codes) => `the sum of municipalities that have merged since: ${codes}`,
  cost: 'adminCostPerInhabitant is the net expenditure on administration in kroner per inhabitant, from the municipal accounts.',
  costsByYear: 'Where you have several years, write them like this: { 2023: 5_900, 2024: 6_100 }. One year alone says little.',
  benchmark: 'Who you compare yourselves with. The gap is a ceiling on what can be saved, never a promise.',
  benchmarkMissing: (name) =>
    name === undefined
      ? 'Who you want to compare yourselves with. Enter the name, the number and the cost per inhabitant.'
      : `You want to compare yourselves with ${name}. Enter what its administration costs, in kroner per inhabitant.`,
  someBenchmark: 'The benchmark',
  existing: 'What you cooperate on today.',
  existingExample: 'Joint fire service',
  services: 'Services that you could cooperate on. Names, traits and research come from the catalogue: npx --no collab catalogue services',
  service: 'Write what you know about each service, and the report gets figures, a ranking and advice:',
  serviceExamples: {
    today: 'kroner a year and positions today',
    gain: 'lower cost a year: a low, a likely and a high estimate',
    transition: 'what it costs to get there, once',
    effects: 'from -4 to 4 against today, by municipality; or: npx --no collab assess study.yaml',
  },
  criteria: 'What the services are judged by. Without weights all count the same. Set weights, 100 for what matters most, with: npx --no collab weigh study.yaml',
  criteriaMissing: 'What the services are judged by, with weights: 100 for what matters most.',
  criterionAbout: init.criterionAbout,
  swot: 'Strengths, weaknesses, opportunities and threats, seven of each at most. Or one municipality at a time: npx --no collab swot study.yaml',
  swotExamples: { strength: 'We are used to cooperating', threat: 'Long distances' },
  readiness: 'How far each municipality has come with what has to be in place, from 0 to 3. All the factors: npx --no collab catalogue factors',
  sharing: 'How cost and gain may be shared. The first key is used for the finances of each municipality.',
  decision: 'The proposed decision, the same for every council.',
  decisionExample: 'The council decides to begin a pre-project.',
  sources: 'The sources. A figure names its source like this: { value: 6_100, source: accounts }',
};
