import { phrase } from '../../phrase.ts';
import type { MethodTexts } from '../../sections/method-texts.ts';

export const method: MethodTexts = {
  gap: 'Kostnadsforskjellen er kommunenes administrasjonskostnad per innbygger (c) minus sammenligningens (b). I alt er den N (c − b), der N er innbyggerne i alle kommunene.',
  formulas: 'Andelene er (c − b)/c og (c − b)/b. De har ulik base og er derfor ulike; en prosent uten base sier ikke hvilken som er ment.',
  group: 'Har alle kommunene oppgitt sin kostnad, er c snittet av dem, vektet med innbyggere. Ellers er c det tallet som er oppgitt for alle samlet.',
  comparable: 'Sammenlignbar blir forskjellen når sammenligningens kostnad ganges med prisnivået, deles på behovsindeksen og får lagt til det som er ført andre steder; så ganges forskjellen med andelen som kan påvirkes. Bare steg som studien oppgir, er tatt med.',
  claims: 'En påstand stemmer når |beregnet − oppgitt| er høyst toleransen ganger |oppgitt|. Ellers løses formelen for én størrelse om gangen.',
  statistic: 'Kvartiler er lineært interpolert mellom ordnede verdier (Hyndman og Fan 1996, type 7).',
  swot: ({ limit }) =>
    phrase`Tre grenser i SWOT-analysen er våre forutsetninger: kommunene er uenige om et punkt når det skiller ${limit} eller mer mellom høyeste og laveste svar, to punkter er nesten like når minst fire av fem ord er felles, og en liste er for lang når den har flere enn sju punkter.`,
  agreement:
    'Enighet om rekkefølgen er Kendalls W = 12 S/(m² (n³ − n) − m ΣT), for m kommuner og n punkter. S er summen av kvadrerte avvik fra snittet av rangsummene, og T retter for like svar (Kendall og Babington Smith 1939). Enigheten kalles stor fra 0,7 og noe fra 0,5 (Schmidt 1997).',
  gapIsNoGain: 'En forskjell i kostnad er ikke målt virkning av samarbeid. Den viser hvor mye som høyst kan være å hente om alt annet er likt.',
};
