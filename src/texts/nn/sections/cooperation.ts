import type { CooperationTexts } from '../../sections/cooperation-texts.ts';

export const cooperation: CooperationTexts = {
  heading: 'Samarbeidet i dag',
  table: { cooperation: 'Samarbeid', area: 'Område', model: 'Modell', others: 'Andre', since: 'Sidan' },
  takesPart: 'med',
  hosts: 'vert',
  notStated: 'ikkje oppgitt',
};
