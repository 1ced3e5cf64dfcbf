import { joinPhrases } from '../../join-phrases.ts';
import { phrase } from '../../phrase.ts';
import type { RealisationKind, TopDownTexts } from '../../sections/top-down-texts.ts';

const realised: Readonly<Record<RealisationKind, string>> = {
  'shared-administration': 'Vår forutsetning, som bygger på forskningen, er at om lag',
  sceptical: 'Den skeptiske forutsetningen er at om lag',
  merger: 'Forutsetningen for sammenslåing, som bygger på danske tall, er at om lag',
  own: 'Studien regner med at',
};

export const topDown: TopDownTexts = {
  interval: ({ level, range }) => [...phrase` (${level}-intervall: `, ...range, ')'],
  inAnswer: {
    realised: ({ kind, share, interval }) => [
      ...phrase` ${realised[kind]} ${share} av forskjellen blir realisert`,
      ...interval,
      '.',
    ],
    cap: ({ shared, roughly }) =>
      phrase` Bare ${roughly ? 'om lag ' : ''}${shared} av administrasjonen skal være felles. En større del av forskjellen enn det som blir felles, er aldri regnet som realisert.`,
    gain: ({ gain, interval, mayBeLoss }) => [
      ...phrase` Det gir en gevinst på ${gain} når alt er på plass`,
      ...interval,
      '. Intervallet regner også med at forskjellen selv er usikker.',
      ...(mayBeLoss ? [' Negative tall betyr at det blir dyrere.'] : []),
    ],
    noGain: ({ gain, interval }) => [
      ...phrase` I snitt er det da ingenting å tjene: ventet gevinst er ${gain}`,
      ...interval,
      '.',
    ],
    noCost:
      'Studien oppgir ikke hva det koster å komme dit; derfor kan rapporten ikke si hvor stor andel som må realiseres for at det skal lønne seg.',
    affordable: ({ cost, years, rate, gradual, interval }) => [
      ...phrase` Skal det lønne seg i snitt, kan det koste høyst ${cost} i alt, som nåverdi over ${years} med ${rate} rente${gradual ? ' og gradvis innfasing' : ''}. Så mye er gevinsten ventet å være verdt`,
      ...interval,
      '.',
    ],
    nothingAffordable: ' Med denne forutsetningen er det ikke rom for noen kostnad.',
    breakEven: ({ share }) => phrase`For at det skal lønne seg, må ${share} av forskjellen realiseres.`,
    outOfReach: ({ capped }) =>
      capped
        ? ' Det er mer enn det som skal være felles. Med forskjellen slik den er beregnet, er det ikke nok selv om alt som skal være felles, blir realisert. Bare en større forskjell enn beregnet ville strekke til.'
        : ' Det er mer enn hele forskjellen. Med forskjellen slik den er beregnet, er det ikke nok selv om alt blir realisert. Bare en større forskjell enn beregnet ville strekke til.',
    tooLate: ({ years }) => phrase`Perioden på ${years} slutter før det kommer noen effekt. Skal rapporten vise om det lønner seg, må studien ha en lengre periode.`,
    probabilities: ({ shared, sceptical, merger }) =>
      phrase` Sannsynligheten for det er ${shared} med vår forutsetning for delt administrasjon, ${sceptical} med den skeptiske og ${merger} med den for sammenslåing. Alle tre er forutsetninger, ikke målinger.`,
    npv: ({ npv, years, interval }) => [
      ...phrase` Netto nåverdi over ${years} er ${npv}`,
      ...interval,
      '.',
    ],
    payback: ({ year }) => phrase` I snitt er kostnadene tjent inn i ${year}.`,
    noPayback: ({ year }) => phrase` I snitt er kostnadene ikke tjent inn innen utgangen av ${year}.`,
    sharesAlready: ({ cooperation, key }) =>
      phrase` Hva forskjellen kan være verdt, er ikke beregnet: kommunene deler allerede støttefunksjoner (${cooperation}), og det de har fått ut av det, er en del av tallene. Skal det likevel beregnes, må studien be om det med ${key}.`,
  },
  formula: ({ benchmark, gap }) =>
    phrase`Her er hele administrasjonen tatt under ett, mot ${benchmark}. Gevinsten i året ved full effekt er den minste av r og φ, ganger D. D er den sammenlignbare forskjellen i alt, ${gap}, og teller som null der tilfeldige utslag gjør den negativ. r er andelen av D som blir realisert, og φ er andelen av administrasjonen som skal være felles.`,
  phi: ({ share, stated }) => (stated ? phrase` Studien oppgir φ til ${share}.` : phrase` Studien oppgir ikke φ, så hele administrasjonen er regnet med (${share}).`),
  costs: ({ once, before, yearly }) => [
    'Å komme dit koster ',
    ...(once === undefined ? [] : [...once, ' én gang']),
    ...(before === undefined ? [] : phrase` (oppgitt til ${before}, med tillegg for at slike prosjekter pleier å bli dyrere enn planlagt)`),
    ...(once === undefined || yearly === undefined ? [] : [' og ']),
    ...(yearly === undefined ? [] : [...yearly, ' for den felles ordningen']),
    '.',
  ],
  noCosts: ({ transition, coordination, topDown: key }) =>
    phrase`Studien oppgir ikke hva det koster å komme dit. Oppgi ${transition} og ${coordination} under ${key}, så viser rapporten netto nåverdi og hvor stor andel som må realiseres.`,
  realisation: (kind) =>
    ({
      'shared-administration': 'For r er forutsetningen for delt administrasjon brukt; hva den bygger på, står i tabellen over forutsetninger under.',
      sceptical: 'For r er den skeptiske forutsetningen brukt; hva den bygger på, står i tabellen over forutsetninger under.',
      merger: 'For r er forutsetningen for sammenslåing brukt; hva den bygger på, står i tabellen over forutsetninger under.',
      own: 'For r er studiens eget tall brukt.',
    })[kind],
  table: {
    what: 'Størrelse',
    mean: 'Ventet',
    percentile: { p10: 'P10', p50: 'P50', p90: 'P90' },
    realised: 'Realisert andel, r',
    gain: (unit) => `Gevinst i året ved full effekt, ${unit}`,
    presentGain: (unit) => `Nåverdi av gevinsten, ${unit}`,
    presentCost: (unit) => `Nåverdi av kostnadene, ${unit}`,
    npv: (unit) => `Netto nåverdi, ${unit}`,
    unit: { NOK: 'mill. kroner', SEK: 'mill. svenske kroner' },
  },
  howToRead: 'I ett av ti tilfeller er tallet lavere enn P10, i ett av ti høyere enn P90. Åtte av ti ligger mellom dem: det er 80\u00a0%-intervallet.',
  absentPercentile: 'Der det står –, finnes ikke persentilen som ett bestemt tall, fordi mange av utfallene er nøyaktig like.',
  probabilityPositive: ({ probability }) =>
    phrase`Sannsynligheten for at netto nåverdi er over null, er ${probability} når også tilfeldige svingninger i kostnadene er regnet med.`,
  priors: {
    lead: ({ breakEven }) =>
      breakEven === undefined
        ? phrase`Tre forutsetninger om andelen som blir realisert:`
        : phrase`For å gå i null må ${breakEven} realiseres (r*). Tre forutsetninger om r, og hvor sannsynlig hver av dem gjør at mer enn r* blir realisert, til nærmeste 5\u00a0%:`,
    prior: 'Forutsetning',
    mean: 'Realisert andel i snitt',
    reason: 'Hvorfor',
    probability: 'P(r > r*)',
    names: { 'shared-administration': 'Delt administrasjon', sceptical: 'Skeptisk', merger: 'Sammenslåing' },
    used: 'brukt her',
  },
  ramp: ({ steps, isDefault }) => [
    'Effekten kommer gradvis: ',
    ...joinPhrases(
      steps.map(({ year, isCalendarYear, isLast, share }) =>
        isCalendarYear ? phrase`${share} ${isLast ? 'fra' : 'i'} ${year}` : phrase`${share} ${isLast ? 'fra år' : 'i år'} ${year}`,
      ),
      ' og ',
    ),
    isDefault ? ' av full effekt. Det er vår forutsetning; danske sammenslåinger ga utslag først etter tre år.' : ' av full effekt, slik studien oppgir.',
    ' Blir det dyrere i stedet, er det regnet med fra første år.',
  ],
  error: ({ gain, value, draws, seed }) =>
    phrase`Tallene er funnet med ${draws} tilfeldige trekninger (frø ${seed}). Trekkingen gjør tallene for gevinsten i året usikre med høyst ±${gain} og for nåverdien høyst ±${value} (95 %-intervall); med to ulike frø kan de derfor skille seg med opptil det dobbelte.`,
  largeError: ({ option }) => phrase` Det er mye mot spredningen: gjør flere trekninger med ${option}.`,
  evidenceLead: 'Forskningen er delt, og det meste av den gjelder andre land:',
  evidence: {
    sharedOffices: 'Engelske kommuner som delte støttetjenester, fikk ikke mindre administrasjon.',
    casework: 'Engelske kommuner som gikk sammen om saksbehandling, sparte ingenting på kort sikt, og tjenesten ble dårligere en tid.',
    spending: 'I Nederland økte utgiftene i små og store kommuner som samarbeidet.',
    mergers: 'Danske sammenslåinger senket kostnaden til administrasjon. Der erstattet én administrasjon flere; i et samarbeid blir alle stående.',
    scale: 'Nederlandske kommuner av vanlig størrelse har stordriftsfordeler i administrasjonen som ikke er hentet ut. Det viser hva størrelse kan bety, ikke hva et samarbeid får til.',
  },
};
