import type { CatalogueTexts } from '../catalogue-texts.ts';
import { areas } from './areas.ts';

export const catalogue: CatalogueTexts = {
  areas,
  traits: {
    'public-authority': 'myndighetsutøvelse',
    'capital-intensive': 'kapitalkrevende',
    'close-to-residents': 'nærhet til innbyggerne betyr noe',
    'specialist-staff': 'krever spesialiserte fagfolk',
    'labour-intensive': 'arbeidsintensiv',
    market: 'kan kjøpes i et marked',
  },
  evidenceKinds: {
    administration: 'administrasjon',
    'shared-back-office': 'felles støttetjenester',
    'tax-collection': 'skatteinnkreving',
    'child-protection': 'barnevern',
    'emergency-medical': 'akutt helsehjelp',
    'elder-services': 'eldreomsorg',
    youth: 'tilbud til barn og unge',
    fire: 'brannvern',
    library: 'bibliotek',
    planning: 'arealplanlegging',
    'economic-development': 'næringsutvikling',
    roads: 'veier',
    water: 'vannforsyning',
    sewerage: 'avløp',
    waste: 'avfall',
    'joint-borrowing': 'låneopptak i fellesskap',
    'cooperation-in-general': 'samarbeid generelt',
  },
  labels: {
    area: 'Område',
    traits: 'Kjennetegn',
    kostra: 'KOSTRA',
    evidence: 'Forskning om',
    source: 'Kilde',
    inStudy: 'I en studie',
  },
  functions: (numbers, verified) =>
    `${numbers.includes(',') ? 'funksjonene' : 'funksjon'} ${numbers} (${verified === undefined ? 'må kontrolleres mot den offisielle listen' : `kontrollert ${verified}`})`,
  noFunctions: 'ingen bestemt funksjon',
  places: { slide: 'lysbilde', page: 'side', section: 'kapittel' },
  kinds: { services: (count) => `${count} tjenester og tiltak som kommuner kan samarbeide om` },
  seeOne: (command) => `Alt om én av dem: ${command}`,
  seeList: (command) => `Hele listen: ${command}`,
  unknownKind: (kind, nearest, known) =>
    `Katalogen har ikke «${kind}».${nearest === undefined ? ` Den har: ${known.join(', ')}.` : ` Mente du ${nearest}?`}`,
  unknownService: (id, nearest) =>
    `Katalogen har ingen tjeneste med id «${id}». ${nearest === undefined ? 'Listen får du med: collab catalogue services' : `Mente du ${nearest}?`}`,
  areaNeedsList: '--area avgrenser listen over tjenester: collab catalogue services --area support',
};
