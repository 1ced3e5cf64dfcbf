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
    group: 'Arbeidsgruppe',
  },
  partners: 'Samarbeidspartnere',
  modelsConsidered: 'Samarbeidsmodeller som studien vurderer',
  actions: 'Tiltak som ikke er tjenester',
  actionTable: { action: 'Tiltak', kind: 'Slag', owner: 'Ansvarlig', year: 'År' },
  kinds: { meeting: 'møte', strategy: 'strategi', 'pre-project': 'forprosjekt', other: 'annet' },
  published: 'Tidligere tilrådd',
  publishedLead: (source) => `${source} tilrådde:`,
  factorsHeading: 'Suksessfaktorer og fallgruver',
  successFactors: 'Dette må kommunene lykkes med',
  pitfalls: 'Dette bør unngås',
  decision: 'Forslag til vedtak',
  decisionLead: 'Det samme vedtaket foreslås i hvert kommunestyre:',
  picture: ({ what, source, pages }) => [
    `${what} finnes bare som bilde i kilden, ${source}${pages === undefined ? '' : ` (${pages})`}, og er ikke gjengitt her.`,
  ],
  pictured: {
    background: 'Bakgrunnen',
    existing: 'Oversikten over samarbeidet',
    swot: 'SWOT-analysen',
    organisation: 'Organiseringen videre',
    decision: 'Forslaget til vedtak',
  },
};
