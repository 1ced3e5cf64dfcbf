import type { FormatArguments, NumberKind, ValueKind } from '../../../diagnostics/format-codes.ts';

type Messages = { readonly [C in keyof FormatArguments]: (args: FormatArguments[C]) => string };

/** Det i en studie som avviker fra formatet, på bokmål. */
export const formatMessages: Messages = {
  'format/unknown-key': ({ key, nearest, known }) =>
    `Formatet har ingen nøkkel «${shown(key)}» her.${nearest === undefined ? keysThere(known) : ` Mente du «${nearest}»?`}`,
  'format/missing-key': ({ keys }) =>
    keys.length === 1 ? `Nøkkelen «${keys[0]}» mangler her. Legg den til.` : `Disse nøklene mangler her: ${list(keys, 'og')}. Legg dem til.`,
  'format/wrong-type': ({ expected, found, fix, items }) => {
    const wanted = list(expected.map((kind) => kinds[kind]), 'eller');
    if (found === 'nothing') return `Her står det ingenting, men det skal stå ${wanted}. Fyll ut, eller fjern nøkkelen.`;
    if (fix !== undefined) return `Dette leses som ${kinds[found]}, men det skal være ${wanted}. Sett det i anførselstegn: ${shown(fix)}.`;
    return `Dette er ${kinds[found]}, men det skal være ${wanted}.${items === undefined ? '' : ` Skriv ${shown(items)}.`}`;
  },
  'format/unknown-value': ({ value, nearest, known }) =>
    `«${shown(value)}» kan ikke stå her. ${nearest === undefined ? `Velg ${list(known, 'eller')}.` : `Mente du «${nearest}»?`}`,
  'format/bad-id': ({ id, suggestion }) =>
    `«${shown(id)}» kan ikke være en id: en id har små bokstaver a–z og sifre, begynner med en bokstav og har bindestrek mellom ordene.${
      suggestion === undefined ? '' : ` Skriv ${shown(suggestion)}.`
    }`,
  'format/reserved-id': ({ id, besideAnswers }) =>
    besideAnswers
      ? `«${id}» kan ikke stå ved siden av kommuner. Sett det inn i svaret til hver av dem: { value: …, source: … }.`
      : `«${id}» kan ikke være en id: ordet har sin egen betydning i tall og svar. Velg et annet.`,
  'format/bad-year-key': ({ key }) => `«${shown(key)}» er ikke et årstall fra 1900 til 2199. Nøklene her er årstall, som 2024.`,
  'format/bad-coalition': ({ key }) =>
    `«${shown(key)}» er ikke en koalisjon. Sett sammen kommunenes id-er med + og uten mellomrom, som "frosta+levanger".`,
  'format/figures-by-year': ({ year }) =>
    `Bare kostnader per innbygger kan oppgis for flere år. Skriv det ene tallet som gjelder, gjerne med året: { value: …, year: ${shown(year)} }.`,
  'format/value-and-estimate': () => 'Et tall er enten én verdi, eller low, likely og high. Fjern value, eller delene av anslaget.',
  'format/single-figure': () => 'Her må det stå ett tall, ikke et trepunktsanslag: skriv value i stedet for low, likely og high.',
  'format/comma-in-braces': ({ list: items, text }) =>
    `I krøllklammer avslutter et komma verdien. Skriv ${shown(items)} for en liste, eller ${shown(text)} for én tekst.`,
  'format/too-few': ({ found, minimum }) => `Det må være minst ${minimum} her, men det er ${found}.`,
  'format/choose-one': ({ found, known }) =>
    found.length === 0
      ? `Her må nøyaktig én av ${list(known, 'og')} stå. Legg til én.`
      : `Her kan bare én av ${list(known, 'og')} stå, men det står ${list(found, 'og')}. Behold én av dem.`,
  'format/out-of-range': ({ value, minimum, maximum }) => {
    const limits = maximum === undefined ? `som er minst ${minimum}` : minimum === undefined ? `som er høyst ${maximum}` : `fra ${minimum} til ${maximum}`;
    return `${shown(value)} kan ikke stå her. Skriv et tall ${limits}.`;
  },
  'format/empty-text': () => 'Teksten er tom. Skriv noe, eller fjern nøkkelen.',
  'format/bad-date': ({ value, fix }) =>
    `«${shown(value)}» er ikke en dag i kalenderen skrevet som år-måned-dag. Skriv ${fix ?? 'dagen som 2026-10-01'}.`,
  'format/bad-municipality-code': ({ value }) => `«${shown(value)}» er ikke et kommunenummer. Skriv de fire sifrene i anførselstegn, som "0301".`,
  'format/lost-zero': ({ written, fix }) =>
    `Kommunenummeret ${written} har tre sifre når YAML har lest det: en null foran teller bare i anførselstegn. Skriv ${fix}.`,
  'format/bad-effect': ({ value }) =>
    `«${shown(value)}» er ikke en virkning. Skriv et tall fra -4 til 4, eller inntil fire pluss- eller minustegn i anførselstegn, som "++".`,
  'format/unknown-version': ({ version, known }) =>
    `Denne utgaven av collab leser format ${known}, ikke ${shown(version)}. Installer en nyere collab, eller skriv format: ${known} om filen har det formatet.`,
  'format/decimal-comma': ({ value, fix, thousands }) =>
    thousands === undefined
      ? `${shown(value)} har desimalkomma. Skriv ${fix}, med punktum.`
      : `${shown(value)} har komma. Skriv ${fix} om det er et desimalkomma, eller ${thousands} om det skiller tusener.`,
  'format/grouped-number': ({ value, fix }) => `Sifrene i ${shown(value)} er gruppert på en måte som ikke kan leses. Skriv ${fix}.`,
  'format/typographic-number': ({ value, fix }) =>
    `${shown(value)} har et minustegn eller anførselstegn som gjør at det ikke leses som et tall. Skriv ${fix}.`,
  'format/not-whole': ({ value }) => `${shown(value)} har desimaler, men det skal være et helt tall.`,
  'format/typographic-quotes': ({ value, fix }) =>
    `Anførselstegnene i ${shown(value)} er slike som brukes i trykt tekst, og de blir en del av verdien i YAML. Skriv ${shown(fix)}.`,
  'format/not-a-number': ({ value, expected, fix }) =>
    `«${shown(value)}» er ikke ${numberKinds[expected]}. ${fix === undefined ? numberHints[expected] : `Skriv ${fix}.`}`,
};

const numberKinds: Readonly<Record<NumberKind, string>> = { number: 'et tall', share: 'en andel', 'whole-number': 'et helt tall', year: 'et årstall' };

const numberHints: Readonly<Record<NumberKind, string>> = {
  number: 'Skriv bare sifre, uten enhet eller valuta, som 12.5 eller 15_000_000.',
  share: 'Skriv den som 25 % eller 0.25.',
  'whole-number': 'Skriv bare sifre, som 10.',
  year: 'Skriv de fire sifrene, som 2026.',
};

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'en tekst',
  number: 'et tall',
  'whole-number': 'et helt tall',
  'true-or-false': 'true eller false',
  list: 'en liste',
  map: 'nøkler med verdier',
  nothing: 'ingenting',
};

/** En lengre liste hjelper ingen. */
const mostKeys = 20;

function keysThere(known: readonly string[]): string {
  return known.length > mostKeys ? ' Nøklene står i dokumentasjonen av formatet.' : ` Nøklene er ${list(known, 'og')}.`;
}

function list(words: readonly string[], conjunction: 'og' | 'eller'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** På én linje, og ikke lengre enn en linje tåler. */
function shown(value: string): string {
  const line = value.trim().replace(/\s*[\r\n]\s*/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
