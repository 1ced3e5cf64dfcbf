import type { CooperationTexts } from '../../sections/cooperation-texts.ts';

export const cooperation: CooperationTexts = {
  heading: 'Samarbeidet i dag',
  table: { cooperation: 'Samarbeid', area: 'Område', model: 'Modell', others: 'Andre', since: 'Sidan', until: 'Avslutta' },
  takesPart: 'med',
  tookPart: 'med',
  hosts: 'vert',
  notStated: 'ikkje oppgitt',
  ended: 'Samarbeid som er avslutta:',
  noneGoesOn: 'Ingen av samarbeida som studien oppgir, finst i dag.',
};
