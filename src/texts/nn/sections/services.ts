import { areas } from '../areas.ts';
import { phrase } from '../../phrase.ts';
import type { ServiceTexts } from '../../sections/service-texts.ts';

export const services: ServiceTexts = {
  heading: 'Aktuelle samarbeidsområde',
  longList: ({ count, one }) =>
    phrase`Lista har ${count} ${one ? 'kandidat' : 'kandidatar'}.`,
  notAssessed: ' At eit område står her, vil berre seie at det er nemnt; det er ikkje vurdert for økonomi eller kvalitet. Kva lova opnar for, står under «Samarbeidsmodellar».',
  partlyAssessed: ({ names, all }) =>
    all
      ? ' Økonomien er vurdert under. Kvaliteten er ikkje vurdert. Kva lova opnar for, står under «Samarbeidsmodellar».'
      : ` Økonomien er vurdert under for ${names}. Dei andre er berre nemnde. Kvaliteten er ikkje vurdert for nokon av dei. Kva lova opnar for, står under «Samarbeidsmodellar».`,
  ranked: ({ count, all }) => [
    ...(all ? [' Alle er vurderte, og råda står over.'] : phrase` ${count} av dei er vurderte; råda om dei står over. Dei andre er berre nemnde.`),
    ' Kva lova opnar for, står under «Samarbeidsmodellar».',
  ],
  existsToday: (since) => (since === undefined ? 'finst allereie i dag' : `finst allereie i dag, sidan ${since}`),
  assessedLead: 'Desse er nærare omtala i studien:',
  assessed: {
    service: 'Teneste',
    participants: 'Deltakarar',
    host: 'Vertskommune',
    model: 'Ønskt modell',
    requires: 'Kjem etter',
  },
  everybody: 'alle',
  areas,
  noArea: 'Utan område',
  models: new Map([
    ['political-council', 'interkommunalt politisk råd'],
    ['task-community', 'kommunalt oppgåvefellesskap'],
    ['host-administrative', 'administrativt vertskommunesamarbeid'],
    ['host-joint-board', 'vertskommune med felles folkevald nemnd'],
    ['iks', 'interkommunalt selskap'],
    ['limited-company', 'aksjeselskap'],
    ['association', 'foreining'],
    ['agreement-purchase', 'avtale om kjøp mellom kommunar'],
    ['network', 'uformelt nettverk'],
    ['outsourcing-partnership', 'konkurranseutsetjing eller partnarskap'],
    ['kommunalforbund', 'kommunalförbund'],
    ['gemensam-namnd', 'gemensam nämnd'],
    ['avtalssamverkan', 'avtalssamverkan'],
    ['kommunalt-bolag', 'kommunalt bolag'],
  ]),
};
