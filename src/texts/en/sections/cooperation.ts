import type { CooperationTexts } from '../../sections/cooperation-texts.ts';

export const cooperation: CooperationTexts = {
  heading: 'Today’s cooperation',
  table: { cooperation: 'Cooperation', area: 'Area', model: 'Model', others: 'Others', since: 'Since', until: 'Ended' },
  takesPart: 'member',
  tookPart: 'member',
  hosts: 'host',
  notStated: 'not stated',
  ended: 'Cooperation that has ended:',
  noneGoesOn: 'None of the cooperation that the study states goes on today.',
};
