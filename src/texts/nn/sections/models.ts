import { capital, phrase } from '../../phrase.ts';
import type { ModelSectionTexts } from '../../sections/model-section-texts.ts';
import { models as catalogue } from '../models.ts';
import { traits } from '../traits.ts';

export const models: ModelSectionTexts = {
  catalogue,
  traits,
  lead: ({ day, readOn, where }) =>
    phrase`Lova avgjer kva modellar ei teneste kan ha. ${day === undefined ? `Vi legg lova til grunn slik vi las ho ${readOn}.` : `Vi legg til grunn lova per ${day}, sist lesen av oss ${readOn}.`} Lovene er i hovudsak lesne slik dei blei vedtekne. Endringar etter det må kontrollerast før vedtak, i ${where}.`,
  mark: ' Der det står «må kontrollerast», har vi ikkje sjølve lese føresegna.',
  judgement: ' Poenga seier kor godt modellen passar. Dei er vår vurdering og ikkje lova.',
  beforeEarliest: ({ day, from, models: found, used }) =>
    found === undefined
      ? `Vi kjenner ikkje lova slik ho var ${day}. Den eldste vi kjenner, gjaldt frå ${from}${used ? ', og er brukt i staden' : ''}.`
      : `For ${found} kjenner vi ikkje lova slik ho var ${day}. Den eldste vi kjenner, gjaldt frå ${from}${used ? ', og er brukt i staden' : ''}.`,
  notYet: (found) => `Den gongen hadde lova ikkje ${found}.`,
  since: ({ model, day, isVerified }) => `${model} (frå ${day}${isVerified ? '' : `; ${catalogue.toBeVerified}`})`,
  traitsLead: (list) => `Kjenneteikn: ${list}.`,
  table: { model: 'Modell', verdict: 'Etter lova', why: 'Kvifor', points: 'Poeng', fit: 'Kor godt modellen passar' },
  statuses: { allowed: 'tillaten', conditions: 'tillaten på vilkår', excluded: 'utelukka' },
  best: ({ model, onConditions, others }) =>
    `Best eigna er ${model}${onConditions ? ', som er tillaten på vilkår' : ''}.${others === undefined ? '' : ` Like mange poeng har ${others}.`}`,
  noneSuits: 'Ingen av modellane som lova opnar for, peikar seg ut.',
  noneAllowed: 'Lova opnar ikkje for nokon av modellane.',
  preferred: ({ model, services, status, best }) => {
    if (best) return services === undefined ? ' Det er òg det studien ønskjer.' : ` For ${services} er det òg det studien ønskjer.`;
    const wish = services === undefined ? `Studien ønskjer ${model}` : `For ${services} ønskjer studien ${model}`;
    if (status === 'allowed') return ` ${wish}.`;
    return status === 'excluded' ? ` ${wish}, som er utelukka.` : ` ${wish}, som er tillaten på vilkår.`;
  },
  against: ' Mot det talar:',
  better: (found) => ` Betre eigna er ${found}.`,
  nothingAgainst: ' Ingen av kjenneteikna talar mot det, og ingen modell har fleire poeng.',
  consequences: {
    heading: (model) => `Kva valet fører med seg: ${model}`,
    lead: (services) => `Modellen er best eigna for ${services}.`,
    always: 'Same kva for ein av desse modellane som blir vald',
  },
  groups: {
    heading: ({ others }) => (others ? 'Dei andre tenestene' : 'Teneste for teneste'),
    lead: 'Tenester som lova gir dei same modellane, står i same gruppe.',
    table: { group: 'Gruppe', allowed: 'Tillatne', conditions: 'Tillatne på vilkår', excluded: 'Utelukka' },
    all: 'alle',
    allOthers: 'alle dei andre',
    members: ({ count, one }) => phrase` (${count} ${one ? 'teneste' : 'tenester'}), etter kva som er best eigna:`,
    suits: (found, services) => {
      if (found.length === 0) return `Ingen modell peikar seg ut: ${services}.`;
      return `${capital(found.join(', '))}${found.length === 1 ? '' : ' (like mange poeng)'}: ${services}.`;
    },
    rules: 'Reglane bak tabellen:',
  },
  undescribed: ({ services, one, traits: traitsKey, catalogue: catalogueKey }) => [
    'For ',
    ...services,
    ` seier studien ikkje kva slags ${one ? 'teneste' : 'tenester'} det er, så ${one ? 'ho er ikkje vurdert' : 'dei er ikkje vurderte'}. Legg til `,
    traitsKey,
    ', eller ',
    catalogueKey,
    ' for ei teneste i katalogen.',
  ],
  services: (count) => phrase`${count} tenester`,
  former: {
    heading: (year) => (year === undefined ? 'Modellane i studien, og kva dei er i dag' : `Modellane frå ${year}, og kva dei er i dag`),
    inference: 'At modellane svarar til kvarandre, er vår slutning. Det står ikkje i lova.',
    table: { considered: 'I studien', today: 'I dag', why: 'Kvifor' },
    newer: ({ models: found, year }) => `Desse fanst ikkje i lova i ${year}: ${found}.`,
  },
};
