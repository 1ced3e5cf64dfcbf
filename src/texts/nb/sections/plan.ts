import { capital, phrase } from '../../phrase.ts';
import type { PlanTexts } from '../../sections/plan-texts.ts';

const kinds = { cost: 'kostnaden', positions: 'årsverkene', volume: 'mengden' };

export const plan: PlanTexts = {
  heading: 'Plan for det som skal forberedes',
  leadOne: 'Planen gjelder den ene tjenesten som skal starte eller forberedes.',
  lead: (count) => phrase`Planen gjelder de ${count} tjenestene som skal starte eller forberedes. Først står det som er felles for dem.`,
  everywhere: 'hver kommune som er med',
  anywhere: 'noen av kommunene som er med',
  phases: {
    heading: 'Faser og beslutningspunkter',
    lead: (day) =>
      `Ingen går videre til neste fase før beslutningen er tatt, og det er lov å stanse. ${day === undefined ? 'Studien oppgir ingen datoer, så tabellen viser bare rekkefølgen.' : `Studien setter den første beslutningen til ${day}. De andre har ingen dato ennå.`}`,
    table: { phase: 'Fase', work: 'Dette skal gjøres', decision: 'Beslutning', who: 'Hvem beslutter' },
    names: { idea: 'Idé', concept: 'Konsept', plan: 'Planlegging', 'carry-out': 'Gjennomføring', close: 'Avslutning', realise: 'Realisering' },
    work: {
      idea: 'Finne ut hva samarbeidet kan gi, og hva som skal til: denne studien',
      concept: 'Måle utgangspunktet, avgrense tjenesten og velge samarbeidsmodell',
      plan: 'Skrive avtale, budsjett, bemanningsplan og gevinstplan',
      'carry-out': 'Flytte oppgaver, folk og systemer etter planen',
      close: 'Gi ansvaret over til linjen og oppsummere erfaringene',
      realise: 'Hente ut gevinstene i drift og måle dem hvert år',
    },
    decisions: {
      idea: 'Starte forprosjektet',
      concept: 'Velge løsning',
      plan: 'Vedta avtalen og bevilge pengene',
      'carry-out': 'Ta ordningen i bruk',
      close: 'Avslutte prosjektet',
      realise: 'Fortsette, endre eller avslutte samarbeidet',
    },
    deciders: { councils: 'Hvert kommunestyre', 'executive-committees': 'Hvert formannskap', 'chief-executives': 'Kommunedirektørene' },
  },
  organisation: {
    heading: 'Organisering og medvirkning',
    table: { role: 'Rolle', who: 'Hvem', answersFor: 'Ansvar' },
    roles: {
      owner: { name: 'Eier', who: 'Kommunedirektørene i fellesskap', answersFor: 'Skaffer penger og folk, og legger fram hver beslutning' },
      steering: { name: 'Styringsgruppe', who: 'Kommunedirektørene i kommunene som er med', answersFor: 'Følger framdrift, risiko og gevinster' },
      manager: { name: 'Prosjektleder', who: 'Pekes ut av eieren før oppstart', answersFor: 'Leder arbeidet og holder planen ved like' },
      group: { name: 'Arbeidsgruppe', who: 'En fagperson fra tjenesten i hver kommune', answersFor: 'Beskriver utgangspunktet og løsningen' },
      employees: { name: 'De ansattes representanter', who: 'Tillitsvalgt og verneombud fra hver kommune', answersFor: 'Er med i arbeidsgruppen fra første møte' },
      host: { name: 'Vertskommune', who: 'Står under hvert forprosjekt', answersFor: 'Forbereder ledelse og drift av tjenesten' },
    },
    parties: {
      elected: { name: 'Folkevalgte', part: 'Kommunestyrene vedtar oppstart og avtale. Formannskapene får framdrift og risiko lagt fram før hver beslutning.' },
      management: { name: 'Ledelsen', part: 'Kommunedirektørene sitter i styringsgruppen. Lederne for tjenesten svarer for gevinstene, hver i sin kommune.' },
      employees: { name: 'Ansatte', part: 'De tillitsvalgte drøfter hver fase med arbeidsgiveren før beslutningen tas. Det første de ansatte spør om, er hvor stillingene blir. Der studien ikke sier det, må konseptfasen svare.' },
    },
    partners: {
      name: 'Andre parter',
      part: (names) => `${capital(names)} blir bedt om råd i konseptfasen og får vite hva som blir besluttet.`,
      none: 'Studien nevner ingen. I konseptfasen tar eieren stilling til hvem som bør være med.',
    },
  },
  benefits: {
    heading: 'Hvordan gevinstene følges opp',
    lead: (day) =>
      `Et utgangspunkt som er oppgitt, låses ${day === undefined ? 'når det første vedtaket er gjort' : `ved vedtaket ${day}`}. Det som mangler, måles før oppstart. Gevinster hos andre offentlige virksomheter er ikke oppgitt og står derfor ikke i planen.`,
    table: { kind: 'Slag', measure: 'Måles med', risk: 'Viktigste risiko', followUp: 'Oppfølging' },
    classes: {
      'own-budget': {
        name: 'Budsjetteffekt',
        measure: 'Netto kostnad i regnskapet, i faste priser',
        risk: 'Anslag har ofte vært for høye',
        followUp: 'Budsjettet settes ned når gevinsten kommer, og regnskapet viser hvert år om den er kommet',
      },
      'alternative-use': {
        name: 'Frigjort tid',
        measure: 'Årsverk som er tatt i bruk til noe annet',
        risk: 'Tiden går med uten at noen merker det',
        followUp: 'Kommunen skriver ned hva tiden skal brukes til, og rapporterer hvert år',
      },
      'not-priced': {
        name: 'Bedre tjeneste',
        measure: 'Et måltall som velges i konseptfasen',
        risk: 'Ingen vet hvordan det var før',
        followUp: 'Den samme målingen før oppstart og hvert år etterpå',
      },
    },
    rows: { benefit: 'Gevinst', kind: 'Slag', today: 'I dag', target: 'Mål', year: 'Fra år' },
    cost: 'Lavere netto kostnad',
    lower: (amount) => phrase`${amount} lavere`,
    onScale: (effect) => phrase`${effect} på skalaen fra −4 til 4`,
    freed: ({ isCashable, municipality }) => (isCashable ? `Stillinger som går ut i ${municipality}` : `Tid til annet arbeid i ${municipality}`),
    toBeMeasured: 'må måles',
    notSet: 'ikke satt',
    owner: ({ role, names }) => `Gevinstansvarlig: ${role ?? 'lederen for tjenesten'} i ${names}.`,
    none: 'Studien oppgir ingen gevinst som kan måles. Konseptfasen må sette målene.',
  },
  risks: {
    heading: 'Risiko som er felles for forprosjektene',
    lead: 'Hver risiko har en eier, som gjør noe med den eller sier fra.',
    table: { risk: 'Risiko', owner: 'Eier' },
    owners: { owner: 'Prosjekteieren', 'chief-executives': 'Kommunedirektørene', manager: 'Prosjektlederen', 'line-managers': 'Lederne for tjenesten' },
    factor: ({ title, unmet, unanswered }) =>
      `${title}: ${[...(unmet === undefined ? [] : [`ikke på plass i ${unmet}`]), ...(unanswered === undefined ? [] : [`ikke vurdert i ${unanswered}`])].join('; ')}`,
    condition: (model) => `Vilkår for ${model}: `,
  },
  preProject: {
    purpose: (criterion) => (criterion === undefined ? 'Formålet er lavere kostnader.' : `Formålet er å bli bedre på ${criterion}.`),
    next: { concept: 'Neste fase er konsept.', plan: 'Neste fase er planlegging, siden tjenesten kan starte nå.' },
    round: (round) => phrase`Forprosjektet hører til runde ${round}.`,
    participants: (names) => `Kommunene som er med, er ${names}.`,
    model: (model) => `Best egnet er ${model}.`,
    openModel: 'Samarbeidsmodellen velges i konseptfasen.',
    host: (name) => `Vertskommune er ${name}.`,
    openHost: 'Vertskommune velges i konseptfasen.',
    start: (year) => `Beregningene forutsetter oppstart i ${year}.`,
    noStart: 'Studien oppgir ikke når tjenesten skal starte.',
    fullEffect: (year) => `Full virkning er ventet fra ${year}.`,
  },
  baseline: {
    table: {
      municipality: 'Kommune',
      cost: (scale) => `Kostnad i dag, ${scale}`,
      volume: 'Mengde i dag',
      today: 'Årsverk i dag',
      after: 'Årsverk i samarbeidet',
      change: 'Endring',
    },
    sum: 'Sum',
    notStated: 'ikke oppgitt',
    missing: (what) => `Må måles før oppstart: ${what}.`,
    unmeasured: ({ kinds: missing, names, list }) => `${list(missing.map((kind) => kinds[kind]))} i ${names}`,
    criterion: (title) => `${title}, slik det er i dag`,
    positionsUnknown: (names) => `Hvor mange årsverk det blir i ${names}, er ikke oppgitt.`,
  },
};
