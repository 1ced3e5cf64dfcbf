import { phrase } from '../../phrase.ts';
import type { MissingTexts } from '../../sections/missing-texts.ts';

export const missing: MissingTexts = {
  heading: 'Det studien ikke sier ennå',
  lead: 'Rapporten får flere deler når studien sier mer:',
  lines: {
    decision: (key) => phrase`Forslag til vedtak: legg det til under ${key}.`,
    services: (key) => phrase`Aktuelle samarbeidsområder: legg dem til under ${key}.`,
    effects: (key) => phrase`Virkninger: legg til hva samarbeid gjør med hver tjeneste, under ${key}.`,
    gains: (gain, transition) => phrase`Gevinst og kostnad: legg til hva samarbeid om hver tjeneste gir og koster, under ${gain} og ${transition}.`,
    criteria: (key) => phrase`Vekter: legg til hva hver kommune legger vekt på, under ${key}.`,
    capacity: (key) => phrase`Kapasitet: legg til hvor mange forprosjekter kommunene kan bære samtidig, under ${key}.`,
    swot: (key) => phrase`SWOT-analyse: legg til styrker, svakheter, muligheter og trusler under ${key}.`,
    existing: (key) => phrase`Samarbeidet i dag: legg til hvem som samarbeider om hva, under ${key}.`,
    goals: (key) => phrase`Mål: legg dem til under ${key}.`,
    mandate: (key) => phrase`Organisering: legg til rollene under ${key}.`,
    partners: (key) => phrase`Samarbeidspartnere: legg dem til under ${key}.`,
    actions: (key) => phrase`Tiltak som ikke er tjenester: legg dem til under ${key}.`,
    strategies: (key) => phrase`Strategier: legg til hva SWOT-analysen bør føre til, under ${key}.`,
    readiness: (key) => phrase`Gjennomføringsevne: legg til hvor langt hver kommune er kommet med det som må være på plass, under ${key}.`,
    successFactors: (key) => phrase`Suksessfaktorer: legg til det kommunene må lykkes med, under ${key}.`,
    pitfalls: (key) => phrase`Fallgruver: legg til det som bør unngås, under ${key}.`,
    sources: (key) => phrase`Kilder: legg dem til under ${key}, og vis til dem ved hvert tall.`,
  },
};
