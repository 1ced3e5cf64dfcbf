import type { AgreementPaperTexts } from '../../papers/agreement-paper-texts.ts';

export const agreement: AgreementPaperTexts = {
  title: ({ services, document }) => `Utkast til ${document ?? 'avtale'}: ${services}`,
  draft: (study) => `Dette er et utkast, laget ut fra studien «${study}». Det binder ingen før kommunene har vedtatt det.`,
  basis: ({ model, basis, others }) => {
    switch (basis) {
      case 'asked':
        return `Utkastet gjelder ${model}.`;
      case 'agreement':
        return `Utkastet gjelder ${model}, som er modellen i avtalen.`;
      case 'service':
        return `Utkastet gjelder ${model}, som studien ønsker.`;
      case 'recommended': {
        const lead = `Utkastet gjelder ${model}. Studien har ikke valgt modell`;
        if (others === undefined) return `${lead}, så dette er den vi mener passer best av dem loven tillater.`;
        return others.suited
          ? `${lead}, og denne er én av flere som etter vår vurdering passer like godt. Like mange poeng har ${others.models}. Kommunene må velge mellom dem.`
          : `${lead}, og ingen av modellene som loven tillater, peker seg ut. Loven tillater også ${others.models}. Kommunene må velge mellom dem.`;
      }
    }
  },
  unjudged: (services) => `Om loven åpner for denne modellen, er ikke vurdert for ${services}, siden studien ikke oppgir kjennetegn.`,
  beforeEarliest: ({ day, from }) => `Så gammel lov som fra ${day} har vi ikke. Den eldste vi kjenner, gjaldt fra ${from}, og den er brukt i stedet.`,
  counted: ({ filled, required, read }) => {
    const open = filled === required ? '' : ' Det som står i hakeparentes, må kommunene bli enige om.';
    if (read) return filled === required ? `Alle de ${required} punktene loven krever, er fylt ut.` : `Av de ${required} punktene loven krever, er ${filled} fylt ut.${open}`;
    return `Vi kjenner til ${required} punkter som avtalen skal ha. De som er merket «må kontrolleres», har vi ikke lest i loven, og den kan kreve flere. ${filled === 0 ? 'Ingen av dem er' : `Av punktene er ${filled}`} fylt ut.${open}`;
  },
  noMinimum: (model) =>
    `Loven har, så langt vi kjenner den, ingen liste over hva en avtale om ${model} må inneholde. Derfor står her bare det studien selv sier.`,
  ordinaryOnly: ({ model, filled, required }) =>
    `Loven har, så langt vi kjenner den, ingen liste over hva en avtale om ${model} må inneholde. Punktene nedenfor er vanlige i slike avtaler, men ikke lovkrav. Av de ${required} er ${filled} fylt ut.${filled === required ? '' : ' Det som står i hakeparentes, må kommunene bli enige om.'}`,
  notRequired: 'ikke lovkrav',
  headings: { parties: 'Parter', members: 'Kommunene som er med', conditions: 'Vilkår i loven', known: 'Det studien sier', adoption: 'Vedtak' },
  party: (name) => (/kommune/i.test(name) ? name : `${name} kommune`),
  hostParty: (party) => `${party}, vertskommune`,
  participants: (names) => `Deltakerne er ${names}.`,
  host: (name) => `Vertskommune er ${name}.`,
  date: (date) => `Avtalen gjelder fra ${date}.`,
  transfer: (date) => `Oppgavene og myndigheten overføres ${date}.`,
  service: ({ title, description }) => `Tjenesten: ${title}.${description === undefined ? '' : ` ${description}`}`,
  sharingKeys: (keys) => `Studien regner med ${keys.length === 1 ? 'denne fordelingsnøkkelen' : 'disse fordelingsnøklene'}: ${keys.join('; ')}.`,
  law: 'Reglene: ',
  fillIn: (question) => `Fyll inn: ${question}`,
  questions: new Map([
    ['participants', 'hvilke kommuner som deltar'],
    ['parties', 'hvilke kommuner som inngår avtalen'],
    ['host', 'hvilken kommune som er vertskommune'],
    ['tasks', 'hvilke oppgaver og hvilken myndighet som overføres, og hva hver kommune beholder'],
    ['avtalssamverkan.tasks', 'hvilke oppgaver den andre kommunen utfører, i hvilket omfang, og hva hver kommune gjør selv'],
    ['transfer-date', 'datoen for overføringen'],
    ['information', 'hvilke vedtak det skal meldes fra om, til hvem og når'],
    ['settlement', 'hvilke kostnader som deles, etter hvilken nøkkel, og når det gjøres opp'],
    ['costs', 'hvilke kostnader som deles, etter hvilken nøkkel, og når det gjøres opp'],
    ['withdrawal', 'hvordan og med hvilken frist en kommune kan tre ut, og hva den da har krav på og svarer for'],
    ['dissolution', 'hvordan samarbeidet kan oppløses, hva som skjer med eiendeler og ansatte, og hvem som tar vare på arkivene'],
    ['other', 'om loven krever at mer blir avtalt her; hvis ikke, skriv at den ikke gjør det'],
    ['members', 'antall medlemmer fra hver kommune'],
    ['representatives', 'antall medlemmer fra hver kommune'],
    ['name', 'navnet'],
    ['purpose', 'formålet'],
    ['seat', 'hvilken kommune'],
    ['board-size', 'antallet, eller det laveste og det høyeste'],
    ['contributions', 'hva hver kommune skyter inn, og om det er penger eller annet'],
    ['shares', 'andelen til hver kommune'],
    ['legal-person', 'ja eller nei'],
    ['matters', 'hvilke saker'],
    ['powers', 'hva som kan avgjøres, og hva kommunestyrene beholder'],
    ['borrowing', 'ja eller nei, og i så fall hvor mye'],
    ['reporting', 'hva det skal rapporteres om, til hvem og hvor ofte'],
    ['delegation', 'hvilke saker, og hvilke ansatte'],
    ['assembly', 'hvilket av de to, og antall medlemmer fra hver kommune'],
    ['term', 'valgperioden, eller at den er fire år'],
    ['price', 'hva som betales, hvordan prisen reguleres, og når det betales'],
    ['duration', 'fra når og hvor lenge avtalen gjelder, og om den forlenges'],
    ['notice', 'oppsigelsesfristen, hvem som kan si opp, og hvordan avtalen endres'],
    ['liability', 'hvem som svarer for feil overfor innbyggerne og mellom kommunene, og hvem som er forsikret for hva'],
    ['personal-data', 'hvem som er behandlingsansvarlig, om det trengs databehandleravtale, og hvem som arkiverer hva'],
    ['follow-up', 'hva det rapporteres om, til hvem og hvor ofte'],
    ['disputes', 'hvordan uenighet løses, og av hvem'],
  ]),
  adoptedBy: 'Hver kommune gjør sitt eget vedtak:',
  adoption: 'dato og saksnummer',
};
