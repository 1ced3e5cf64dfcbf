import { phrase } from '../../phrase.ts';
import type { MissingTexts } from '../../sections/missing-texts.ts';

export const missing: MissingTexts = {
  heading: 'Det studien ikkje seier enno',
  lead: 'Rapporten får fleire delar når studien seier meir:',
  lines: {
    decision: (key) => phrase`Framlegg til vedtak: legg det til under ${key}.`,
    services: (key) => phrase`Aktuelle samarbeidsområde: legg dei til under ${key}.`,
    effects: (key) => phrase`Verknader: legg til kva samarbeid gjer med kvar teneste, under ${key}.`,
    gains: (gain, transition) => phrase`Gevinst og kostnad: legg til kva samarbeid om kvar teneste gir og kostar, under ${gain} og ${transition}.`,
    criteria: (key) => phrase`Vekter: legg til kva kvar kommune legg vekt på, under ${key}.`,
    capacity: (key) => phrase`Kapasitet: legg til kor mange forprosjekt kommunane kan bere samtidig, under ${key}.`,
    swot: (key) => phrase`SWOT-analyse: legg til styrkar, veikskapar, moglegheiter og truslar under ${key}.`,
    existing: (key) => phrase`Samarbeidet i dag: legg til kven som samarbeider om kva, under ${key}.`,
    goals: (key) => phrase`Mål: legg dei til under ${key}.`,
    mandate: (key) => phrase`Organisering: legg til rollene under ${key}.`,
    partners: (key) => phrase`Samarbeidspartnarar: legg dei til under ${key}.`,
    actions: (key) => phrase`Tiltak som ikkje er tenester: legg dei til under ${key}.`,
    strategies: (key) => phrase`Strategiar: legg til kva SWOT-analysen bør føre til, under ${key}.`,
    readiness: (key) => phrase`Gjennomføringsevne: legg til kor langt kvar kommune er komen med det som må vere på plass, under ${key}.`,
    successFactors: (key) => phrase`Suksessfaktorar: legg til det kommunane må lukkast med, under ${key}.`,
    pitfalls: (key) => phrase`Fallgruver: legg til det som bør unngåast, under ${key}.`,
    sources: (key) => phrase`Kjelder: legg dei til under ${key}, og vis til dei ved kvart tal.`,
  },
};
