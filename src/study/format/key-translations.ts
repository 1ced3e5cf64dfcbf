/** Keys of the format in the words of those who write studies: Norwegian, in both its forms, and Swedish. */
const words: Readonly<Record<string, readonly string[]>> = {
  title: ['tittel', 'titel', 'overskrift', 'rubrik'],
  jurisdiction: ['land', 'jurisdiksjon', 'jurisdiktion'],
  language: ['språk'],
  currency: ['valuta'],
  priceYear: ['prisår', 'prisnivå'],
  decisionDate: ['vedtaksdato', 'beslutsdatum', 'dato', 'datum'],
  horizon: ['horisont', 'tidshorisont'],
  discountRate: ['diskonteringsrente', 'kalkylränta'],
  background: ['bakgrunn', 'bakgrund'],
  goals: ['mål', 'målsetting', 'målsettinger', 'syfte'],
  mandate: ['mandat', 'uppdrag'],
  partners: ['partnere', 'partnarar', 'partar', 'parter', 'deltakere', 'deltakarar'],
  group: ['gruppe', 'gruppa', 'grupp'],
  municipalities: ['kommuner', 'kommunar', 'kommune', 'kommunene', 'kommun', 'kommunerna'],
  benchmarks: ['sammenligning', 'sammenligninger', 'samanlikning', 'samanlikningar', 'jämförelse', 'jämförelser', 'referanser'],
  comparators: ['sammenligningskommuner', 'samanlikningskommunar', 'jämförelsekommuner', 'referansekommuner'],
  existing: ['samarbeid', 'dagens samarbeid', 'samarbeidet i dag', 'eksisterende', 'eksisterande', 'samarbete', 'befintligt'],
  services: ['tjenester', 'tenester', 'tjänster', 'tjeneste', 'tjenesteområder', 'tenesteområde'],
  criteria: ['kriterier', 'kriterium', 'kriteria'],
  swing: ['vekt', 'vekter', 'vikt', 'vikter'],
  rank: ['rang', 'rangering', 'rekkefølge', 'rekkjefølgje', 'rangordning'],
  scale: ['skala'],
  effects: ['virkninger', 'virkning', 'effekter', 'effekt', 'verknader', 'verknad'],
  feasibility: ['gjennomførbarhet', 'gjennomførbarheit', 'genomförbarhet'],
  readiness: ['gjennomføringsevne', 'genomförandeförmåga'],
  capacity: ['kapasitet', 'kapacitet'],
  strengths: ['styrker', 'styrkar', 'styrkor', 'sterke sider'],
  weaknesses: ['svakheter', 'svakheiter', 'veikskapar', 'svagheter', 'svake sider'],
  opportunities: ['muligheter', 'moglegheiter', 'möjligheter'],
  threats: ['trusler', 'truslar', 'hot'],
  strategies: ['strategier', 'strategiar'],
  successFactors: ['suksessfaktorer', 'suksessfaktorar', 'framgångsfaktorer'],
  pitfalls: ['fallgruver', 'fallgropar'],
  actions: ['tiltak', 'åtgärder'],
  decision: ['vedtak', 'innstilling', 'beslut'],
  sharing: ['fordeling', 'fördelning'],
  agreements: ['avtaler', 'avtalar', 'avtale', 'avtal'],
  points: ['punkter', 'punkt'],
  model: ['modell'],
  date: ['dato', 'datum'],
  claims: ['påstander', 'påstandar', 'påståenden'],
  sources: ['kilder', 'kjelder', 'källor'],
  source: ['kilde', 'kjelde', 'källa'],
  name: ['navn', 'namn'],
  code: ['kommunenummer', 'kommunkod', 'nummer'],
  population: ['innbyggere', 'innbyggertall', 'innbyggjarar', 'innbyggjartal', 'folketall', 'folketal', 'invånare', 'befolkning', 'folkmängd'],
  value: ['verdi', 'värde'],
  year: ['år', 'årstall', 'årstal'],
  note: ['merknad', 'anmärkning', 'kommentar'],
  cost: ['kostnad'],
  costs: ['kostnader'],
  positions: ['årsverk', 'stillinger', 'stillingar', 'tjänster'],
  participants: ['deltakere', 'deltakarar', 'deltagare'],
  host: ['vert', 'vertskommune', 'värd', 'värdkommun'],
  today: ['i dag', 'idag'],
  after: ['etter', 'efter', 'etterpå'],
  transition: ['overgang', 'omstilling', 'omställning', 'övergång'],
  coordination: ['samordning', 'koordinering'],
  realisation: ['realisering', 'realiseringsgrad'],
  voluntary: ['frivillig'],
  project: ['prosjekt', 'projekt'],
  count: ['antall', 'antal', 'tal'],
  volume: ['volum', 'volym'],
  gain: ['gevinst', 'vinst', 'innsparing', 'nytta', 'besparing'],
  text: ['tekst'],
  basis: ['grunnlag', 'kostnadsgrunnlag'],
};

/** Values of the format in the same words. */
const values: Readonly<Record<string, readonly string[]>> = {
  norway: ['norge', 'noreg', 'no'],
  sweden: ['sverige', 'se'],
  net: ['netto'],
  gross: ['brutto'],
  nb: ['norsk', 'bokmål', 'no'],
  nn: ['nynorsk'],
  sv: ['svensk', 'svenska', 'se'],
  en: ['engelsk', 'engelska', 'english'],
};

const keysByWord: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(words)
    .flat()
    .map((word) => [word, Object.keys(words).filter((key) => words[key]?.includes(word))]),
);

/** The key that a Norwegian or Swedish word stands for, of those that are possible there. */
export function translatedKey(word: string, possible: readonly string[]): string | undefined {
  return keysByWord.get(word.toLowerCase())?.find((key) => possible.includes(key));
}

/** The value that a Norwegian or Swedish word stands for, of those that are possible there. */
export function translatedValue(word: string, possible: readonly string[]): string | undefined {
  const written = word.trim().toLowerCase();
  return possible.find((value) => values[value]?.includes(written) === true);
}
