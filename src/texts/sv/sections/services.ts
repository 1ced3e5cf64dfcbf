import { areas } from '../areas.ts';
import { phrase } from '../../phrase.ts';
import type { ServiceTexts } from '../../sections/service-texts.ts';

export const services: ServiceTexts = {
  heading: 'Aktuella samverkansområden',
  longList: ({ count, one }) =>
    phrase`Listan har ${count} ${one ? 'kandidat' : 'kandidater'}.`,
  notAssessed: ' Att ett område står här betyder bara att det har nämnts; ekonomi och kvalitet har inte bedömts. Vad lagen tillåter står under ”Samverkansformer”.',
  partlyAssessed: ({ names, all }) =>
    all
      ? ' Ekonomin bedöms nedan. Kvaliteten har inte bedömts. Vad lagen tillåter står under ”Samverkansformer”.'
      : ` Ekonomin bedöms nedan för ${names}. De andra har bara nämnts. Kvaliteten har inte bedömts för någon. Vad lagen tillåter står under ”Samverkansformer”.`,
  ranked: ({ count, all }) => [
    ...(all ? [' Alla har bedömts, och råden står ovan.'] : phrase` ${count} av dem har bedömts; råden om dem står ovan. De andra har bara nämnts.`),
    ' Vad lagen tillåter står under ”Samverkansformer”.',
  ],
  existsToday: (since) => (since === undefined ? 'finns redan i dag' : `finns redan i dag, sedan ${since}`),
  assessedLead: 'De här beskrivs närmare i studien:',
  assessed: {
    service: 'Verksamhet',
    participants: 'Deltagande kommuner',
    host: 'Värdkommun',
    model: 'Önskad samverkansform',
    requires: 'Kommer efter',
  },
  everybody: 'alla',
  areas,
  noArea: 'Utan område',
  models: new Map([
    ['political-council', 'interkommunalt politiskt råd'],
    ['task-community', 'kommunalt uppgiftsförbund (oppgavefellesskap)'],
    ['host-administrative', 'administrativ värdkommun'],
    ['host-joint-board', 'värdkommun med gemensam folkvald nämnd'],
    ['iks', 'interkommunalt bolag (IKS)'],
    ['limited-company', 'aktiebolag'],
    ['association', 'förening'],
    ['agreement-purchase', 'köp av tjänster mellan kommuner'],
    ['network', 'informellt nätverk'],
    ['outsourcing-partnership', 'utkontraktering eller partnerskap'],
    ['kommunalforbund', 'kommunalförbund'],
    ['gemensam-namnd', 'gemensam nämnd'],
    ['avtalssamverkan', 'avtalssamverkan'],
    ['kommunalt-bolag', 'kommunalt bolag'],
  ]),
};
