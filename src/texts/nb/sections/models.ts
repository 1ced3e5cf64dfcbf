import { capital, phrase } from '../../phrase.ts';
import type { ModelSectionTexts } from '../../sections/model-section-texts.ts';
import { models as catalogue } from '../models.ts';
import { traits } from '../traits.ts';

export const models: ModelSectionTexts = {
  catalogue,
  traits,
  lead: ({ day, readOn, where }) =>
    phrase`Loven avgjør hvilke modeller en tjeneste kan ha. ${day === undefined ? `Vi legger loven til grunn slik vi leste den ${readOn}.` : `Vi legger til grunn loven per ${day}, sist lest av oss ${readOn}.`} Lovene er i hovedsak lest slik de ble vedtatt. Endringer etter det må kontrolleres før vedtak, i ${where}.`,
  mark: ' Der det står «må kontrolleres», har vi ikke selv lest bestemmelsen.',
  judgement: ' Poengene sier hvor godt modellen passer. De er vår vurdering og følger ikke av loven.',
  beforeEarliest: ({ day, from, models: found, used }) =>
    found === undefined
      ? `Loven slik den var ${day}, kjenner vi ikke. Den eldste vi kjenner, gjaldt fra ${from}${used ? ', og den er brukt i stedet' : ''}.`
      : `For ${found} kjenner vi ikke loven slik den var ${day}. Den eldste vi kjenner, gjaldt fra ${from}${used ? ', og den er brukt i stedet' : ''}.`,
  notYet: (found) => `Loven hadde den gang ikke ${found}.`,
  since: ({ model, day, isVerified }) => `${model} (fra ${day}${isVerified ? '' : `; ${catalogue.toBeVerified}`})`,
  traitsLead: (list) => `Kjennetegn: ${list}.`,
  table: { model: 'Modell', verdict: 'Etter loven', why: 'Hvorfor', points: 'Poeng', fit: 'Egnethet' },
  statuses: { allowed: 'tillatt', conditions: 'tillatt på vilkår', excluded: 'utelukket' },
  best: ({ model, onConditions, others }) =>
    `Best egnet er ${model}${onConditions ? ', som er tillatt på vilkår' : ''}.${others === undefined ? '' : ` Like mange poeng har ${others}.`}`,
  noneSuits: 'Ingen av modellene som loven tillater, peker seg ut.',
  noneAllowed: 'Loven tillater ingen av modellene.',
  preferred: ({ model, services, status, best }) => {
    if (best) return services === undefined ? ' Det er også det studien ønsker.' : ` For ${services} er det også det studien ønsker.`;
    const wish = services === undefined ? `Studien ønsker ${model}` : `For ${services} ønsker studien ${model}`;
    if (status === 'allowed') return ` ${wish}.`;
    return status === 'excluded' ? ` ${wish}, som er utelukket.` : ` ${wish}, som er tillatt på vilkår.`;
  },
  against: ' Mot det taler:',
  better: (found) => ` Bedre egnet er ${found}.`,
  nothingAgainst: ' Ingen av kjennetegnene taler mot det, og ingen modell har flere poeng.',
  consequences: {
    heading: (model) => `Hva valget fører med seg: ${model}`,
    lead: (services) => `Modellen er best egnet for ${services}.`,
    always: 'Uansett hvilken av disse modellene som blir valgt',
  },
  groups: {
    heading: ({ others }) => (others ? 'De andre tjenestene' : 'Tjeneste for tjeneste'),
    lead: 'Tjenester som loven gir de samme modellene, står i samme gruppe.',
    table: { group: 'Gruppe', allowed: 'Tillatt', conditions: 'Tillatt på vilkår', excluded: 'Utelukket' },
    all: 'alle',
    allOthers: 'alle de andre',
    members: ({ count, one }) => phrase` (${count} ${one ? 'tjeneste' : 'tjenester'}), etter hva som er best egnet:`,
    suits: (found, services) => {
      if (found.length === 0) return `Ingen modell peker seg ut: ${services}.`;
      return `${capital(found.join(', '))}${found.length === 1 ? '' : ' (like mange poeng)'}: ${services}.`;
    },
    rules: 'Reglene bak tabellen:',
  },
  undescribed: ({ services, one, traits: traitsKey, catalogue: catalogueKey }) => [
    'For ',
    ...services,
    ` sier studien ikke hva slags ${one ? 'tjeneste' : 'tjenester'} det er, så ${one ? 'den' : 'de'} er ikke vurdert. Legg til `,
    traitsKey,
    ', eller ',
    catalogueKey,
    ' for en tjeneste i katalogen.',
  ],
  services: (count) => phrase`${count} tjenester`,
  former: {
    heading: (year) => (year === undefined ? 'Modellene i studien, og hva de er i dag' : `Modellene fra ${year}, og hva de er i dag`),
    inference: 'At modellene svarer til hverandre, er vår slutning. Det står ikke i loven.',
    table: { considered: 'I studien', today: 'I dag', why: 'Hvorfor' },
    newer: ({ models: found, year }) => `Disse fantes ikke i loven i ${year}: ${found}.`,
  },
};
