import type { DraftTexts } from '../draft-texts.ts';

export const draft: DraftTexts = {
  whichService: (services) => `Which service is the agreement about? Give --service with one of these: ${services.join(', ')}.`,
  unknownService: (id, nearest, services) =>
    `The study has no service "${id}". ${nearest === undefined ? `It has: ${services.join(', ')}.` : `Did you mean "${nearest}"?`}`,
  noServices: 'The study has no services, so there is nothing to agree on. Add them under services.',
  unknownModel: (id, nearest) =>
    `There is no collaboration model "${id}". ${nearest === undefined ? 'Run "collab catalogue models" to list them.' : `Did you mean "${nearest}"?`}`,
  modelOfOtherCountry: (id, country) => `"${id}" is a model of ${country === 'norway' ? 'Swedish' : 'Norwegian'} law, but the study is ${country === 'norway' ? 'Norwegian' : 'Swedish'}.`,
  excluded: ({ model, service, rules }) => `The law does not allow this model for ${service}, so no draft is written: ${model}. ${rules.join(' ')}`,
  instead: (id) => ` Best suited of those that the law allows: --model ${id}`,
  noModel: (service) =>
    `Neither the study nor the law gives a model for "${service}". Give --model, or state the service’s traits so that the law can be applied.`,
  whichMunicipality: (ids) => `Whose council is the paper for? Give --municipality with one of these: ${ids.join(', ')}.`,
  unknownMunicipality: (id, nearest, ids) =>
    `The study has no municipality "${id}". ${nearest === undefined ? '' : `Did you mean "${nearest}"? `}It has: ${ids.join(', ')}.`,
  nothingToPrepare: 'No service in the study is to start or be prepared, so there is nothing to plan. "collab analyze" shows why.',
  notPrepared: (service) => `"${service}" is neither to start nor to be prepared, so there is nothing to plan for it. "collab analyze" shows why.`,
  wrote: (path) => `Written: ${path}`,
  missing: ({ missing, required }) => `${missing} of ${required} points are still to be filled in: they are in square brackets.`,
  open: (count) => (count === 1 ? 'One place is still to be filled in: it is in square brackets.' : `${count} places are still to be filled in: they are in square brackets.`),
};
