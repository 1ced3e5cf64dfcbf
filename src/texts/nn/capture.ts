import type { CaptureTexts } from '../capture-texts.ts';
import { listed } from '../listed.ts';

const one = { strengths: 'Styrke', weaknesses: 'Veikskap', opportunities: 'Moglegheit', threats: 'Trussel' } as const;

const oneMore = { strengths: 'ein til', weaknesses: 'ein til', opportunities: 'ei til', threats: 'ein til' } as const;

const signed = (effect: number): string => (effect > 0 ? `+${effect}` : String(effect).replace('-', '−'));

const ends: ReadonlyMap<number, string> = new Map([[4, 'mykje betre enn i dag'], [0, 'som i dag'], [-4, 'mykje dårlegare enn i dag']]);

const ratings: ReadonlyMap<number, string> = new Map([[5, 'lett'], [3, 'krevjande, men mogleg'], [1, 'svært vanskeleg']]);

const named = (number: string, words: string | undefined): string => (words === undefined ? number : `${number}  ${words}`);

export const capture: CaptureTexts = {
  listed: (names) => listed(names, 'og'),
  quoted: (text) => `«${text}»`,
  inCommon: (answer) => `${answer} (felles svar)`,
  notPoints: 'Skriv eit heilt tal frå 0 til 100.',
  evidenceOf: (what) => `kjelde for ${what}`,
  whichMunicipality: 'Kva for ein kommune svarar?',
  split: {
    question: ({ what, shared, own, municipality }) => `${what}: Kommunane har eitt felles svar, ${shared}. Skal ${own} vere svaret frå ${municipality} åleine?`,
    own: ({ municipality, own }) => `Ja, ${municipality} svarar ${own}`,
    othersKeep: ({ others, shared }) => `${others} beheld ${shared}.`,
    keep: (shared) => `Nei, behald det felles svaret ${shared}`,
  },
  shared: {
    question: ({ count, municipality }) =>
      `${count === 1 ? 'Eitt svar er felles' : `${count} svar er felles`} for kommunane. Skal ${municipality} svare sjølv? Der svaret blir eit anna, beheld dei andre det felles svaret.`,
    leave: 'Nei, la dei felles svara stå',
    goThrough: (municipality) => `Ja, gå gjennom dei for ${municipality}`,
  },
  source: { title: 'Kva heiter kjelda?', another: 'Ei ny kjelde' },
  criteria: 'Kva skal tenestene vurderast etter?',
  rank: {
    question: 'Studien har sett kriteria i rekkjefølgje (rank). Poeng kjem i staden for rekkjefølgja, som gjeld alle kommunane. Skal rekkjefølgja bort?',
    replace: 'Ja, byt ut rekkjefølgja med poeng',
  },
  weigh: {
    group: 'Vekter',
    first: (municipality) => `Tenk deg at alt er på det dårlegaste. Kva ville ${municipality} ha løfta først, frå dårlegast til best?`,
    lift: ({ worst, best }) => `Frå ${worst} til ${best}.`,
    points: ({ name, worst, best }) => `${name}: Kor mange poeng, frå 0 til 100, er det verdt å gå frå ${worst} til ${best}?`,
    beside: ({ first, other }) =>
      `${first.name} frå ${first.worst} til ${first.best} er 100 poeng.\n${other.name}: Kor mange poeng, frå 0 til 100, er det verdt å gå frå ${other.worst} til ${other.best}?`,
    effectEnds: { worst: 'mykje dårlegare enn i dag', best: 'mykje betre enn i dag' },
    unknownEnds: { worst: 'det største tapet', best: 'den største gevinsten' },
    moneyEnds: (amount) => ({ worst: `eit tap på ${amount} per innbyggjar i året`, best: `ein gevinst på ${amount} per innbyggjar i året` }),
    millions: ({ amount, money }) => `${amount} millionar ${money}`,
    scale: ({ perInhabitant, whole, municipality }) => `Skalaen for økonomi går frå −${perInhabitant} til +${perInhabitant} per innbyggjar i året. For ${municipality} er det ${whole} i året kvar veg.`,
    noScale: 'Studien har ingen beløp enno, så skalaen for økonomi er ikkje kjend. Legg inn gevinst og kostnad for minst éi teneste før kommunane vektar.',
    weighed: 'Slik har kommunane vekta:',
  },
  assess: {
    services: (municipality) => `Kva tenester skal ${municipality} vurdere no?`,
    unassessed: (count) => `${count === 1 ? '1 teneste' : `${count} tenester`} som ingen har vurdert`,
    effect: ({ service, criterion }) => `${service}. ${criterion}: Kva gjer samarbeid med dette for innbyggjarane?`,
    effectName: (effect) => named(signed(effect), ends.get(effect)),
    feasibilityLabel: 'Gjennomførbarheit',
    feasibility: (service) => `${service}. Kor lett er det å få til samarbeidet?`,
    ratingName: (rating) => named(String(rating), ratings.get(rating)),
    readinessGroup: 'Gjennomføringsevne',
    level: ({ factor, question }) => `${factor}. ${question ?? 'Kor langt er dette på plass?'}`,
    ownAnchors: ['Ikkje på plass', 'Så vidt i gang', 'Stort sett på plass', 'Heilt på plass'],
    grade: ({ factor, level }) => `${factor}, nivå ${level}. Kor godt veit vi det?`,
    gradeOf: (factor) => `grunnlag for ${factor}`,
    grades: { none: 'Vi går ut frå det', claimed: 'Nokon seier det', documented: 'Det er dokumentert', decided: 'Det er vedteke' },
    evidence: (factor) => `${factor}. Kor står det?`,
  },
  swot: {
    quadrants: { strengths: 'Styrkar', weaknesses: 'Veikskapar', opportunities: 'Moglegheiter', threats: 'Truslar' },
    add: ({ quadrant, isFirst, municipality }) => `${one[quadrant]} for ${municipality}${isFirst ? '' : `, ${oneMore[quadrant]}`} (tomt svar: gå vidare)`,
    tooMany: ({ quadrant, count, limit }) => `${quadrant} har no ${count} punkt. Fleire enn ${limit} blir sjeldan brukte: slå saman eller ta ut.`,
    alike: ({ text, other }) => `«${text}» seier nesten det same som eit punkt som står der: «${other}».`,
    same: (municipality) => `Det er det same: ${municipality} sluttar seg til det`,
    another: 'Det er noko anna: legg det til',
    text: (quadrant) => `${one[quadrant]}: rett teksten`,
    importance: ({ quadrant, text, municipality }) => `${one[quadrant]}: «${text}».\nKor mykje har det å seie for ${municipality}, frå 0 til 100?`,
    services: (text) => `Kva tenester gjeld «${text}»?`,
    servicesOf: (text) => `tenester for ${text}`,
    evidence: (text) => `Kva byggjer «${text}» på?`,
    ownItems: 'eigne punkt',
  },
  progress: {
    nothingYet: 'Her står det ingenting enno.',
    lacking: (what) => `Dessutan manglar ${what}.`,
    and: (what) => `og ${what}`,
    leftOpen: 'Svaret er ikkje lagra, og spørsmålet står ope.',
    own: ({ municipality, given, expected, shared }) => `${municipality} har svara på ${given} av ${expected}${shared === 0 ? '' : ` (${shared} i felles svar)`}.`,
    others: (counts) => `Dei andre: ${counts}. Kva dei har svara, blir vist når de har svara.`,
    count: ({ municipality, given, expected }) => `${municipality} ${given} av ${expected}`,
    answered: 'Dette står der:',
    howTo: 'Kvart svar blir lagra med det same. Ctrl+C stoppar, og den same kommandoen held fram der de slapp.',
    othersSay: (answers) => `  Dei andre: ${answers}`,
    nothingOpen: (municipality) => `${municipality} har svara på alt. Vil de gå gjennom svara?`,
    goThrough: 'Ja, gå gjennom dei',
    leave: 'Nei, avslutt',
    stopped: (command) => `Stoppa. Alle svar er lagra. Hald fram med: ${command}`,
    changed: ({ file, count }) => `${count === 1 ? '1 linje er ny eller endra' : `${count} linjer er nye eller endra`} i ${file}:`,
    unchanged: (file) => `${file} er uendra.`,
    missing: 'Dette manglar:',
    nothingMissing: (municipality) => `${municipality}: ingenting`,
    allThere: 'Ingenting manglar frå nokon av kommunane.',
    more: (count) => `og ${count} til`,
    meanwhile: 'Fila blei endra av andre i mellomtida. Endringa er lesen inn, og svaret er lagra i den nye fila.',
  },
  usage: {
    wantsFlags: ({ command, flags }) => `Utan terminal tek ${command} svara som val, til dømes:${flags.map((flag) => `\n  ${flag}`).join('')}`,
    wantsMunicipality: (ids) => `Kven svarar? Oppgi --as med ein av kommunane: ${ids}`,
    unknownMunicipality: ({ typed, nearest, ids }) => `«${typed}» er ingen av kommunane i studien.${nearest === undefined ? '' : ` Meinte du «${nearest}»?`} Dei er: ${ids}`,
    badFlag: ({ option, typed, form }) => `${option} ${typed}: skal skrivast slik: ${option} ${form}`,
    nothingToAnswer: ({ option, typed, nearest, municipality }) =>
      `${option} ${typed}: studien har ikkje noko slikt som ${municipality} kan svare på.${nearest === undefined ? '' : ` Meinte du «${nearest}»?`}`,
    oneOf: (values) => `Det må vere eitt av desse: ${values}.`,
    onScale: ({ minimum, maximum }) => `Skriv eit tal frå ${minimum} til ${maximum}.`,
    unprintable: ({ option, typed }) =>
      `${option} ${typed}: teksten har teikn som ikkje kan visast, til dømes linjeskift eller tabulator. Skriv han på éi linje utan dei.`,
    economyIsComputed: ({ option, typed }) => `${option} ${typed}: økonomien blir rekna ut frå gevinst og kostnad og skal ikkje vurderast her.`,
    needsSplit: ({ option, typed, what, municipality }) =>
      `${option} ${typed}: ${what} har eitt felles svar. Med --split gjeld svaret berre ${municipality}, og dei andre beheld det felles svaret.`,
    hasOrder: 'Kriteria står i rekkjefølgje (rank). Poeng kan ikkje stå ved sida av: ta bort rank frå alle kriteria først.',
  },
};
