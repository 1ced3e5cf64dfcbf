import type { AgreementPaperTexts } from '../../papers/agreement-paper-texts.ts';

export const agreement: AgreementPaperTexts = {
  title: ({ services, document }) => `Utkast til ${document ?? 'avtale'}: ${services}`,
  draft: (study) => `Dette er eit utkast, laga ut frå studien «${study}». Det bind ingen før kommunane har vedteke det.`,
  basis: ({ model, basis, others }) => {
    switch (basis) {
      case 'asked':
        return `Utkastet gjeld ${model}.`;
      case 'agreement':
        return `Utkastet gjeld ${model}, som er modellen i avtalen.`;
      case 'service':
        return `Utkastet gjeld ${model}, som studien ønskjer.`;
      case 'recommended': {
        const lead = `Utkastet gjeld ${model}. Studien har ikkje valt modell`;
        if (others === undefined) return `${lead}, så dette er den vi meiner passar best av dei lova tillèt.`;
        return others.suited
          ? `${lead}, og denne er éin av fleire som etter vår vurdering passar like godt. Like mange poeng har ${others.models}. Kommunane må velje mellom dei.`
          : `${lead}, og ingen av modellane som lova tillèt, peikar seg ut. Lova tillèt òg ${others.models}. Kommunane må velje mellom dei.`;
      }
    }
  },
  unjudged: (services) => `Om lova opnar for denne modellen, er ikkje vurdert for ${services}, sidan studien ikkje oppgir kjenneteikn.`,
  beforeEarliest: ({ day, from }) => `Så gammal lov som frå ${day} har vi ikkje. Den eldste vi kjenner, gjaldt frå ${from}, og det er den som er brukt.`,
  counted: ({ filled, required, read }) => {
    const open = filled === required ? '' : ' Det som står i hakeparentes, må kommunane bli einige om.';
    const done = filled === 1 ? 'fylt' : 'fylte';
    if (read) return filled === required ? `Alle dei ${required} punkta lova krev, er fylte ut.` : `Av dei ${required} punkta lova krev, er ${filled} ${done} ut.${open}`;
    return `Vi kjenner til ${required} punkt som avtalen skal ha. Dei som er merkte «må kontrollerast», har vi ikkje lese i lova, og ho kan krevje fleire. ${filled === 0 ? 'Ingen av dei er' : `Av punkta er ${filled}`} ${done} ut.${open}`;
  },
  noMinimum: (model) =>
    `Så langt vi kjenner lova, har ho inga liste over kva ein avtale om ${model} må innehalde. Derfor står her berre det studien sjølv seier.`,
  ordinaryOnly: ({ model, filled, required }) =>
    `Så langt vi kjenner lova, har ho inga liste over kva ein avtale om ${model} må innehalde. Punkta nedanfor er vanlege i slike avtalar, men ikkje lovkrav. Av dei ${required} er ${filled} ${filled === 1 ? 'fylt' : 'fylte'} ut.${filled === required ? '' : ' Det som står i hakeparentes, må kommunane bli einige om.'}`,
  notRequired: 'ikkje lovkrav',
  headings: { parties: 'Partar', members: 'Kommunane som er med', conditions: 'Vilkår i lova', known: 'Det studien seier', adoption: 'Vedtak' },
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
    ['avtalssamverkan.tasks', 'kva oppgåver den andre kommunen utfører, i kva omfang, og kva kvar kommune gjer sjølv'],
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
    ['price', 'kva som blir betalt, korleis prisen blir regulert, og når det blir betalt'],
    ['duration', 'frå når og kor lenge avtalen gjeld, og om han blir forlengd'],
    ['notice', 'oppseiingsfristen, kven som kan seie opp, og korleis avtalen blir endra'],
    ['liability', 'kven som svarar for feil overfor innbyggjarane og mellom kommunane, og kven som er forsikra for kva'],
    ['personal-data', 'kven som er behandlingsansvarleg, om det trengst databehandlaravtale, og kven som arkiverer kva'],
    ['follow-up', 'kva det skal rapporterast om, til kven og kor ofte'],
    ['disputes', 'korleis usemje blir løyst, og av kven'],
  ]),
  adoptedBy: 'Kvar kommune gjer sitt eige vedtak:',
  adoption: 'dato og saksnummer',
};
