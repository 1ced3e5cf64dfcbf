import type { SensitivityTexts } from '../../sections/sensitivity-texts.ts';

const low = 'når éin storleik om gongen er låg eller høg og dei andre er på forventa verdi. Låg og høg er valde slik at storleiken åtte av ti gonger ligg mellom dei. Beløpa i dei to resultatkolonnane er i';

export const sensitivity: SensitivityTexts = {
  lead: {
    package: (scale) => `Tabellen viser kor stor netto noverdi av tenestene som startar eller blir førebudde, blir ${low} ${scale}.`,
    topDown: (scale) => `Tabellen viser kor stor netto noverdi av felles administrasjon blir ${low} ${scale}.`,
    topDownGain: (scale) => `Tabellen viser kor stor noverdien av gevinsten ved felles administrasjon blir ${low} ${scale}. Kva det kostar å innføre felles administrasjon, er ikkje oppgitt og ikkje trekt frå.`,
  },
  alsoTopDown: ({ scale, costsStated }) =>
    `Det same for ${costsStated ? 'netto noverdi av felles administrasjon' : 'noverdien av gevinsten ved felles administrasjon, der ingen kostnad er oppgitt'}, i ${scale}:`,
  table: { input: 'Storleik', low: 'Låg', high: 'Høg', resultLow: 'Resultat, låg', resultHigh: 'Resultat, høg', correlation: 'Samvariasjon' },
  correlation: 'Samvariasjonen går frå −1 til 1. Nær 1 følgjer resultatet storleiken tett, nær −1 går det tett motsett veg, og nær 0 har storleiken lite å seie.',
  noCorrelation: ' Der det står –, er samvariasjonen for liten til å skiljast frå null med så mange trekningar.',
  notTheMean: 'Resultatet med alle storleikar på forventa verdi er ikkje det same som gjennomsnittet av alle utfall, som står elles i rapporten. I gjennomsnittet tel tap fullt frå starten, medan gevinstar bygger seg opp over tid.',
  measureHeading: 'Det som ville avklare mest',
  measureLead: ({ one, ofServices }) =>
    `${one ? 'Eit sikrare svar' : 'Sikrare svar'} på dette ville gjere mest for å avklare ${ofServices ? 'kva tenestene er verde' : 'resultatet'}:`,
  measure: {
    realisation: 'Finn ut kva liknande ordningar faktisk har henta ut, og bli einige om korleis det skal målast her.',
    phi: 'Avgjer kva delar av administrasjonen som skal vere felles.',
    administration: 'Hent rekneskapstal for fleire år. Eitt år kan avvike tilfeldig.',
    adjustment: 'Gå gjennom grunnlaget for justeringa med økonomisjefane.',
    gain: 'Del anslaget opp på stillingar, avtalar og lisensar med namn, og spør kommunar som har gjort det same.',
    evidence: 'Forskinga gir ikkje noko sikkert tal. Lag eit eige anslag, og spør kommunar som samarbeider om dette kva det har kosta og spart.',
    today: 'Hent kostnaden frå rekneskapen i kvar kommune, med same avgrensing i alle.',
    transition: 'Hent inn eit tilbod, eller lag ein plan for innføringa med timar og innkjøp.',
    coordination: 'Avgjer kven som skal leie ordninga, og kva det krev av stillingar og system.',
    positions: 'Avklar kva stillingar det gjeld, og når dei blir ledige.',
    positionCost: 'Hent løn og sosiale utgifter for dei stillingane det gjeld.',
  },
};
