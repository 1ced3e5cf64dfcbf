import type { CooperationTexts } from '../../sections/cooperation-texts.ts';

export const cooperation: CooperationTexts = {
  heading: 'Samverkan i dag',
  table: { cooperation: 'Samverkan', area: 'Område', model: 'Samverkansform', others: 'Övriga', since: 'Sedan' },
  takesPart: 'deltar',
  hosts: 'värdkommun',
  notStated: 'anges inte',
};
