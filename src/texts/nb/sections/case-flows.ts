import type { CaseFlowTexts } from '../../sections/case-flow-texts.ts';

export const caseFlows: CaseFlowTexts = {
  heading: 'Saksgang: én dør inn',
  lead: 'Slik går en sak fra første henvendelse til svar når flere må handle som én. Det som er hemmelig for noen av dem, må avklares før saken deles.',
  cases: 'Gjelder',
  table: { step: 'Steg', by: 'Hvem', with: 'Sammen med', deadline: 'Frist' },
  answers: {
    receivedBy: 'Tar imot',
    called: 'Kalles inn',
    deadline: 'Frist for hele saken',
    feedback: 'Tilbakemelding',
    secrecy: 'Taushetsplikt',
    meetings: 'Møter',
  },
  questions: {
    receivedBy: 'hvem som tar imot saken',
    called: 'hvem som kalles inn',
    roles: 'hvem som gjør hva i hvert steg',
    deadline: 'hvilke frister som gjelder',
    feedback: 'hvordan den som spør, får svar',
    secrecy: 'hvordan taushetsplikten ivaretas',
    meetings: 'når de som kalles inn, møtes',
  },
  unanswered: (questions) => `Studien sier ikke: ${questions}.`,
  services: (titles) => `Hører til: ${titles}.`,
};
