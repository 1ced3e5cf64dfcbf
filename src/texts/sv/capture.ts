import type { CaptureTexts } from '../capture-texts.ts';
import { listed } from '../listed.ts';

const one = { strengths: 'Styrka', weaknesses: 'Svaghet', opportunities: 'Möjlighet', threats: 'Hot' } as const;

const signed = (effect: number): string => (effect > 0 ? `+${effect}` : String(effect).replace('-', '−'));

const ends: ReadonlyMap<number, string> = new Map([[4, 'mycket bättre än i dag'], [0, 'som i dag'], [-4, 'mycket sämre än i dag']]);

const ratings: ReadonlyMap<number, string> = new Map([[5, 'lätt'], [3, 'krävande men möjligt'], [1, 'mycket svårt']]);

const named = (number: string, words: string | undefined): string => (words === undefined ? number : `${number}  ${words}`);

export const capture: CaptureTexts = {
  listed: (names) => listed(names, 'och'),
  quoted: (text) => `”${text}”`,
  inCommon: (answer) => `${answer} (gemensamt svar)`,
  notPoints: 'Skriv ett heltal från 0 till 100.',
  evidenceOf: (what) => `källa för ${what}`,
  whichMunicipality: 'Vilken kommun svarar?',
  split: {
    question: ({ what, shared, own, municipality }) => `${what}: Kommunerna har ett gemensamt svar, ${shared}. Ska ${own} vara svaret från enbart ${municipality}?`,
    own: ({ municipality, own }) => `Ja, ${municipality} svarar ${own}`,
    othersKeep: ({ others, shared }) => `${others} behåller ${shared}.`,
    keep: (shared) => `Nej, behåll det gemensamma svaret ${shared}`,
  },
  shared: {
    question: ({ count, municipality }) =>
      `${count === 1 ? 'Ett svar är gemensamt' : `${count} svar är gemensamma`} för kommunerna. Ska ${municipality} svara själv? Där svaret blir ett annat behåller de andra det gemensamma.`,
    leave: 'Nej, låt de gemensamma svaren stå',
    goThrough: (municipality) => `Ja, gå igenom dem för ${municipality}`,
  },
  source: { title: 'Vad heter källan?', another: 'En ny källa' },
  criteria: 'Vad ska verksamheterna bedömas efter?',
  rank: {
    question: 'Studien har satt kriterierna i ordning (rank). Poäng ersätter ordningen, och den gäller alla kommuner. Ska den tas bort?',
    replace: 'Ja, ersätt ordningen med poäng',
  },
  weigh: {
    group: 'Vikter',
    first: (municipality) => `Tänk dig att allt är som sämst. Vad skulle ${municipality} lyfta först, från sämst till bäst?`,
    lift: ({ worst, best }) => `Från ${worst} till ${best}.`,
    points: ({ name, worst, best }) => `${name}: Hur många poäng, från 0 till 100, är det värt att gå från ${worst} till ${best}?`,
    beside: ({ first, other }) =>
      `${first.name} från ${first.worst} till ${first.best} är 100 poäng.\n${other.name}: Hur många poäng, från 0 till 100, är det värt att gå från ${other.worst} till ${other.best}?`,
    effectEnds: { worst: 'mycket sämre än i dag', best: 'mycket bättre än i dag' },
    unknownEnds: { worst: 'den största förlusten', best: 'den största nettoeffekten' },
    moneyEnds: (amount) => ({ worst: `en förlust på ${amount} per invånare och år`, best: `en besparing på ${amount} per invånare och år` }),
    millions: ({ amount, money }) => `${amount} miljoner ${money}`,
    scale: ({ perInhabitant, whole, municipality }) => `Skalan för ekonomi går från −${perInhabitant} till +${perInhabitant} per invånare och år. För ${municipality} är det ${whole} per år åt vardera hållet.`,
    noScale: 'Studien har inga belopp än, så skalan för ekonomi är inte känd. Lägg in effekt och kostnad för minst en verksamhet innan kommunerna viktar.',
    weighed: 'Så har kommunerna viktat:',
  },
  assess: {
    services: (municipality) => `Vilka verksamheter ska ${municipality} bedöma nu?`,
    unassessed: (count) => `${count === 1 ? '1 verksamhet' : `${count} verksamheter`} som ingen har bedömt`,
    effect: ({ service, criterion }) => `${service}. ${criterion}: Vad betyder samverkan för invånarna?`,
    effectName: (effect) => named(signed(effect), ends.get(effect)),
    feasibilityLabel: 'Genomförbarhet',
    feasibility: (service) => `${service}. Hur lätt är det att få till samverkan?`,
    ratingName: (rating) => named(String(rating), ratings.get(rating)),
    readinessGroup: 'Genomförandeförmåga',
    level: ({ factor, question }) => `${factor}. ${question ?? 'Hur långt är detta på plats?'}`,
    ownAnchors: ['Inte på plats', 'Nätt och jämnt påbörjat', 'I stort sett på plats', 'Helt på plats'],
    grade: ({ factor, level }) => `${factor}, nivå ${level}. Hur säkert vet vi det?`,
    gradeOf: (factor) => `underlag för ${factor}`,
    grades: { none: 'Vi antar det', claimed: 'Någon säger det', documented: 'Det är dokumenterat', decided: 'Det är beslutat' },
    evidence: (factor) => `${factor}. Var står det?`,
  },
  swot: {
    quadrants: { strengths: 'Styrkor', weaknesses: 'Svagheter', opportunities: 'Möjligheter', threats: 'Hot' },
    add: ({ quadrant, isFirst, municipality }) => `${one[quadrant]} för ${municipality}${isFirst ? '' : ', en till'} (tomt svar: gå vidare)`,
    tooMany: ({ quadrant, count, limit }) => `${quadrant} har nu ${count} punkter. Fler än ${limit} används sällan: slå ihop eller ta bort.`,
    alike: ({ text, other }) => `”${text}” säger nästan samma sak som en punkt som redan finns: ”${other}”.`,
    same: (municipality) => `Det är samma sak: ${municipality} ansluter sig till den`,
    another: 'Det är något annat: lägg till det',
    text: (quadrant) => `${one[quadrant]}: rätta texten`,
    importance: ({ quadrant, text, municipality }) => `${one[quadrant]}: ”${text}”.\nHur mycket betyder det för ${municipality}, från 0 till 100?`,
    services: (text) => `Vilka verksamheter gäller ”${text}”?`,
    servicesOf: (text) => `verksamheter för ${text}`,
    evidence: (text) => `Vad bygger ”${text}” på?`,
    ownItems: 'egna punkter',
  },
  progress: {
    nothingYet: 'Här finns ingenting ännu.',
    lacking: (what) => `Dessutom saknas ${what}.`,
    and: (what) => `och ${what}`,
    leftOpen: 'Svaret är inte sparat, och frågan står öppen.',
    own: ({ municipality, given, expected, shared }) => `${municipality} har svarat på ${given} av ${expected}${shared === 0 ? '' : ` (${shared} i gemensamma svar)`}.`,
    others: (counts) => `De andra: ${counts}. Vad de har svarat visas när ni har svarat.`,
    count: ({ municipality, given, expected }) => `${municipality} ${given} av ${expected}`,
    answered: 'Detta finns redan:',
    howTo: 'Varje svar sparas direkt. Ctrl+C avbryter, och samma kommando fortsätter där ni slutade.',
    othersSay: (answers) => `  De andra: ${answers}`,
    nothingOpen: (municipality) => `${municipality} har svarat på allt. Vill ni gå igenom svaren?`,
    goThrough: 'Ja, gå igenom dem',
    leave: 'Nej, avsluta',
    stopped: (command) => `Avbrutet. Allt som är besvarat är sparat. Fortsätt med: ${command}`,
    changed: ({ file, count }) => `${count === 1 ? '1 rad är ny eller ändrad' : `${count} rader är nya eller ändrade`} i ${file}:`,
    unchanged: (file) => `${file} är oförändrad.`,
    missing: 'Detta saknas:',
    nothingMissing: (municipality) => `${municipality}: ingenting`,
    allThere: 'Ingenting saknas från någon av kommunerna.',
    more: (count) => `och ${count} till`,
    meanwhile: 'Filen ändrades av någon annan under tiden. Ändringen är inläst, och svaret är sparat i den nya filen.',
  },
  usage: {
    wantsFlags: ({ command, flags }) => `Utan terminal tar ${command} svaren som flaggor, till exempel:${flags.map((flag) => `\n  ${flag}`).join('')}`,
    wantsMunicipality: (ids) => `Vem svarar? Ange --as med en av kommunerna: ${ids}`,
    unknownMunicipality: ({ typed, nearest, ids }) => `”${typed}” är ingen av kommunerna i studien.${nearest === undefined ? '' : ` Menade du ”${nearest}”?`} De är: ${ids}`,
    badFlag: ({ option, typed, form }) => `${option} ${typed}: ska skrivas så här: ${option} ${form}`,
    nothingToAnswer: ({ option, typed, nearest, municipality }) =>
      `${option} ${typed}: studien har inget sådant som ${municipality} kan svara på.${nearest === undefined ? '' : ` Menade du ”${nearest}”?`}`,
    oneOf: (values) => `Det måste vara ett av dessa: ${values}.`,
    onScale: ({ minimum, maximum }) => `Skriv ett tal från ${minimum} till ${maximum}.`,
    unprintable: ({ option, typed }) =>
      `${option} ${typed}: texten har tecken som inte kan visas, till exempel radbrytning eller tabb. Skriv den på en rad utan dem.`,
    economyIsComputed: ({ option, typed }) => `${option} ${typed}: ekonomin räknas fram ur effekt och kostnad och bedöms inte här.`,
    needsSplit: ({ option, typed, what, municipality }) =>
      `${option} ${typed}: ${what} har ett gemensamt svar. Med --split gäller svaret bara ${municipality}, och de andra behåller det gemensamma.`,
    hasOrder: 'Kriterierna står i ordning (rank). Poäng kan inte stå bredvid: ta först bort rank från alla kriterier.',
  },
};
