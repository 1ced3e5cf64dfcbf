import { areas } from '../areas.ts';
import { phrase } from '../../phrase.ts';
import type { ServiceTexts } from '../../sections/service-texts.ts';

export const services: ServiceTexts = {
  heading: 'Candidates for cooperation',
  longList: ({ count, one }) =>
    phrase`The list has ${count} ${one ? 'candidate' : 'candidates'}.`,
  notAssessed: ' A listed candidate has only been named; it has not been assessed for finances or quality. What the law allows is under “Collaboration models”.',
  partlyAssessed: ({ names, all }) =>
    all
      ? ' Their finances are assessed below. Quality has not been assessed. What the law allows is under “Collaboration models”.'
      : ` The finances of ${names} are assessed below. The others have only been named. Quality has not been assessed for any of them. What the law allows is under “Collaboration models”.`,
  ranked: ({ count, all }) => [
    ...(all ? [' All have been assessed, and the advice is above.'] : phrase` ${count} of them have been assessed; the advice on these is above. The others have only been named.`),
    ' What the law allows is under “Collaboration models”.',
  ],
  existsToday: (since) => (since === undefined ? 'exists today' : `exists today, since ${since}`),
  assessedLead: 'The study says more of these:',
  assessed: {
    service: 'Service',
    participants: 'Participants',
    host: 'Host municipality',
    model: 'Preferred model',
    requires: 'Comes after',
  },
  everybody: 'all',
  areas,
  noArea: 'No area',
  models: new Map([
    ['political-council', 'inter-municipal political council'],
    ['task-community', 'municipal task community'],
    ['host-administrative', 'administrative host municipality'],
    ['host-joint-board', 'host municipality with a joint board'],
    ['iks', 'inter-municipal company (IKS)'],
    ['limited-company', 'limited company'],
    ['association', 'association'],
    ['agreement-purchase', 'purchase from another municipality'],
    ['network', 'informal network'],
    ['outsourcing-partnership', 'outsourcing or partnership'],
    ['kommunalforbund', 'municipal federation (kommunalförbund)'],
    ['gemensam-namnd', 'joint board (gemensam nämnd)'],
    ['avtalssamverkan', 'cooperation by contract (avtalssamverkan)'],
    ['kommunalt-bolag', 'municipal company (kommunalt bolag)'],
  ]),
};
