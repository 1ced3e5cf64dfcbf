import type { StudyTexts } from '../../sections/study-texts.ts';

export const study: StudyTexts = {
  heading: 'Om studien',
  background: 'Bakgrund',
  longTermGoals: 'Mål på lång sikt',
  goals: 'Mål för studien',
  mandate: 'Organisation',
  roles: {
    role: 'Roll',
    who: 'Vem',
    client: 'Uppdragsgivare',
    owner: 'Projektägare',
    manager: 'Projektledare',
    group: 'Medarbetare',
  },
  partners: 'Samarbetspartner',
  modelsConsidered: 'Samverkansformer som studien nämner',
  actions: 'Övriga åtgärder',
  actionTable: { action: 'Åtgärd', kind: 'Typ', owner: 'Ansvarig', year: 'År' },
  kinds: { meeting: 'möte', strategy: 'strategi', 'pre-project': 'förprojekt', other: 'annat' },
  published: 'Tidigare rekommenderat',
  factorsHeading: 'Framgångsfaktorer och fallgropar',
  successFactors: 'Det här måste kommunerna lyckas med',
  pitfalls: 'Det här bör undvikas',
  decision: 'Förslag till beslut',
  decisionLead: 'Samma beslut föreslås i kommunfullmäktige i varje kommun:',
  picture: ({ what, source, pages }) => [
    `Finns bara som bild i källan, ${source}, och återges därför inte här: ${what}${pages === undefined ? '' : `, ${pages}`}.`,
  ],
  pictured: {
    background: 'Bakgrunden',
    existing: 'Översikten över samverkan',
    swot: 'SWOT-analysen',
    organisation: 'Den fortsatta organisationen',
    decision: 'Förslaget till beslut',
  },
};
