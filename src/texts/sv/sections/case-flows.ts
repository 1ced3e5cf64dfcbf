import type { CaseFlowTexts } from '../../sections/case-flow-texts.ts';

export const caseFlows: CaseFlowTexts = {
  heading: 'Ärendegång: en dörr in',
  lead: 'Så går ett ärende från första kontakt till svar när flera måste handla som en. Vad som är sekretessbelagt för någon av dem måste klaras ut innan ärendet delas.',
  cases: 'Gäller',
  table: { step: 'Steg', by: 'Vem', with: 'Tillsammans med', deadline: 'Tidsfrist' },
  answers: {
    receivedBy: 'Tar emot',
    called: 'Kallas in',
    deadline: 'Tidsfrist för hela ärendet',
    feedback: 'Återkoppling',
    secrecy: 'Sekretess',
    meetings: 'Möten',
  },
  questions: {
    receivedBy: 'vem som tar emot ärendet',
    called: 'vilka som kallas in',
    roles: 'vem som gör vad i varje steg',
    deadline: 'vilka tidsfrister som gäller',
    feedback: 'hur den som frågar får svar',
    secrecy: 'hur sekretessen hanteras',
    meetings: 'när de som kallas in träffas',
  },
  unanswered: (questions) => `Studien säger inte: ${questions}.`,
  services: (titles) => `Hör till: ${titles}.`,
};
