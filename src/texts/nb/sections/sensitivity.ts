import type { SensitivityTexts } from '../../sections/sensitivity-texts.ts';

const low = 'når én størrelse om gangen er lav eller høy og de andre er på forventet verdi. Lav og høy er valgt slik at størrelsen åtte av ti ganger ligger mellom dem. Beløpene i de to resultatkolonnene er i';

export const sensitivity: SensitivityTexts = {
  lead: {
    package: (scale) => `Tabellen viser hvor stor netto nåverdi av tjenestene som starter eller forberedes, blir ${low} ${scale}.`,
    topDown: (scale) => `Tabellen viser hvor stor netto nåverdi av felles administrasjon blir ${low} ${scale}.`,
    topDownGain: (scale) => `Tabellen viser hvor stor nåverdien av gevinsten ved felles administrasjon blir ${low} ${scale}. Hva det koster å innføre felles administrasjon, er ikke oppgitt og ikke trukket fra.`,
  },
  alsoTopDown: ({ scale, costsStated }) =>
    `Det samme for ${costsStated ? 'netto nåverdi av felles administrasjon' : 'nåverdien av gevinsten ved felles administrasjon, der ingen kostnad er oppgitt'}, i ${scale}:`,
  table: { input: 'Størrelse', low: 'Lav', high: 'Høy', resultLow: 'Resultat, lav', resultHigh: 'Resultat, høy', correlation: 'Samvariasjon' },
  correlation: 'Samvariasjonen går fra −1 til 1. Nær 1 følger resultatet størrelsen tett, nær −1 går det tett motsatt vei, og nær 0 betyr størrelsen lite.',
  noCorrelation: ' Der det står –, er samvariasjonen for liten til å skilles fra null med så mange trekninger.',
  notTheMean: 'Resultatet med alle størrelser på forventet verdi er ikke det samme som gjennomsnittet av alle utfall, som står ellers i rapporten. I gjennomsnittet teller tap fullt fra starten, mens gevinster bygges opp over tid.',
  measureHeading: 'Det som ville avklare mest',
  measureLead: ({ one, ofServices }) =>
    `${one ? 'Et sikrere svar' : 'Sikrere svar'} på dette ville gjøre mest for å avklare ${ofServices ? 'hva tjenestene er verdt' : 'resultatet'}:`,
  measure: {
    realisation: 'Finn ut hva lignende ordninger faktisk har hentet ut, og bli enige om hvordan det skal måles her.',
    phi: 'Bestem hvilke deler av administrasjonen som skal være felles.',
    administration: 'Hent regnskapstall for flere år. Ett år kan avvike tilfeldig.',
    adjustment: 'Gå gjennom grunnlaget for justeringen med økonomisjefene.',
    gain: 'Del anslaget opp på stillinger, avtaler og lisenser med navn, og spør kommuner som har gjort det samme.',
    evidence: 'Forskningen gir ikke noe sikkert tall. Lag et eget anslag, og spør kommuner som samarbeider om dette hva det har kostet og spart.',
    today: 'Hent kostnaden fra regnskapet i hver kommune, med samme avgrensning i alle.',
    transition: 'Innhent et tilbud, eller lag en plan for innføringen med timer og innkjøp.',
    coordination: 'Bestem hvem som skal lede ordningen, og hva det krever av stillinger og systemer.',
    positions: 'Avklar hvilke stillinger det gjelder, og når de blir ledige.',
    positionCost: 'Hent lønn og sosiale utgifter for stillingene det gjelder, fra regnskapet.',
  },
};
