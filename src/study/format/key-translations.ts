/** Keys of the format in the words of those who write studies: Norwegian and Swedish. */
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
  partners: ['partnere', 'parter', 'deltakere'],
  group: ['gruppe', 'gruppa', 'grupp'],
  municipalities: ['kommuner', 'kommunar', 'kommune', 'kommunene', 'kommun', 'kommunerna'],
  benchmarks: ['sammenligning', 'sammenligninger', 'samanlikning', 'jämförelse', 'jämförelser', 'referanser'],
  comparators: ['sammenligningskommuner', 'jämförelsekommuner', 'referansekommuner'],
  existing: ['samarbeid', 'dagens samarbeid', 'eksisterende', 'samarbete', 'befintligt'],
  services: ['tjenester', 'tenester', 'tjänster', 'tjeneste', 'tjenesteområder'],
  criteria: ['kriterier', 'kriterium'],
  strengths: ['styrker', 'styrkor', 'sterke sider'],
  weaknesses: ['svakheter', 'svakheiter', 'svagheter', 'svake sider'],
  opportunities: ['muligheter', 'moglegheiter', 'möjligheter'],
  threats: ['trusler', 'truslar', 'hot'],
  strategies: ['strategier', 'strategiar'],
  successFactors: ['suksessfaktorer', 'framgångsfaktorer'],
  pitfalls: ['fallgruver', 'fallgropar'],
  actions: ['tiltak', 'åtgärder'],
  decision: ['vedtak', 'innstilling', 'beslut'],
  sharing: ['fordeling', 'fördelning'],
  claims: ['påstander', 'påstandar', 'påståenden'],
  sources: ['kilder', 'kjelder', 'källor'],
  source: ['kilde', 'kjelde', 'källa'],
  name: ['navn', 'namn'],
  code: ['kommunenummer', 'kommunkod', 'nummer'],
  population: ['innbyggere', 'innbyggertall', 'innbyggjarar', 'folketall', 'folketal', 'invånare', 'befolkning', 'folkmängd'],
  value: ['verdi', 'värde'],
  year: ['år', 'årstall'],
  note: ['merknad', 'anmärkning', 'kommentar'],
  cost: ['kostnad'],
  costs: ['kostnader'],
  positions: ['årsverk', 'stillinger', 'tjänster'],
  participants: ['deltakere', 'deltakarar', 'deltagare'],
  host: ['vert', 'vertskommune', 'värd', 'värdkommun'],
  today: ['i dag', 'idag'],
  after: ['etter', 'efter', 'etterpå'],
  transition: ['overgang', 'omstilling', 'omställning', 'övergång'],
  coordination: ['samordning', 'koordinering'],
  realisation: ['realisering', 'realiseringsgrad'],
  voluntary: ['frivillig'],
  project: ['prosjekt', 'projekt'],
  count: ['antall', 'antal'],
  volume: ['volum', 'volym'],
  gain: ['gevinst', 'vinst', 'innsparing'],
  text: ['tekst'],
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
