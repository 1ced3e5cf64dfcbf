import type { CatalogueTexts } from '../catalogue-texts.ts';
import { areas } from './areas.ts';
import { evidence } from './evidence.ts';
import { factors } from './factors.ts';
import { models } from './models.ts';
import { traits } from './traits.ts';

export const catalogue: CatalogueTexts = {
  areas,
  traits,
  evidence,
  models,
  factors,
  labels: {
    area: 'Area',
    jurisdiction: 'Municipal task in',
    traits: 'Traits',
    kostra: 'KOSTRA',
    evidence: 'Evidence on',
    source: 'Source',
    inStudy: 'In a study',
    assumed: 'we assume',
    place: 'Where',
    strength: 'Strength',
    means: 'Means',
    reference: 'Reference',
    read: 'Read',
    priors: 'Used in',
  },
  functions: (numbers, verified) =>
    `${numbers.includes(',') ? 'functions' : 'function'} ${numbers} (${verified === undefined ? 'to be verified in the official list' : `verified ${verified}`})`,
  noFunctions: 'no particular function',
  places: { slide: 'slide', page: 'page', section: 'section', heading: 'under the heading' },
  kinds: {
    services: (count) => `${count} services and measures that municipalities can cooperate on`,
    models: (count) => `${count} collaboration models in Norwegian and Swedish law`,
    factors: (count) => `${count} success factors and pitfalls, with levels to measure yourselves against`,
    evidence: (count) => `${count} studies of what cooperation does to cost and quality`,
  },
  findings: (count, directions) => {
    const parts = directions.map(([direction, number]) => `${number} ${evidence.directions[direction]}`);
    return `${count} findings: ${parts.join(', ')}.`;
  },
  seeOne: (command) => `All about one of them: ${command}`,
  seeStudy: 'All about one study:',
  seeLists: 'The full lists:',
  unknownKind: (kind, nearest, known) =>
    `The catalogue has no "${kind}".${nearest === undefined ? ` It has: ${known.join(', ')}.` : ` Did you mean ${nearest}?`}`,
  unknownService: (id, nearest) =>
    `The catalogue has no service with the id "${id}". ${nearest === undefined ? 'To list them: collab catalogue services' : `Did you mean ${nearest}?`}`,
  unknownModel: (id, nearest) =>
    `The catalogue has no collaboration model with the id "${id}". ${nearest === undefined ? 'To list them: collab catalogue models' : `Did you mean ${nearest}?`}`,
  unknownFactor: (id, nearest) =>
    `The catalogue has no success factor or pitfall with the id "${id}". ${nearest === undefined ? 'To list them: collab catalogue factors' : `Did you mean ${nearest}?`}`,
  unknownEvidence: (id, nearest) =>
    `The catalogue has no study with the id "${id}", and no studies of that kind. ${nearest === undefined ? 'To list them: collab catalogue evidence' : `Did you mean ${nearest}?`}`,
  areaNeedsList: '--area narrows the list of services: collab catalogue services --area support',
  jurisdictionNeedsList: '--jurisdiction narrows the list of services: collab catalogue services --jurisdiction sweden',
};
