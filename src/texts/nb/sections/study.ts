import type { StudyTexts } from '../../sections/study-texts.ts';

export const study: StudyTexts = {
  heading: 'Om studien',
  background: 'Bakgrunn',
  longTermGoals: 'Mål på lang sikt',
  goals: 'Mål for studien',
  mandate: 'Organisering',
  roles: {
    role: 'Rolle',
    who: 'Hvem',
    client: 'Oppdragsgiver',
    owner: 'Prosjektansvarlig',
    manager: 'Prosjektleder',
    group: 'Medarbeidere',
  },
  partners: 'Samarbeidspartnere',
  modelsConsidered: 'Samarbeidsmodeller som studien nevner',
  actions: 'Tiltak som ikke er tjenester',
  actionTable: { action: 'Tiltak', kind: 'Type', owner: 'Ansvarlig', year: 'År' },
  kinds: { meeting: 'møte', strategy: 'strategi', 'pre-project': 'forprosjekt', other: 'annet' },
  published: 'Tidligere tilrådd',
  factorsHeading: 'Suksessfaktorer og fallgruver',
  successFactors: 'Dette må kommunene lykkes med',
  pitfalls: 'Dette bør unngås',
  decision: 'Forslag til vedtak',
  decisionLead: 'Det samme vedtaket foreslås i hvert kommunestyre:',
  picture: ({ what, source, pages }) => [
    `Bare som bilde i kilden, ${source}, og derfor ikke gjengitt her: ${what}${pages === undefined ? '' : `, ${pages}`}.`,
  ],
  pictured: {
    background: 'Bakgrunnen',
    existing: 'Oversikten over samarbeidet',
    swot: 'SWOT-analysen',
    organisation: 'Organiseringen videre',
    decision: 'Forslaget til vedtak',
  },
};
