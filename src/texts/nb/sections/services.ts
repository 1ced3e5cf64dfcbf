import { areas } from '../areas.ts';
import { phrase } from '../../phrase.ts';
import type { ServiceTexts } from '../../sections/service-texts.ts';

export const services: ServiceTexts = {
  heading: 'Aktuelle samarbeidsområder',
  longList: ({ count, one }) =>
    phrase`Lista har ${count} ${one ? 'kandidat' : 'kandidater'}.`,
  notAssessed: ' At et område står her, betyr bare at det er nevnt; det er ikke vurdert for økonomi eller kvalitet. Hva loven tillater, står under «Samarbeidsmodeller».',
  partlyAssessed: ({ names, all }) =>
    all
      ? ' Økonomien er vurdert under. Kvaliteten er ikke vurdert. Hva loven tillater, står under «Samarbeidsmodeller».'
      : ` Økonomien er vurdert under for ${names}. De andre er bare nevnt. Kvaliteten er ikke vurdert for noen. Hva loven tillater, står under «Samarbeidsmodeller».`,
  ranked: ({ count, all }) => [
    ...(all ? [' Alle er vurdert, og rådene står over.'] : phrase` ${count} av dem er vurdert; rådene om dem står over. De andre er bare nevnt.`),
    ' Hva loven tillater, står under «Samarbeidsmodeller».',
  ],
  existsToday: (since) => (since === undefined ? 'finnes allerede i dag' : `finnes allerede i dag, siden ${since}`),
  assessedLead: 'Disse er beskrevet nærmere i studien:',
  assessed: {
    service: 'Tjeneste',
    participants: 'Deltakere',
    host: 'Vertskommune',
    model: 'Ønsket modell',
    requires: 'Kommer etter',
  },
  everybody: 'alle',
  areas,
  noArea: 'Uten område',
  models: new Map([
    ['political-council', 'interkommunalt politisk råd'],
    ['task-community', 'kommunalt oppgavefellesskap'],
    ['host-administrative', 'administrativt vertskommunesamarbeid'],
    ['host-joint-board', 'vertskommune med felles folkevalgt nemnd'],
    ['iks', 'interkommunalt selskap'],
    ['limited-company', 'aksjeselskap'],
    ['association', 'forening'],
    ['agreement-purchase', 'avtale om kjøp mellom kommuner'],
    ['network', 'uformelt nettverk'],
    ['outsourcing-partnership', 'konkurranseutsetting eller partnerskap'],
    ['kommunalforbund', 'kommunalförbund'],
    ['gemensam-namnd', 'gemensam nämnd'],
    ['avtalssamverkan', 'avtalssamverkan'],
    ['kommunalt-bolag', 'kommunalt bolag'],
  ]),
};
