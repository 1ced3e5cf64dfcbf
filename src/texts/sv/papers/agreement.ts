import type { AgreementPaperTexts } from '../../papers/agreement-paper-texts.ts';

export const agreement: AgreementPaperTexts = {
  title: ({ services, document }) => `Utkast till ${document ?? 'avtal'}: ${services}`,
  draft: (study) => `Det här är ett utkast som bygger på studien ”${study}”. Det binder ingen förrän kommunerna har antagit det.`,
  basis: ({ model, basis, others }) => {
    switch (basis) {
      case 'asked':
        return `Utkastet gäller ${model}.`;
      case 'agreement':
        return `Utkastet gäller ${model}, som är samverkansformen i avtalet.`;
      case 'service':
        return `Utkastet gäller ${model}, som studien önskar.`;
      case 'recommended': {
        const lead = `Utkastet gäller ${model}. Studien har inte valt samverkansform`;
        if (others === undefined) return `${lead}, så det här är den som vi bedömer passar bäst av dem som lagen tillåter.`;
        return others.suited
          ? `${lead}, och den här är en av flera som vi bedömer passar lika bra. Lika många poäng har ${others.models}. Kommunerna måste välja mellan dem.`
          : `${lead}, och ingen av de samverkansformer som lagen tillåter utmärker sig. Lagen tillåter också ${others.models}. Kommunerna måste välja mellan dem.`;
      }
    }
  },
  unjudged: (services) => `Om lagen tillåter den här samverkansformen har inte bedömts för ${services}, eftersom studien inte anger några kännetecken.`,
  beforeEarliest: ({ day, from }) =>
    `Lagen så som den var den ${day} känner vi inte till. Den äldsta lydelse vi känner till gällde från den ${from} och har använts i stället.`,
  counted: ({ filled, required, read }) => {
    const open = filled === required ? '' : ' Det som står inom hakparentes måste kommunerna komma överens om.';
    const done = filled === 1 ? 'ifylld' : 'ifyllda';
    if (read) return filled === required ? `Alla ${required} punkter som lagen kräver är ifyllda.` : `Av de ${required} punkter som lagen kräver är ${filled} ${done}.${open}`;
    return `Vi känner till ${required} punkter som ska vara med. De som är märkta ”måste kontrolleras” har vi inte läst i lagen, och den kan kräva fler. ${filled === 0 ? 'Ingen av dem är ifylld' : `Av punkterna är ${filled} ${done}`}.${open}`;
  },
  noMinimum: (model) =>
    `Så långt vi känner lagen har den ingen lista över vad ett avtal om ${model} måste innehålla. Därför står här bara det som studien själv säger.`,
  ordinaryOnly: ({ model, filled, required }) =>
    `Så långt vi känner lagen har den ingen lista över vad ett avtal om ${model} måste innehålla. Punkterna nedan är vanliga i sådana avtal men inte lagkrav. Av de ${required} är ${filled} ${filled === 1 ? 'ifylld' : 'ifyllda'}.${filled === required ? '' : ' Det som står inom hakparentes måste kommunerna komma överens om.'}`,
  notRequired: 'inte lagkrav',
  headings: { parties: 'Parter', members: 'Deltagande kommuner', conditions: 'Villkor i lagen', known: 'Vad studien säger', adoption: 'Beslut' },
  party: (name) => (/kommun|\bstad$|^region /i.test(name) ? name : `${ownerOf(name)} kommun`),
  hostParty: (party) => `${party}, värdkommun`,
  participants: (names) => `Deltagande kommuner är ${names}.`,
  host: (name) => `Värdkommun är ${name}.`,
  date: (date) => `Avtalet gäller från och med den ${date}.`,
  transfer: (date) => `Uppgifterna och befogenheterna förs över den ${date}.`,
  service: ({ title, description }) => `Verksamheten: ${title}.${description === undefined ? '' : ` ${description}`}`,
  sharingKeys: (keys) => `Studien räknar med ${keys.length === 1 ? 'den här fördelningsnyckeln' : 'de här fördelningsnycklarna'}: ${keys.join('; ')}.`,
  law: 'Reglerna: ',
  fillIn: (question) => `Fyll i: ${question}`,
  questions: new Map([
    ['participants', 'vilka kommuner som deltar'],
    ['parties', 'vilka kommuner som ingår avtalet'],
    ['host', 'vilken kommun som är värdkommun'],
    ['tasks', 'vilka uppgifter och befogenheter som förs över, och vad varje kommun behåller'],
    ['avtalssamverkan.tasks', 'vilka uppgifter den andra kommunen utför, i vilken omfattning, och vad varje kommun gör själv'],
    ['transfer-date', 'datum för överföringen'],
    ['information', 'vilka beslut som ska meddelas, till vem och när'],
    ['settlement', 'vilka kostnader som delas, enligt vilken nyckel, och när de regleras'],
    ['costs', 'vilka kostnader som delas, enligt vilken nyckel, och när de regleras'],
    ['withdrawal', 'hur och med vilken uppsägningstid en kommun kan träda ut, och vad den då har rätt till och svarar för'],
    ['dissolution', 'hur samverkan kan upplösas, vad som händer med tillgångar och anställda, och vem som tar hand om arkiven'],
    ['other', 'om lagen kräver att mer avtalas här; om inte, skriv att den inte gör det'],
    ['members', 'antalet ledamöter från varje kommun'],
    ['representatives', 'antalet ledamöter från varje kommun'],
    ['name', 'namnet'],
    ['purpose', 'ändamålet'],
    ['seat', 'vilken kommun'],
    ['board-size', 'antalet, eller det lägsta och det högsta'],
    ['contributions', 'vad varje kommun skjuter till, och om det är pengar eller annat'],
    ['shares', 'varje kommuns andel'],
    ['legal-person', 'ja eller nej'],
    ['matters', 'vilka frågor'],
    ['powers', 'vad som får avgöras, och vad kommunernas fullmäktige behåller'],
    ['borrowing', 'ja eller nej, och i så fall hur mycket'],
    ['reporting', 'vad som ska rapporteras, till vem och hur ofta'],
    ['delegation', 'vilka ärenden, och vilka anställda'],
    ['assembly', 'vilket av de två organen, och antalet ledamöter från varje kommun'],
    ['term', 'mandattiden, eller att den är fyra år'],
    ['price', 'vilken ersättning som betalas, hur den räknas upp och när den betalas'],
    ['duration', 'från och med när och hur länge avtalet gäller, och om det förlängs'],
    ['notice', 'uppsägningstiden, vem som får säga upp avtalet och hur det ändras'],
    ['liability', 'vem som svarar för fel gentemot enskilda och mellan kommunerna, och vem som är försäkrad för vad'],
    ['personal-data', 'vem som är personuppgiftsansvarig, om det behövs ett personuppgiftsbiträdesavtal, och vem som arkiverar vad'],
    ['follow-up', 'vad som ska rapporteras, till vem och hur ofta'],
    ['disputes', 'hur tvister löses, och av vem'],
  ]),
  adoptedBy: 'Varje kommun fattar ett eget beslut:',
  adoption: 'datum och paragraf',
};

/** As in the names of municipalities: `Lunds kommun`, but `Mora kommun` and `Borås kommun`. */
function ownerOf(name: string): string {
  return /[aeiouyåäöæøésxz]$/i.test(name) ? name : `${name}s`;
}
