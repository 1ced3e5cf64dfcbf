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
    jurisdiction: 'Kommunal oppgåve i',
    traits: 'Kjenneteikn',
    kostra: 'KOSTRA',
    evidence: 'Forsking om',
    source: 'Kjelde',
    inStudy: 'I ein studie',
    assumed: 'vi går ut frå',
    place: 'Stad',
    strength: 'Styrke',
    means: 'Vil seie',
    reference: 'Referanse',
    read: 'Lese',
    priors: 'Brukt i',
  },
  functions: (numbers, verified) =>
    `${numbers.includes(',') ? 'funksjonane' : 'funksjon'} ${numbers} (${verified === undefined ? 'må kontrollerast mot den offisielle lista' : `kontrollert ${verified}`})`,
  noFunctions: 'ingen bestemt funksjon',
  places: { slide: 'lysbilete', page: 'side', section: 'kapittel', heading: 'under overskrifta' },
  kinds: {
    services: (count) => `${count} tenester og tiltak som kommunar kan samarbeide om`,
    models: (count) => `${count} samarbeidsmodellar i norsk og svensk rett`,
    factors: (count) => `${count} suksessfaktorar og fallgruver, med nivå å måle seg mot`,
    evidence: (count) => `${count} studiar av kva samarbeid gjer med kostnad og kvalitet`,
  },
  findings: (count, directions) => {
    const parts = directions.map(([direction, number]) => `${number} ${evidence.directions[direction]}`);
    return `${count} funn: ${parts.join(', ')}.`;
  },
  seeOne: (command) => `Alt om éi oppføring: ${command}`,
  seeStudy: 'Alt om éin studie:',
  seeLists: 'Heile listene:',
  unknownKind: (kind, nearest, known) =>
    `Katalogen har ikkje «${kind}».${nearest === undefined ? ` Han har: ${known.join(', ')}.` : ` Meinte du ${nearest}?`}`,
  unknownService: (id, nearest) =>
    `Katalogen har inga teneste med id «${id}». ${nearest === undefined ? 'Lista får du med: collab catalogue services' : `Meinte du ${nearest}?`}`,
  unknownModel: (id, nearest) =>
    `Katalogen har ingen samarbeidsmodell med id «${id}». ${nearest === undefined ? 'Lista får du med: collab catalogue models' : `Meinte du ${nearest}?`}`,
  unknownFactor: (id, nearest) =>
    `Katalogen har ingen suksessfaktor eller fallgruve med id «${id}». ${nearest === undefined ? 'Lista får du med: collab catalogue factors' : `Meinte du ${nearest}?`}`,
  unknownEvidence: (id, nearest) =>
    `Katalogen har verken ein studie med id «${id}» eller studiar av det. ${nearest === undefined ? 'Lista får du med: collab catalogue evidence' : `Meinte du ${nearest}?`}`,
  areaNeedsList: '--area avgrensar lista over tenester: collab catalogue services --area support',
  jurisdictionNeedsList: '--jurisdiction avgrensar lista over tenester: collab catalogue services --jurisdiction sweden',
};
