import { capital, phrase } from '../../phrase.ts';
import type { ModelSectionTexts } from '../../sections/model-section-texts.ts';
import { models as catalogue } from '../models.ts';
import { traits } from '../traits.ts';

export const models: ModelSectionTexts = {
  catalogue,
  traits,
  lead: ({ day, readOn, where }) =>
    phrase`Lagen avgör vilka samverkansformer en verksamhet kan ha. ${day === undefined ? `Vi utgår från lagen i den lydelse som vi läste den ${readOn}.` : `Vi utgår från lagen per den ${day}, senast läst av oss den ${readOn}.`} Lagarna är i huvudsak lästa så som de antogs. Senare ändringar måste kontrolleras före beslut, i ${where}.`,
  mark: ' Där det står ”måste kontrolleras” har vi inte själva läst bestämmelsen.',
  judgement: ' Poängen anger hur väl samverkansformen passar. De är vår bedömning och följer inte av lagen.',
  beforeEarliest: ({ day, from, models: found, used }) =>
    found === undefined
      ? `Lagen så som den var den ${day} känner vi inte till. Den äldsta lydelse vi känner till gällde från den ${from}${used ? ' och har använts i stället' : ''}.`
      : `För ${found} känner vi inte till lagen så som den var den ${day}. Den äldsta lydelse vi känner till gällde från den ${from}${used ? ' och har använts i stället' : ''}.`,
  notYet: (found) => `Det här fanns inte i lagen då: ${found}.`,
  since: ({ model, day, isVerified }) => `${model} (från den ${day}${isVerified ? '' : `; ${catalogue.toBeVerified}`})`,
  traitsLead: (list) => `Kännetecken: ${list}.`,
  table: { model: 'Samverkansform', verdict: 'Enligt lagen', why: 'Varför', points: 'Poäng', fit: 'Lämplighet' },
  statuses: { allowed: 'tillåts', conditions: 'tillåts på vissa villkor', excluded: 'tillåts inte' },
  best: ({ model, onConditions, others }) =>
    `Bäst passar ${model}${onConditions ? ', som tillåts på vissa villkor' : ''}.${others === undefined ? '' : ` Lika många poäng har ${others}.`}`,
  noneSuits: 'Ingen av de samverkansformer som lagen tillåter utmärker sig.',
  noneAllowed: 'Lagen tillåter ingen av samverkansformerna.',
  preferred: ({ model, services, status, best }) => {
    if (best) return services === undefined ? ' Det är också vad studien önskar.' : ` För ${services} är det också vad studien önskar.`;
    const wish = services === undefined ? `Studien önskar ${model}` : `För ${services} önskar studien ${model}`;
    if (status === 'allowed') return ` ${wish}.`;
    return status === 'excluded' ? ` ${wish}, som inte tillåts.` : ` ${wish}, som tillåts på vissa villkor.`;
  },
  against: ' Emot det talar:',
  better: (found) => ` Bättre passar ${found}.`,
  nothingAgainst: ' Inget av kännetecknen talar emot det, och ingen samverkansform har fler poäng.',
  consequences: {
    heading: (model) => `Vad valet innebär: ${model}`,
    lead: (services) => `Samverkansformen passar bäst för ${services}.`,
    always: 'Oavsett vilken av dessa samverkansformer som väljs',
  },
  groups: {
    heading: ({ others }) => (others ? 'De andra verksamheterna' : 'Verksamhet för verksamhet'),
    lead: 'Verksamheter som lagen ger samma samverkansformer står i samma grupp.',
    table: { group: 'Grupp', allowed: 'Tillåts', conditions: 'Tillåts på vissa villkor', excluded: 'Tillåts inte' },
    all: 'alla',
    allOthers: 'alla andra',
    members: ({ count, one }) => phrase` (${count} ${one ? 'verksamhet' : 'verksamheter'}), efter vad som passar bäst:`,
    suits: (found, services) => {
      if (found.length === 0) return `Ingen samverkansform utmärker sig: ${services}.`;
      return `${capital(found.join(', '))}${found.length === 1 ? '' : ' (lika många poäng)'}: ${services}.`;
    },
    rules: 'Reglerna bakom tabellen:',
  },
  undescribed: ({ services, one, traits: traitsKey, catalogue: catalogueKey }) => [
    'För ',
    ...services,
    ` säger studien inte vilket slags ${one ? 'verksamhet' : 'verksamheter'} det är, så ${one ? 'den' : 'de'} har inte bedömts. Lägg till `,
    traitsKey,
    ', eller ',
    catalogueKey,
    ' för en verksamhet i katalogen.',
  ],
  services: (count) => phrase`${count} verksamheter`,
  former: {
    heading: (year) => (year === undefined ? 'Samverkansformerna i studien, och vad de är i dag' : `Samverkansformerna från ${year}, och vad de är i dag`),
    inference: 'Att formerna motsvarar varandra är vår slutsats. Det står inte i lagen.',
    table: { considered: 'I studien', today: 'I dag', why: 'Varför' },
    newer: ({ models: found, year }) => `Dessa fanns inte i lagen ${year}: ${found}.`,
  },
};
