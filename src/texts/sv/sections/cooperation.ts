import type { CooperationTexts } from '../../sections/cooperation-texts.ts';

export const cooperation: CooperationTexts = {
  heading: 'Samverkan i dag',
  table: { cooperation: 'Samverkan', area: 'Område', model: 'Samverkansform', others: 'Övriga', since: 'Sedan', until: 'Upphörde' },
  takesPart: 'deltar',
  tookPart: 'deltog',
  hosts: 'värdkommun',
  notStated: 'anges inte',
  ended: 'Samverkan som har upphört:',
  noneGoesOn: 'Inget av de samarbeten som studien anger finns kvar i dag.',
};
