import type { CooperationTexts } from '../../sections/cooperation-texts.ts';

export const cooperation: CooperationTexts = {
  heading: 'Samarbeidet i dag',
  table: { cooperation: 'Samarbeid', area: 'Område', model: 'Modell', others: 'Andre', since: 'Siden', until: 'Avsluttet' },
  takesPart: 'med',
  tookPart: 'med',
  hosts: 'vert',
  notStated: 'ikke oppgitt',
  ended: 'Samarbeid som er avsluttet:',
  noneGoesOn: 'Ingen av samarbeidene som studien oppgir, består i dag.',
};
