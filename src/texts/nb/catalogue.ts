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
    jurisdiction: 'Kommunal oppgave i',
    traits: 'Kjennetegn',
    kostra: 'KOSTRA',
    evidence: 'Forskning om',
    source: 'Kilde',
    inStudy: 'I en studie',
    assumed: 'vi antar',
    place: 'Hvor',
    strength: 'Styrke',
    means: 'Betyr',
    reference: 'Referanse',
    read: 'Lest',
    priors: 'Brukes i',
  },
  functions: (numbers, verified) =>
    `${numbers.includes(',') ? 'funksjonene' : 'funksjon'} ${numbers} (${verified === undefined ? 'må kontrolleres mot den offisielle listen' : `kontrollert ${verified}`})`,
  noFunctions: 'ingen bestemt funksjon',
  places: { slide: 'lysbilde', page: 'side', section: 'kapittel', heading: 'under overskriften' },
  kinds: {
    services: (count) => `${count} tjenester og tiltak som kommuner kan samarbeide om`,
    models: (count) => `${count} samarbeidsmodeller i norsk og svensk rett`,
    factors: (count) => `${count} suksessfaktorer og fallgruver, med nivåer å måle seg mot`,
    evidence: (count) => `${count} studier av hva samarbeid gjør med kostnad og kvalitet`,
  },
  findings: (count, directions) => {
    const parts = directions.map(([direction, number]) => `${number} ${evidence.directions[direction]}`);
    return `${count} funn: ${parts.join(', ')}.`;
  },
  seeOne: (command) => `Alt om én av dem: ${command}`,
  seeStudy: 'Alt om én studie:',
  seeLists: 'Hele listene:',
  unknownKind: (kind, nearest, known) =>
    `Katalogen har ikke «${kind}».${nearest === undefined ? ` Den har: ${known.join(', ')}.` : ` Mente du ${nearest}?`}`,
  unknownService: (id, nearest) =>
    `Katalogen har ingen tjeneste med id «${id}». ${nearest === undefined ? 'Listen får du med: collab catalogue services' : `Mente du ${nearest}?`}`,
  unknownModel: (id, nearest) =>
    `Katalogen har ingen samarbeidsmodell med id «${id}». ${nearest === undefined ? 'Listen får du med: collab catalogue models' : `Mente du ${nearest}?`}`,
  unknownFactor: (id, nearest) =>
    `Katalogen har ingen suksessfaktor eller fallgruve med id «${id}». ${nearest === undefined ? 'Listen får du med: collab catalogue factors' : `Mente du ${nearest}?`}`,
  unknownEvidence: (id, nearest) =>
    `Katalogen har verken en studie med id «${id}» eller studier av det. ${nearest === undefined ? 'Listen får du med: collab catalogue evidence' : `Mente du ${nearest}?`}`,
  areaNeedsList: '--area avgrenser listen over tjenester: collab catalogue services --area support',
  jurisdictionNeedsList: '--jurisdiction avgrenser listen over tjenester: collab catalogue services --jurisdiction sweden',
};
