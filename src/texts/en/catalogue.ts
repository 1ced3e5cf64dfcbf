import type { CatalogueTexts } from '../catalogue-texts.ts';
import { areas } from './areas.ts';

export const catalogue: CatalogueTexts = {
  areas,
  traits: {
    'public-authority': 'exercise of public authority',
    'capital-intensive': 'capital-intensive',
    'close-to-residents': 'distance to residents matters',
    'specialist-staff': 'needs specialist staff',
    'labour-intensive': 'labour-intensive',
    market: 'can be bought in a market',
  },
  evidenceKinds: {
    administration: 'administration',
    'shared-back-office': 'shared back offices',
    'tax-collection': 'tax collection',
    'child-protection': 'child protection',
    'emergency-medical': 'emergency medical services',
    'elder-services': 'services for older people',
    youth: 'services for young people',
    fire: 'fire services',
    library: 'libraries',
    planning: 'land-use planning',
    'economic-development': 'economic development',
    roads: 'roads',
    water: 'water supply',
    sewerage: 'sewerage',
    waste: 'waste',
    'joint-borrowing': 'joint borrowing',
    'cooperation-in-general': 'cooperation in general',
  },
  labels: {
    area: 'Area',
    traits: 'Traits',
    kostra: 'KOSTRA',
    evidence: 'Evidence on',
    source: 'Source',
    inStudy: 'In a study',
  },
  functions: (numbers, verified) =>
    `${numbers.includes(',') ? 'functions' : 'function'} ${numbers} (${verified === undefined ? 'to be verified in the official list' : `verified ${verified}`})`,
  noFunctions: 'no particular function',
  places: { slide: 'slide', page: 'page', section: 'section' },
  kinds: { services: (count) => `${count} services and measures that municipalities can cooperate on` },
  seeOne: (command) => `All about one of them: ${command}`,
  seeList: (command) => `The whole list: ${command}`,
  unknownKind: (kind, nearest, known) =>
    `The catalogue has no "${kind}".${nearest === undefined ? ` It has: ${known.join(', ')}.` : ` Did you mean ${nearest}?`}`,
  unknownService: (id, nearest) =>
    `The catalogue has no service with the id "${id}". ${nearest === undefined ? 'To list them: collab catalogue services' : `Did you mean ${nearest}?`}`,
  areaNeedsList: '--area narrows the list of services: collab catalogue services --area support',
};
