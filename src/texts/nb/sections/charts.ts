import { capital, phrase } from '../../phrase.ts';
import type { ChartTexts } from '../../sections/chart-texts.ts';

const pictured = { municipalities: 'kommunene', services: 'tjenestene', cooperation: 'samarbeidene', partners: 'deltakerne' };

export const charts: ChartTexts = {
  leftOut: ({ what, shown, all }) => phrase`Figuren viser ${shown} av de ${all} ${pictured[what]}. Tabellen har alle.`,
  bothEnds: ({ shown, all }) => phrase`Figuren viser ${shown} av de ${all} kommunene, øverst og nederst. En prikkete linje viser hvor noen er utelatt. Tabellen har alle.`,
  tones: { plain: 'Oppgitt eller beregnet', illustration: 'Illustrasjon' },
  perInhabitant: (currency) => `${capital(currency)} per innbygger`,
  year: 'År',
  yearOfPeriod: 'År i perioden',
  costPerInhabitant: {
    title: (currency) => `Kostnad til administrasjon i året, ${currency} per innbygger`,
    description: ({ highest, most, lowest, least }) => `Høyest er ${highest} med ${most}, lavest er ${lowest} med ${least}.`,
    same: (amount) => `Kostnaden er den samme for alle, ${amount}.`,
    group: ({ group, cost }) => ` For ${group} samlet er kostnaden ${cost}.`,
    line: ({ benchmark, cost }) => ` Streken viser ${benchmark}, ${cost}.`,
  },
  gapWaterfall: {
    title: ({ benchmark, currency }) => `Fra rå til sammenlignbar forskjell til ${benchmark}, ${currency} per innbygger`,
    description: ({ raw, comparable }) => `Den rå forskjellen er ${raw} per innbygger. Den sammenlignbare er ${comparable}.`,
    comparable: 'Sammenlignbar forskjell',
  },
  scaleCurve: {
    title: (currency) => `Kostnad til administrasjon etter størrelse, ${currency} per innbygger`,
    description: ({ count, smallest, atSmallest, largest, atLargest }) =>
      `${count} kommuner med en kurve gjennom. Kurven går fra ${atSmallest} per innbygger ved ${smallest} til ${atLargest} ved ${largest}.`,
    own: ({ group, inhabitants, cost }) => ` For ${group} med ${inhabitants} er kostnaden ${cost}.`,
    inhabitants: 'Innbyggere',
    curve: 'Kurven c = v + F/N',
    others: 'Andre kommuner',
    namesOf: 'I figuren har de ytterste kommunene og de utenfor intervallet navn.',
  },
  effectFeasibility: {
    title: 'Hvor mye tjenestene er verdt, og hvor lette de er å gjennomføre',
    description: (found) =>
      found === undefined
        ? 'Ingen av tjenestene er både bedre enn i dag og lettere å gjennomføre enn midt på skalaen.'
        : `${found.services} er både bedre enn i dag og lettere å gjennomføre enn midt på skalaen.`,
    feasibility: 'Gjennomførbarhet, fra 1 (svært vanskelig) til 5 (lett)',
    value: 'Verdi, der 0,5 er som i dag',
    corners: ['Bedre enn i dag, men vanskelig', 'Bedre enn i dag og lett', 'Dårligere enn i dag og vanskelig', 'Dårligere enn i dag, men lett'],
  },
  rankAcceptability: {
    title: 'Hvor ofte hver tjeneste får hver plass, i prosent',
    description: ({ services, share, one }) => `${services} er oftest på første plass, ${one ? '' : 'hver '}i ${share} av tilfellene.`,
    same: (share) => `Alle er like ofte på første plass, i ${share} av tilfellene.`,
    place: (place) => phrase`Plass ${place}`,
    orLower: (place) => phrase`Plass ${place} eller lavere`,
  },
  cashFlow: {
    title: {
      package: (scale) => `Netto nåverdi av tjenestene som starter eller forberedes, lagt sammen år for år, ${scale}`,
      topDown: (scale) => `Netto nåverdi av felles administrasjon, lagt sammen år for år, ${scale}`,
    },
    when: { calendar: (year) => `i ${year}`, counted: (year) => `i år ${year} av perioden` },
    description: ({ lowest, when, paid, last, npv }) =>
      `Summen er lavest ${when}, ${lowest}${paid === undefined ? '' : `, og er ikke lenger under null ${paid}`}. ${capital(last)}, det siste året, er den ${npv}.`,
    lowestLast: ({ last, npv }) => `Summen er lavest ${last}, det siste året: ${npv}.`,
    same: (amount) => `Summen er den samme i alle årene, ${amount}.`,
    lead: {
      package: (scale) => `For tjenestene som starter eller forberedes, vokser netto nåverdi slik fram når ett og ett år legges til, i ${scale}:`,
      topDown: (scale) => `Slik vokser netto nåverdi fram når ett og ett år legges til, i ${scale}:`,
    },
    expected: 'Ventet',
    interval: 'Åtte av ti ganger',
    table: { year: 'Til og med', net: 'Netto nåverdi' },
  },
  tornado: {
    title: {
      package: (scale) => `Netto nåverdi av tjenestene som starter eller forberedes, når én størrelse om gangen er lav eller høy, ${scale}`,
      topDown: (scale) => `Netto nåverdi av felles administrasjon når én størrelse om gangen er lav eller høy, ${scale}`,
      topDownGain: (scale) => `Nåverdi av gevinsten ved felles administrasjon når én størrelse om gangen er lav eller høy, ${scale}`,
    },
    description: ({ input, low, high, base }) => `Mest betyr ${input}: resultatet går fra ${low} til ${high}. Er alle størrelser på forventet verdi, er resultatet ${base}.`,
    base: (amount) => `Alle størrelser på forventet verdi: ${amount}`,
    low: 'Størrelsen er lav',
    high: 'Størrelsen er høy',
  },
  netGain: {
    title: ({ key, currency }) => `Gevinst i året for hver kommune, fordelt ${key}, ${currency} per innbygger`,
    by: { equal: 'i like deler', population: 'etter innbyggere', usage: 'etter bruk', budget: 'etter dagens kostnad' },
    description: ({ highest, most, lowest, least }) => `Høyest er ${highest} med ${most} per innbygger, lavest er ${lowest} med ${least}.`,
    same: (amount) => `Gevinsten er den samme for alle, ${amount} per innbygger.`,
  },
  positions: {
    title: 'Årsverk i hver kommune i dag og i samarbeidet',
    description: ({ today, after, largest }) => `Til sammen er det ${today} i dag og ${after} i samarbeidet. Endringen er størst i ${largest}.`,
    change: ({ name, from, to }) => `${name} (fra ${from} til ${to})`,
    unchanged: ({ today, after }) => `Til sammen er det ${today} i dag og ${after} i samarbeidet. Ingen av kommunene får flere eller færre.`,
    leftOut: ({ shown, all }) => phrase`Figuren viser de ${shown} kommunene med størst endring, av ${all}. Tabellen har alle.`,
    lead: (services) => `Årsverk i dag og i samarbeidet, der begge er oppgitt: ${services}.`,
    axis: 'Årsverk',
    before: 'I dag',
    after: 'I samarbeidet',
  },
  gantt: {
    title: (hasFullEffect) => (hasFullEffect ? 'Når tjenestene forberedes, starter og får full virkning' : 'Når tjenestene forberedes og starter'),
    description: ({ first, last, fullEffect }) =>
      `${first === last ? `Oppstarten er i ${first}` : `Den første oppstarten er i ${first} og den siste i ${last}`}.${fullEffect === undefined ? '' : ` Full virkning av alt er ventet fra ${fullEffect}.`}`,
    preparation: 'Forberedelse',
    growing: 'Virkningen øker',
    decision: (which) => `Beslutning: ${which}`,
  },
  cooperationMap: {
    title: 'Hvem som samarbeider om hva i dag',
    description: ({ count, partners, most, ofMost, one }) => `${count} samarbeid med ${partners} deltakere. ${most} er med i flest, ${one ? '' : 'hver i '}${ofMost}.`,
    same: ({ count, partners, each }) => `${count} samarbeid med ${partners} deltakere. Alle er med i like mange, ${each}.`,
    mark: 'Er med',
  },
};
