import type { AgreementPaperTexts } from '../../papers/agreement-paper-texts.ts';

export const agreement: AgreementPaperTexts = {
  title: (services) => `Utkast til avtale: ${services}`,
  draft: (study) => `Dette er eit utkast, laga ut frå studien «${study}». Det bind ingen før avtalen er vedteken.`,
  basis: ({ model, basis }) => {
    switch (basis) {
      case 'asked':
        return `Utkastet gjeld ${model}.`;
      case 'agreement':
        return `Utkastet gjeld ${model}, som er modellen i avtalen.`;
      case 'service':
        return `Utkastet gjeld ${model}, som studien ønskjer.`;
      case 'recommended':
        return `Utkastet gjeld ${model}. Studien har ikkje valt modell, så dette er den vi meiner passar best av dei lova tillèt.`;
    }
  },
  unjudged: (services) => `Om lova opnar for denne modellen, er ikkje vurdert for ${services}, sidan studien ikkje oppgir kjenneteikn.`,
  beforeEarliest: ({ day, from }) => `Så gammal lov som frå ${day} har vi ikkje. Den eldste vi kjenner, gjaldt frå ${from}, og det er den som er brukt.`,
  counted: ({ filled, required }) =>
    filled === required
      ? `Alle dei ${required} punkta lova krev, er fylte ut.`
      : `Av dei ${required} punkta lova krev, er ${filled} ${filled === 1 ? 'fylt' : 'fylte'} ut. Det som står i hakeparentes, må kommunane bli einige om.`,
  noMinimum: (model) =>
    `Så langt vi kjenner lova, har ho inga liste over kva ein avtale om ${model} må innehalde. Derfor står her berre det studien sjølv seier.`,
  headings: { parties: 'Partar', conditions: 'Vilkår i lova', known: 'Det studien seier', adoption: 'Vedtak' },
  party: (name) => (/kommune/i.test(name) ? name : `${name} kommune`),
  hostParty: (party) => `${party}, vertskommune`,
  participants: (names) => `Deltakarane er ${names}.`,
  host: (name) => `Vertskommune er ${name}.`,
  date: (date) => `Avtalen gjeld frå ${date}.`,
  transfer: (date) => `Oppgåvene og myndigheita blir overførte ${date}.`,
  service: ({ title, description }) => `Tenesta: ${title}.${description === undefined ? '' : ` ${description}`}`,
  sharingKeys: (keys) => `Studien reknar med ${keys.length === 1 ? 'denne fordelingsnøkkelen' : 'desse fordelingsnøklane'}: ${keys.join('; ')}.`,
  law: 'Reglane: ',
  fillIn: (question) => `Fyll inn: ${question}`,
  questions: new Map([
    ['participants', 'kva kommunar som deltek'],
    ['parties', 'kva kommunar som inngår avtalen'],
    ['host', 'kva kommune som er vertskommune'],
    ['tasks', 'kva oppgåver og kva myndigheit som blir overført, og kva kvar kommune beheld'],
    ['transfer-date', 'datoen for overføringa'],
    ['information', 'kva vedtak det skal meldast frå om, til kven og når'],
    ['settlement', 'kva kostnader som blir delte, etter kva nøkkel, og når det blir gjort opp'],
    ['costs', 'kva kostnader som blir delte, etter kva nøkkel, og når det blir gjort opp'],
    ['withdrawal', 'korleis og med kva frist ein kommune kan tre ut, og kva kommunen då har krav på og svarar for'],
    ['dissolution', 'korleis samarbeidet kan oppløysast, kva som skjer med eigedelar og tilsette, og kven som tek vare på arkiva'],
    ['other', 'om lova krev at meir blir avtalt her; om ikkje, skriv at ho ikkje krev det'],
    ['members', 'talet på medlemer frå kvar kommune'],
    ['representatives', 'talet på medlemer frå kvar kommune'],
    ['name', 'namnet'],
    ['purpose', 'føremålet'],
    ['seat', 'kva kommune'],
    ['board-size', 'talet, eller det lågaste og det høgaste'],
    ['contributions', 'kva kvar kommune skyt inn, og om det er pengar eller anna'],
    ['shares', 'andelen til kvar kommune'],
    ['legal-person', 'ja eller nei'],
    ['matters', 'kva saker'],
    ['powers', 'kva som kan avgjerast, og kva kommunestyra beheld'],
    ['borrowing', 'ja eller nei, og i så fall kor mykje'],
    ['reporting', 'kva det skal rapporterast om, til kven og kor ofte'],
    ['delegation', 'kva saker, og kva tilsette'],
    ['assembly', 'kva for eit av dei, og talet på medlemer frå kvar kommune'],
    ['term', 'valperioden, eller at han er fire år'],
  ]),
  adoptedBy: 'Kvar kommune vedtek avtalen for seg:',
  adoption: 'dato og saksnummer',
};
