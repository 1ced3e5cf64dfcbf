import type { CooperationTexts } from '../../sections/cooperation-texts.ts';

export const cooperation: CooperationTexts = {
  heading: 'Today’s cooperation',
  table: { cooperation: 'Cooperation', area: 'Area', model: 'Model', others: 'Others', since: 'Since' },
  takesPart: 'member',
  hosts: 'host',
  notStated: 'not stated',
};
