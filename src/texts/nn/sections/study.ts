import type { StudyTexts } from '../../sections/study-texts.ts';

export const study: StudyTexts = {
  heading: 'Om studien',
  background: 'Bakgrunn',
  longTermGoals: 'Mål på lang sikt',
  goals: 'Mål for studien',
  mandate: 'Organisering',
  roles: {
    role: 'Rolle',
    who: 'Kven',
    client: 'Oppdragsgivar',
    owner: 'Prosjektansvarleg',
    manager: 'Prosjektleiar',
    group: 'Medarbeidarar',
  },
  partners: 'Samarbeidspartnarar',
  modelsConsidered: 'Samarbeidsmodellar som studien nemner',
  actions: 'Tiltak som ikkje er tenester',
  actionTable: { action: 'Tiltak', kind: 'Type', owner: 'Ansvarleg', year: 'År' },
  kinds: { meeting: 'møte', strategy: 'strategi', 'pre-project': 'forprosjekt', other: 'anna' },
  published: 'Tilrådd tidlegare',
  factorsHeading: 'Suksessfaktorar og fallgruver',
  successFactors: 'Dette må kommunane lukkast med',
  pitfalls: 'Dette bør unngåast',
  decision: 'Framlegg til vedtak',
  decisionLead: 'Det same framlegget går til kvart kommunestyre:',
  picture: ({ what, source, pages }) => [
    `Berre som bilete i kjelda, ${source}, og derfor ikkje attgitt her: ${what}${pages === undefined ? '' : `, ${pages}`}.`,
  ],
  pictured: {
    background: 'Bakgrunnen',
    existing: 'Oversikta over samarbeidet',
    swot: 'SWOT-analysen',
    organisation: 'Organiseringa vidare',
    decision: 'Framlegget til vedtak',
  },
};
