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
    area: 'Område',
    jurisdiction: 'Kommunal uppgift i',
    traits: 'Kännetecken',
    kostra: 'KOSTRA',
    evidence: 'Forskning om',
    source: 'Källa',
    inStudy: 'I en studie',
    assumed: 'vi antar',
    place: 'Var',
    strength: 'Styrka',
    means: 'Betyder',
    reference: 'Referens',
    read: 'Läst',
    priors: 'Används i',
  },
  functions: (numbers, verified) => {
    const several = numbers.includes(',');
    const status = verified === undefined ? 'måste kontrolleras mot den officiella listan' : `${several ? 'kontrollerade' : 'kontrollerad'} ${verified}`;
    return `${several ? 'funktionerna' : 'funktion'} ${numbers} (${status})`;
  },
  noFunctions: 'ingen bestämd funktion',
  places: { slide: 'bild', page: 'sida', section: 'avsnitt', heading: 'under rubriken' },
  kinds: {
    services: (count) => `${count} verksamheter och åtgärder som kommuner kan samverka om`,
    models: (count) => `${count} samverkansformer i norsk och svensk rätt`,
    factors: (count) => `${count} framgångsfaktorer och fallgropar, med nivåer att mäta sig mot`,
    evidence: (count) => `${count} studier av hur samverkan påverkar kostnad och kvalitet`,
  },
  findings: (count, directions) => {
    const parts = directions.map(([direction, number]) => `${number} ${evidence.directions[direction]}`);
    return `${count} resultat: ${parts.join(', ')}.`;
  },
  seeOne: (command) => `Allt om en av dem: ${command}`,
  seeStudy: 'Allt om en studie:',
  seeLists: 'Hela listorna:',
  unknownKind: (kind, nearest, known) =>
    `Katalogen har inte ”${kind}”.${nearest === undefined ? ` Den har: ${known.join(', ')}.` : ` Menade du ${nearest}?`}`,
  unknownService: (id, nearest) =>
    `Katalogen har ingen verksamhet med id ”${id}”. ${nearest === undefined ? 'Listan får du med: collab catalogue services' : `Menade du ${nearest}?`}`,
  unknownModel: (id, nearest) =>
    `Katalogen har ingen samverkansform med id ”${id}”. ${nearest === undefined ? 'Listan får du med: collab catalogue models' : `Menade du ${nearest}?`}`,
  unknownFactor: (id, nearest) =>
    `Katalogen har ingen framgångsfaktor eller fallgrop med id ”${id}”. ${nearest === undefined ? 'Listan får du med: collab catalogue factors' : `Menade du ${nearest}?`}`,
  unknownEvidence: (id, nearest) =>
    `Katalogen har varken en studie med id ”${id}” eller studier av det. ${nearest === undefined ? 'Listan får du med: collab catalogue evidence' : `Menade du ${nearest}?`}`,
  areaNeedsList: '--area avgränsar listan över verksamheter: collab catalogue services --area support',
  jurisdictionNeedsList: '--jurisdiction avgränsar listan över verksamheter: collab catalogue services --jurisdiction sweden',
};
