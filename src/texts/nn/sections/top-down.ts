import { joinPhrases } from '../../join-phrases.ts';
import { phrase } from '../../phrase.ts';
import type { RealisationKind, TopDownTexts } from '../../sections/top-down-texts.ts';

const realised: Readonly<Record<RealisationKind, string>> = {
  'shared-administration': 'Føresetnaden vår, som byggjer på forskinga, er at om lag',
  sceptical: 'Den skeptiske føresetnaden er at om lag',
  merger: 'Føresetnaden for samanslåing, som byggjer på danske tal, er at om lag',
  own: 'Studien reknar med at',
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
      phrase` Berre ${roughly ? 'om lag ' : ''}${shared} av administrasjonen skal vere felles. Ein større del av forskjellen enn det som blir felles, er aldri rekna som realisert.`,
    gain: ({ gain, interval, mayBeLoss }) => [
      ...phrase` Det gir ein gevinst på ${gain} når alt er på plass`,
      ...interval,
      '. Intervallet reknar òg med at forskjellen sjølv er usikker.',
      ...(mayBeLoss ? [' Negative tal vil seie at det blir dyrare.'] : []),
    ],
    noGain: ({ gain, interval }) => [
      ...phrase` I snitt er det då ingenting å tene: venta gevinst er ${gain}`,
      ...interval,
      '.',
    ],
    noCost:
      'Studien oppgir ikkje kva det kostar å kome dit; derfor kan ikkje rapporten seie kor stor del som må realiserast for at det skal løne seg.',
    affordable: ({ cost, years, rate, gradual, interval }) => [
      ...phrase` Skal det løne seg i snitt, kan det koste høgst ${cost} i alt, som noverdi over ${years} med ${rate} rente${gradual ? ' og gradvis innfasing' : ''}. Så mykje er gevinsten venta å vere verd`,
      ...interval,
      '.',
    ],
    nothingAffordable: ' Med denne føresetnaden er det ikkje rom for nokon kostnad.',
    breakEven: ({ share }) => phrase`For at det skal løne seg, må ${share} av forskjellen realiserast.`,
    outOfReach: ({ capped }) =>
      capped
        ? ' Det er meir enn det som skal vere felles. Med forskjellen slik han er rekna ut, er det ikkje nok om så alt som skal vere felles, blir realisert. Berre ein større forskjell enn den utrekna ville strekkje til.'
        : ' Det er meir enn heile forskjellen. Med forskjellen slik han er rekna ut, er det ikkje nok om så alt blir realisert. Berre ein større forskjell enn den utrekna ville strekkje til.',
    tooLate: ({ years }) => phrase`Perioden på ${years} sluttar før det kjem nokon effekt. Skal rapporten vise om det løner seg, må studien ha ein lengre periode.`,
    probabilities: ({ shared, sceptical, merger }) =>
      phrase` Sannsynet for det er ${shared} med føresetnaden vår for delt administrasjon, ${sceptical} med den skeptiske og ${merger} med den for samanslåing. Alle tre er føresetnader, ikkje målingar.`,
    npv: ({ npv, years, interval }) => [
      ...phrase` Netto noverdi over ${years} er ${npv}`,
      ...interval,
      '.',
    ],
    payback: ({ year }) => phrase` I snitt er kostnadene tente inn i ${year}.`,
    noPayback: ({ year }) => phrase` I snitt er kostnadene ikkje tente inn innan utgangen av ${year}.`,
    sharesAlready: ({ cooperation, key }) =>
      phrase` Kva forskjellen kan vere verd, er ikkje rekna ut: kommunane deler allereie støttefunksjonar (${cooperation}), og det dei har fått ut av det, er ein del av tala. Skal det likevel reknast ut, må studien be om det med ${key}.`,
  },
  formula: ({ benchmark, gap }) =>
    phrase`Her er heile administrasjonen teken under eitt, mot ${benchmark}. Gevinsten i året ved full effekt er den minste av r og φ, gonger D. D er den samanliknbare forskjellen i alt, ${gap}, og tel som null der tilfeldige utslag gjer han negativ. r er den delen av D som blir realisert, og φ er den delen av administrasjonen som skal vere felles.`,
  phi: ({ share, stated }) => (stated ? phrase` Studien oppgir φ til ${share}.` : phrase` Studien oppgir ikkje φ, så heile administrasjonen er rekna med (${share}).`),
  costs: ({ once, before, yearly }) => [
    'Å kome dit kostar ',
    ...(once === undefined ? [] : [...once, ' éin gong']),
    ...(before === undefined ? [] : phrase` (oppgitt til ${before}, med tillegg for at slike prosjekt plar bli dyrare enn planlagt)`),
    ...(once === undefined || yearly === undefined ? [] : [' og ']),
    ...(yearly === undefined ? [] : [...yearly, ' for den felles ordninga']),
    '.',
  ],
  noCosts: ({ transition, coordination, topDown: key }) =>
    phrase`Studien oppgir ikkje kva det kostar å kome dit. Oppgi ${transition} og ${coordination} under ${key}, så viser rapporten netto noverdi og kor stor del som må realiserast.`,
  realisation: (kind) =>
    ({
      'shared-administration': 'For r er føresetnaden for delt administrasjon brukt; kva han byggjer på, står i tabellen over føresetnader under.',
      sceptical: 'For r er den skeptiske føresetnaden brukt; kva han byggjer på, står i tabellen over føresetnader under.',
      merger: 'For r er føresetnaden for samanslåing brukt; kva han byggjer på, står i tabellen over føresetnader under.',
      own: 'For r er talet frå studien sjølv brukt.',
    })[kind],
  table: {
    what: 'Storleik',
    mean: 'Venta',
    percentile: { p10: 'P10', p50: 'P50', p90: 'P90' },
    realised: 'Realisert del, r',
    gain: (unit) => `Gevinst i året ved full effekt, ${unit}`,
    presentGain: (unit) => `Noverdi av gevinsten, ${unit}`,
    presentCost: (unit) => `Noverdi av kostnadene, ${unit}`,
    npv: (unit) => `Netto noverdi, ${unit}`,
    unit: { NOK: 'mill. kroner', SEK: 'mill. svenske kroner' },
  },
  howToRead: 'I eitt av ti tilfelle er talet lågare enn P10, i eitt av ti høgare enn P90. Åtte av ti ligg mellom dei: det er 80\u00a0%-intervallet.',
  absentPercentile: 'Der det står –, finst ikkje persentilen som eitt bestemt tal, fordi mange av utfalla er nøyaktig like.',
  probabilityPositive: ({ probability }) =>
    phrase`Sannsynet for at netto noverdi er over null, er ${probability} når tilfeldige svingingar i kostnadene òg er rekna med.`,
  priors: {
    lead: ({ breakEven }) =>
      breakEven === undefined
        ? phrase`Tre føresetnader om kor stor del som blir realisert:`
        : phrase`For å gå i null må ${breakEven} realiserast (r*). Tre føresetnader om r, og kor sannsynleg kvar av dei gjer det at meir enn r* blir realisert, til næraste 5\u00a0%:`,
    prior: 'Føresetnad',
    mean: 'Realisert del i snitt',
    reason: 'Kvifor',
    probability: 'P(r > r*)',
    names: { 'shared-administration': 'Delt administrasjon', sceptical: 'Skeptisk', merger: 'Samanslåing' },
    used: 'brukt her',
  },
  ramp: ({ steps, isDefault }) => [
    'Effekten kjem gradvis: ',
    ...joinPhrases(
      steps.map(({ year, isCalendarYear, isLast, share }) =>
        isCalendarYear ? phrase`${share} ${isLast ? 'frå' : 'i'} ${year}` : phrase`${share} ${isLast ? 'frå år' : 'i år'} ${year}`,
      ),
      ' og ',
    ),
    isDefault ? ' av full effekt. Det er vår føresetnad; danske samanslåingar gav utslag først etter tre år.' : ' av full effekt, slik studien oppgir.',
    ' Blir det dyrare i staden, er det rekna med frå første året.',
  ],
  error: ({ gain, value, draws, seed }) =>
    phrase`Tala er funne med ${draws} tilfeldige trekningar (frø ${seed}). Trekninga gjer tala for gevinsten i året usikre med høgst ±${gain} og for noverdien høgst ±${value} (95 %-intervall); med to ulike frø kan dei derfor skilje seg frå kvarandre med opptil det dobbelte.`,
  largeError: ({ option }) => phrase` Det er mykje mot spreiinga: gjer fleire trekningar med ${option}.`,
  evidenceLead: 'Forskinga er delt, og det meste gjeld andre land:',
  evidence: {
    sharedOffices: 'Engelske kommunar som delte støttetenester, fekk ikkje mindre administrasjon.',
    casework: 'Engelske kommunar som gjekk saman om saksbehandling, sparte ingenting på kort sikt, og tenesta blei dårlegare ei tid.',
    spending: 'I Nederland auka utgiftene i små og store kommunar som samarbeidde.',
    mergers: 'Danske samanslåingar senka kostnaden til administrasjon. Der kom éin administrasjon i staden for fleire; i eit samarbeid blir alle ståande.',
    scale: 'Nederlandske kommunar av vanleg storleik har stordriftsfordelar i administrasjonen som ikkje er henta ut. Det viser kva storleik kan ha å seie, ikkje kva eit samarbeid får til.',
  },
};
