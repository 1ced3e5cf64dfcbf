import type { CaseFlowTexts } from '../../sections/case-flow-texts.ts';

export const caseFlows: CaseFlowTexts = {
  heading: 'Saksgang: éi dør inn',
  lead: 'Slik går ei sak frå første førespurnad til svar når fleire må handle som éin. Det som er hemmeleg for nokon av dei, må avklarast før saka blir delt.',
  cases: 'Gjeld',
  table: { step: 'Steg', by: 'Kven', with: 'Saman med', deadline: 'Frist' },
  answers: {
    receivedBy: 'Tek imot',
    called: 'Blir kalla inn',
    deadline: 'Frist for heile saka',
    feedback: 'Tilbakemelding',
    secrecy: 'Teieplikt',
    meetings: 'Møte',
  },
  questions: {
    receivedBy: 'kven som tek imot saka',
    called: 'kven som blir kalla inn',
    roles: 'kven som gjer kva i kvart steg',
    deadline: 'kva fristar som gjeld',
    feedback: 'korleis den som spør, får svar',
    secrecy: 'korleis teieplikta blir teken vare på',
    meetings: 'når dei som blir kalla inn, møtest',
  },
  unanswered: (questions) => `Studien seier ikkje: ${questions}.`,
  services: (titles) => `Høyrer til: ${titles}.`,
};
