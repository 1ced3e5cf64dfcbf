import type { CsvColumn } from '../diagnostics/csv-codes.ts';

/** How each column may be called in the heading: in Bokmål, Nynorsk, Swedish and English, in small letters. */
export const headingWords: Readonly<Record<CsvColumn, readonly string[]>> = {
  quadrant: ['kvadrant', 'quadrant', 'swot', 'type', 'kategori', 'category'],
  text: ['tekst', 'text', 'punkt', 'utsagn', 'påstand', 'beskrivelse', 'beskriving', 'beskrivning', 'item', 'description'],
  municipality: ['kommune', 'kommun', 'municipality', 'kommuner', 'municipalities', 'kommunenavn', 'kommunenamn', 'kommunnamn'],
  importance: ['viktighet', 'viktigheit', 'viktighetsgrad', 'betydning', 'betydelse', 'importance'],
  services: ['tjenester', 'tjeneste', 'tenester', 'teneste', 'verksamheter', 'verksamhet', 'tjänster', 'tjänst', 'services', 'service'],
  evidence: ['kilde', 'kjelde', 'källa', 'belegg', 'belägg', 'underlag', 'grunnlag', 'evidence', 'source'],
  note: ['merknad', 'notat', 'kommentar', 'anmärkning', 'anteckning', 'note', 'comment'],
  service: ['tjeneste', 'teneste', 'verksamhet', 'tjänst', 'service'],
  criterion: ['kriterium', 'kriterie', 'criterion'],
  effect: ['virkning', 'verknad', 'effekt', 'påverkan', 'verkan', 'effect'],
  factor: ['faktor', 'suksessfaktor', 'framgångsfaktor', 'factor', 'success factor'],
  level: ['nivå', 'level'],
  grade: ['grad', 'sikkerhet', 'säkerhet', 'grade'],
  feasibility: ['gjennomførbarhet', 'gjennomførbarheit', 'genomförbarhet', 'feasibility'],
  points: ['poeng', 'poäng', 'vekt', 'vikt', 'points', 'weight', 'swing'],
};
