import type { CaptureTexts } from '../capture-texts.ts';
import { listed } from '../listed.ts';

const one = { strengths: 'Styrke', weaknesses: 'Svakhet', opportunities: 'Mulighet', threats: 'Trussel' } as const;

const signed = (effect: number): string => (effect > 0 ? `+${effect}` : String(effect).replace('-', '−'));

const ends: ReadonlyMap<number, string> = new Map([[4, 'mye bedre enn i dag'], [0, 'som i dag'], [-4, 'mye dårligere enn i dag']]);

const ratings: ReadonlyMap<number, string> = new Map([[5, 'lett'], [3, 'krevende, men mulig'], [1, 'svært vanskelig']]);

const named = (number: string, words: string | undefined): string => (words === undefined ? number : `${number}  ${words}`);

export const capture: CaptureTexts = {
  listed: (names) => listed(names, 'og'),
  quoted: (text) => `«${text}»`,
  inCommon: (answer) => `${answer} (felles svar)`,
  notPoints: 'Skriv et helt tall fra 0 til 100.',
  evidenceOf: (what) => `kilde for ${what}`,
  whichMunicipality: 'Hvilken kommune svarer?',
  split: {
    question: ({ what, shared, own, municipality }) => `${what}: Kommunene har ett felles svar, ${shared}. Skal ${own} være svaret fra ${municipality} alene?`,
    own: ({ municipality, own }) => `Ja, ${municipality} svarer ${own}`,
    othersKeep: ({ others, shared }) => `${others} beholder ${shared}.`,
    keep: (shared) => `Nei, behold det felles svaret ${shared}`,
  },
  shared: {
    question: ({ count, municipality }) =>
      `${count === 1 ? 'Ett svar er felles' : `${count} svar er felles`} for kommunene. Skal ${municipality} svare selv? Der svaret blir et annet, beholder de andre det felles.`,
    leave: 'Nei, la de felles svarene stå',
    goThrough: (municipality) => `Ja, gå gjennom dem for ${municipality}`,
  },
  source: { title: 'Hva heter kilden?', another: 'En ny kilde' },
  criteria: 'Hva skal tjenestene vurderes etter?',
  rank: {
    question: 'Studien har satt kriteriene i rekkefølge (rank). Poeng kommer i stedet for rekkefølgen, og den gjelder alle kommunene. Skal den bort?',
    replace: 'Ja, bytt ut rekkefølgen med poeng',
  },
  weigh: {
    group: 'Vekter',
    first: (municipality) => `Tenk deg at alt er på sitt dårligste. Hva ville ${municipality} løftet først, fra dårligst til best?`,
    lift: ({ worst, best }) => `Fra ${worst} til ${best}.`,
    points: ({ name, worst, best }) => `${name}: Hvor mange poeng, fra 0 til 100, er det verdt å gå fra ${worst} til ${best}?`,
    beside: ({ first, other }) =>
      `${first.name} fra ${first.worst} til ${first.best} er 100 poeng.\n${other.name}: Hvor mange poeng, fra 0 til 100, er det verdt å gå fra ${other.worst} til ${other.best}?`,
    effectEnds: { worst: 'mye dårligere enn i dag', best: 'mye bedre enn i dag' },
    unknownEnds: { worst: 'det største tapet', best: 'den største gevinsten' },
    moneyEnds: (amount) => ({ worst: `et tap på ${amount} per innbygger i året`, best: `en gevinst på ${amount} per innbygger i året` }),
    millions: ({ amount, money }) => `${amount} millioner ${money}`,
    scale: ({ perInhabitant, whole, municipality }) => `Skalaen for økonomi går fra −${perInhabitant} til +${perInhabitant} per innbygger i året. For ${municipality} er det ${whole} i året hver vei.`,
    noScale: 'Studien har ingen beløp ennå, så skalaen for økonomi er ikke kjent. Legg inn gevinst og kostnad for minst én tjeneste før kommunene vekter.',
    weighed: 'Slik har kommunene vektet:',
  },
  assess: {
    services: (municipality) => `Hvilke tjenester skal ${municipality} vurdere nå?`,
    unassessed: (count) => `${count === 1 ? '1 tjeneste' : `${count} tjenester`} som ingen har vurdert`,
    effect: ({ service, criterion }) => `${service}. ${criterion}: Hva betyr samarbeid om dette for innbyggerne?`,
    effectName: (effect) => named(signed(effect), ends.get(effect)),
    feasibilityLabel: 'Gjennomførbarhet',
    feasibility: (service) => `${service}. Hvor lett er det å få til samarbeidet?`,
    ratingName: (rating) => named(String(rating), ratings.get(rating)),
    readinessGroup: 'Gjennomføringsevne',
    level: ({ factor, question }) => `${factor}. ${question ?? 'Hvor langt er dette på plass?'}`,
    ownAnchors: ['Ikke på plass', 'Så vidt begynt', 'Stort sett på plass', 'Helt på plass'],
    grade: ({ factor, level }) => `${factor}, nivå ${level}. Hvor sikkert vet vi det?`,
    gradeOf: (factor) => `grunnlag for ${factor}`,
    grades: { none: 'Vi antar det', claimed: 'Noen sier det', documented: 'Det er dokumentert', decided: 'Det er vedtatt' },
    evidence: (factor) => `${factor}. Hvor står det?`,
  },
  swot: {
    quadrants: { strengths: 'Styrker', weaknesses: 'Svakheter', opportunities: 'Muligheter', threats: 'Trusler' },
    add: ({ quadrant, isFirst, municipality }) => `${one[quadrant]} for ${municipality}${isFirst ? '' : ', en til'} (tomt svar: gå videre)`,
    tooMany: ({ quadrant, count, limit }) => `${quadrant} har nå ${count} punkter. Flere enn ${limit} blir sjelden brukt: slå sammen eller ta ut.`,
    alike: ({ text, other }) => `«${text}» sier nesten det samme som et punkt som står der: «${other}».`,
    same: (municipality) => `Det er det samme: ${municipality} slutter seg til det`,
    another: 'Det er noe annet: legg det til',
    text: (quadrant) => `${one[quadrant]}: rett teksten`,
    importance: ({ quadrant, text, municipality }) => `${one[quadrant]}: «${text}».\nHvor mye betyr det for ${municipality}, fra 0 til 100?`,
    services: (text) => `Hvilke tjenester gjelder «${text}»?`,
    servicesOf: (text) => `tjenester for ${text}`,
    evidence: (text) => `Hva bygger «${text}» på?`,
    ownItems: 'egne punkter',
  },
  progress: {
    nothingYet: 'Her står det ingenting ennå.',
    lacking: (what) => `Dessuten mangler ${what}.`,
    and: (what) => `og ${what}`,
    leftOpen: 'Svaret er ikke lagret, og spørsmålet står åpent.',
    own: ({ municipality, given, expected, shared }) => `${municipality} har svart på ${given} av ${expected}${shared === 0 ? '' : ` (${shared} i felles svar)`}.`,
    others: (counts) => `De andre: ${counts}. Hva de har svart, vises når dere har svart.`,
    count: ({ municipality, given, expected }) => `${municipality} ${given} av ${expected}`,
    answered: 'Dette står der:',
    howTo: 'Hvert svar lagres med det samme. Ctrl+C stopper, og den samme kommandoen fortsetter der dere slapp.',
    othersSay: (answers) => `  De andre: ${answers}`,
    nothingOpen: (municipality) => `${municipality} har svart på alt. Vil dere gå gjennom svarene?`,
    goThrough: 'Ja, gå gjennom dem',
    leave: 'Nei, avslutt',
    stopped: (command) => `Stoppet. Alt som er besvart, er lagret. Fortsett med: ${command}`,
    changed: ({ file, count }) => `${count === 1 ? '1 linje er ny eller endret' : `${count} linjer er nye eller endret`} i ${file}:`,
    unchanged: (file) => `${file} er uendret.`,
    missing: 'Dette mangler:',
    nothingMissing: (municipality) => `${municipality}: ingenting`,
    allThere: 'Ingenting mangler fra noen av kommunene.',
    more: (count) => `og ${count} til`,
    meanwhile: 'Filen ble endret av noen andre imens. Endringen er lest inn, og svaret er lagret i den nye filen.',
  },
  usage: {
    wantsFlags: ({ command, flags }) => `Uten terminal tar ${command} svarene som valg, for eksempel:${flags.map((flag) => `\n  ${flag}`).join('')}`,
    wantsMunicipality: (ids) => `Hvem svarer? Oppgi --as med en av kommunene: ${ids}`,
    unknownMunicipality: ({ typed, nearest, ids }) => `«${typed}» er ingen av kommunene i studien.${nearest === undefined ? '' : ` Mente du «${nearest}»?`} De er: ${ids}`,
    badFlag: ({ option, typed, form }) => `${option} ${typed}: skal skrives slik: ${option} ${form}`,
    nothingToAnswer: ({ option, typed, nearest, municipality }) =>
      `${option} ${typed}: studien har ikke noe slikt som ${municipality} kan svare på.${nearest === undefined ? '' : ` Mente du «${nearest}»?`}`,
    oneOf: (values) => `Det må være et av disse: ${values}.`,
    onScale: ({ minimum, maximum }) => `Skriv et tall fra ${minimum} til ${maximum}.`,
    unprintable: ({ option, typed }) =>
      `${option} ${typed}: teksten har tegn som ikke kan vises, for eksempel linjeskift eller tabulator. Skriv den på én linje uten dem.`,
    economyIsComputed: ({ option, typed }) => `${option} ${typed}: økonomien regnes ut fra gevinst og kostnad og vurderes ikke her.`,
    needsSplit: ({ option, typed, what, municipality }) =>
      `${option} ${typed}: ${what} har ett felles svar. Med --split gjelder svaret bare ${municipality}, og de andre beholder det felles.`,
    hasOrder: 'Kriteriene står i rekkefølge (rank). Poeng kan ikke stå ved siden av: ta bort rank fra alle kriteriene først.',
  },
};
