import { capital, phrase } from '../../phrase.ts';
import type { ChartTexts } from '../../sections/chart-texts.ts';

const pictured = { municipalities: 'kommunane', services: 'tenestene', cooperation: 'samarbeida', partners: 'deltakarane' };

export const charts: ChartTexts = {
  leftOut: ({ what, shown, all }) => phrase`Figuren viser ${shown} av dei ${all} ${pictured[what]}. Tabellen har alle.`,
  bothEnds: ({ shown, all }) => phrase`Figuren viser ${shown} av dei ${all} kommunane, øvst og nedst. Ei prikkete linje viser kvar nokre er utelatne. Tabellen har alle.`,
  tones: { plain: 'Oppgitt eller rekna ut', illustration: 'Illustrasjon' },
  perInhabitant: (currency) => `${capital(currency)} per innbyggjar`,
  year: 'År',
  yearOfPeriod: 'År i perioden',
  costPerInhabitant: {
    title: (currency) => `Kostnad til administrasjon i året, ${currency} per innbyggjar`,
    description: ({ highest, most, lowest, least }) => `Høgast er ${highest} med ${most}, lågast er ${lowest} med ${least}.`,
    same: (amount) => `Kostnaden er den same for alle, ${amount}.`,
    group: ({ group, cost }) => ` For ${group} til saman er kostnaden ${cost}.`,
    line: ({ benchmark, cost }) => ` Streken viser ${benchmark}, ${cost}.`,
  },
  gapWaterfall: {
    title: ({ benchmark, currency }) => `Frå rå til samanliknbar forskjell til ${benchmark}, ${currency} per innbyggjar`,
    description: ({ raw, comparable }) => `Den rå forskjellen er ${raw} per innbyggjar. Den samanliknbare er ${comparable}.`,
    comparable: 'Samanliknbar forskjell',
  },
  scaleCurve: {
    title: (currency) => `Kostnad til administrasjon etter storleik, ${currency} per innbyggjar`,
    description: ({ count, smallest, atSmallest, largest, atLargest }) =>
      `${count} kommunar med ei kurve gjennom. Kurva går frå ${atSmallest} per innbyggjar ved ${smallest} til ${atLargest} ved ${largest}.`,
    own: ({ group, inhabitants, cost }) => ` For ${group} med ${inhabitants} er kostnaden ${cost}.`,
    inhabitants: 'Innbyggjarar',
    curve: 'Kurva c = v + F/N',
    others: 'Andre kommunar',
    namesOf: 'I figuren har dei ytste kommunane og dei utanfor intervallet namn.',
  },
  effectFeasibility: {
    title: 'Kor mykje tenestene er verde, og kor lette dei er å gjennomføre',
    description: (found) =>
      found === undefined
        ? 'Ingen av tenestene er både betre enn i dag og lettare å gjennomføre enn midt på skalaen.'
        : `${found.services} er både betre enn i dag og lettare å gjennomføre enn midt på skalaen.`,
    feasibility: 'Gjennomførbarheit, frå 1 (svært vanskeleg) til 5 (lett)',
    value: 'Verdi, der 0,5 er som i dag',
    corners: ['Betre enn i dag, men vanskeleg', 'Betre enn i dag og lett', 'Dårlegare enn i dag og vanskeleg', 'Dårlegare enn i dag, men lett'],
  },
  rankAcceptability: {
    title: 'Kor ofte kvar teneste får kvar plass, i prosent',
    description: ({ services, share, one }) => `${services} er oftast på første plass, ${one ? '' : 'kvar '}i ${share} av tilfella.`,
    same: (share) => `Alle er like ofte på første plass, i ${share} av tilfella.`,
    place: (place) => phrase`Plass ${place}`,
    orLower: (place) => phrase`Plass ${place} eller lågare`,
  },
  cashFlow: {
    title: {
      package: (scale) => `Netto noverdi av tenestene som startar eller blir førebudde, lagd saman år for år, ${scale}`,
      topDown: (scale) => `Netto noverdi av felles administrasjon, lagd saman år for år, ${scale}`,
    },
    when: { calendar: (year) => `i ${year}`, counted: (year) => `i år ${year} av perioden` },
    description: ({ lowest, when, paid, last, npv }) =>
      `Summen er lågast ${when}, ${lowest}${paid === undefined ? '' : `, og er ikkje lenger under null ${paid}`}. ${capital(last)}, det siste året, er han ${npv}.`,
    lowestLast: ({ last, npv }) => `Summen er lågast ${last}, det siste året: ${npv}.`,
    same: (amount) => `Summen er den same i alle åra, ${amount}.`,
    lead: {
      package: (scale) => `For tenestene som startar eller blir førebudde, veks netto noverdi slik fram når eitt og eitt år blir lagt til, i ${scale}:`,
      topDown: (scale) => `Slik veks netto noverdi fram når eitt og eitt år blir lagt til, i ${scale}:`,
    },
    expected: 'Venta',
    interval: 'Åtte av ti gonger',
    table: { year: 'Til og med', net: 'Netto noverdi' },
  },
  tornado: {
    title: {
      package: (scale) => `Netto noverdi av tenestene som startar eller blir førebudde, når éin storleik om gongen er låg eller høg, ${scale}`,
      topDown: (scale) => `Netto noverdi av felles administrasjon når éin storleik om gongen er låg eller høg, ${scale}`,
      topDownGain: (scale) => `Noverdien av gevinsten ved felles administrasjon når éin storleik om gongen er låg eller høg, ${scale}`,
    },
    description: ({ input, low, high, base }) => `Mest har ${input} å seie: resultatet går frå ${low} til ${high}. Er alle storleikar på forventa verdi, er resultatet ${base}.`,
    base: (amount) => `Alle storleikar på forventa verdi: ${amount}`,
    low: 'Storleiken er låg',
    high: 'Storleiken er høg',
  },
  netGain: {
    title: ({ key, currency }) => `Gevinst i året for kvar kommune, fordelt ${key}, ${currency} per innbyggjar`,
    by: { equal: 'i like delar', population: 'etter innbyggjarar', usage: 'etter bruk', budget: 'etter kostnaden i dag' },
    description: ({ highest, most, lowest, least }) => `Høgast er ${highest} med ${most} per innbyggjar, lågast er ${lowest} med ${least}.`,
    same: (amount) => `Gevinsten er den same for alle, ${amount} per innbyggjar.`,
  },
  positions: {
    title: 'Årsverk i kvar kommune i dag og i samarbeidet',
    description: ({ today, after, largest }) => `Til saman er det ${today} i dag og ${after} i samarbeidet. Endringa er størst i ${largest}.`,
    change: ({ name, from, to }) => `${name} (frå ${from} til ${to})`,
    unchanged: ({ today, after }) => `Til saman er det ${today} i dag og ${after} i samarbeidet. Ingen av kommunane får fleire eller færre.`,
    leftOut: ({ shown, all }) => phrase`Figuren viser dei ${shown} kommunane med størst endring, av ${all}. Tabellen har alle.`,
    lead: (services) => `Årsverk i dag og i samarbeidet, der begge er oppgitte: ${services}.`,
    axis: 'Årsverk',
    before: 'I dag',
    after: 'I samarbeidet',
  },
  gantt: {
    title: (hasFullEffect) => (hasFullEffect ? 'Når tenestene blir førebudde, startar og får full verknad' : 'Når tenestene blir førebudde og startar'),
    description: ({ first, last, fullEffect }) =>
      `${first === last ? `Oppstarten er i ${first}` : `Den første oppstarten er i ${first} og den siste i ${last}`}.${fullEffect === undefined ? '' : ` Full verknad av alt er venta frå ${fullEffect}.`}`,
    preparation: 'Førebuing',
    growing: 'Verknaden aukar',
    decision: (which) => `Avgjerd: ${which}`,
  },
  cooperationMap: {
    title: 'Kven som samarbeider om kva i dag',
    description: ({ count, partners, most, ofMost, one }) => `${count} samarbeid med ${partners} deltakarar. ${most} er med i flest, ${one ? '' : 'kvar i '}${ofMost}.`,
    same: ({ count, partners, each }) => `${count} samarbeid med ${partners} deltakarar. Alle er med i like mange, ${each}.`,
    mark: 'Er med',
  },
};
