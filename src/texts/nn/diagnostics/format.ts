import type { FormatArguments, NumberKind, ValueKind } from '../../../diagnostics/format-codes.ts';

type Messages = { readonly [C in keyof FormatArguments]: (args: FormatArguments[C]) => string };

/** Det i ein studie som avvik frå formatet, på nynorsk. */
export const formatMessages: Messages = {
  'format/unknown-key': ({ key, nearest, known }) =>
    `Formatet har ingen nøkkel «${shown(key)}» her.${nearest === undefined ? keysThere(known) : ` Meinte du «${nearest}»?`}`,
  'format/missing-key': ({ keys }) =>
    keys.length === 1 ? `Nøkkelen «${keys[0]}» manglar her. Legg han til.` : `Desse nøklane manglar her: ${list(keys, 'og')}. Legg dei til.`,
  'format/wrong-type': ({ expected, found, fix, items }) => {
    const wanted = list(expected.map((kind) => kinds[kind]), 'eller');
    if (found === 'nothing') return `Her står det ingenting, men det skal stå ${wanted}. Fyll ut, eller fjern nøkkelen.`;
    if (fix !== undefined) return `Dette blir lese som ${kinds[found]}, men det skal vere ${wanted}. Set det i hermeteikn: ${shown(fix)}.`;
    return `Dette er ${kinds[found]}, men det skal vere ${wanted}.${items === undefined ? '' : ` Skriv ${shown(items)}.`}`;
  },
  'format/unknown-value': ({ value, nearest, known }) =>
    `«${shown(value)}» kan ikkje stå her. ${nearest === undefined ? `Vel ${list(known, 'eller')}.` : `Meinte du «${nearest}»?`}`,
  'format/bad-id': ({ id, suggestion }) =>
    `«${shown(id)}» kan ikkje vere ein id: ein id har små bokstavar a–z og siffer, byrjar med ein bokstav og har bindestrek mellom orda.${
      suggestion === undefined ? '' : ` Skriv ${shown(suggestion)}.`
    }`,
  'format/reserved-id': ({ id, besideAnswers }) =>
    besideAnswers
      ? `«${id}» kan ikkje stå ved sida av kommunar. Set det inn i svaret til kvar av dei: { value: …, source: … }.`
      : `«${id}» kan ikkje vere ein id: ordet har si eiga tyding i tal og svar. Vel eit anna.`,
  'format/bad-year-key': ({ key }) => `«${shown(key)}» er ikkje eit årstal frå 1900 til 2199. Nøklane her er årstal, som 2024.`,
  'format/bad-coalition': ({ key }) =>
    `«${shown(key)}» er ikkje ein koalisjon. Set saman id-ane til kommunane med + og utan mellomrom, som "frosta+levanger".`,
  'format/figures-by-year': ({ year }) =>
    `Berre kostnader per innbyggjar kan førast opp for fleire år. Skriv det eine talet som gjeld, gjerne med året: { value: …, year: ${shown(year)} }.`,
  'format/value-and-estimate': () => 'Eit tal er anten éin verdi, eller low, likely og high. Fjern value, eller delane av anslaget.',
  'format/single-figure': () => 'Her må det stå eitt tal, ikkje eit trepunktsanslag: skriv value i staden for low, likely og high.',
  'format/comma-in-braces': ({ list: items, text }) =>
    `I krøllparentesar avsluttar eit komma verdien. Skriv ${shown(items)} for ei liste, eller ${shown(text)} for éin tekst.`,
  'format/too-few': ({ found, minimum }) => `Det må vere minst ${minimum} her, men det er ${found}.`,
  'format/choose-one': ({ found, known }) =>
    found.length === 0
      ? `Her må nøyaktig éin av ${list(known, 'og')} stå. Legg til éin.`
      : `Her kan berre éin av ${list(known, 'og')} stå, men det står ${list(found, 'og')}. Behald éin av dei.`,
  'format/out-of-range': ({ value, minimum, maximum }) => {
    const limits = maximum === undefined ? `som er minst ${minimum}` : minimum === undefined ? `som er høgst ${maximum}` : `frå ${minimum} til ${maximum}`;
    return `${shown(value)} kan ikkje stå her. Skriv eit tal ${limits}.`;
  },
  'format/empty-text': () => 'Teksten er tom. Skriv noko, eller fjern nøkkelen.',
  'format/bad-date': ({ value, fix }) =>
    `«${shown(value)}» er ikkje ein dag i kalenderen skriven som år-månad-dag. Skriv ${fix ?? 'dagen som 2026-10-01'}.`,
  'format/bad-municipality-code': ({ value }) => `«${shown(value)}» er ikkje eit kommunenummer. Skriv dei fire sifra i hermeteikn, som "0301".`,
  'format/lost-zero': ({ written, fix }) =>
    `Kommunenummeret ${written} har tre siffer når YAML har lese det: ein null framfor tel berre i hermeteikn. Skriv ${fix}.`,
  'format/bad-effect': ({ value }) =>
    `«${shown(value)}» er ikkje ein verknad. Skriv eit tal frå -4 til 4, eller inntil fire pluss- eller minusteikn i hermeteikn, som "++".`,
  'format/unknown-version': ({ version, known }) =>
    `Denne utgåva av collab les format ${known}, ikkje ${shown(version)}. Installer ein nyare collab, eller skriv format: ${known} om fila har det formatet.`,
  'format/decimal-comma': ({ value, fix, thousands }) =>
    thousands === undefined
      ? `${shown(value)} har desimalkomma. Skriv ${fix}, med punktum.`
      : `${shown(value)} har komma. Skriv ${fix} om det er eit desimalkomma, eller ${thousands} om det skil ut tusena.`,
  'format/grouped-number': ({ value, fix }) => `Sifra i ${shown(value)} er grupperte på ein måte som ikkje kan lesast. Skriv ${fix}.`,
  'format/typographic-number': ({ value, fix }) =>
    `${shown(value)} har eit minusteikn eller hermeteikn som gjer at det ikkje blir lese som eit tal. Skriv ${fix}.`,
  'format/not-whole': ({ value }) => `${shown(value)} har desimalar, men det skal vere eit heilt tal.`,
  'format/typographic-quotes': ({ value, fix }) =>
    `Hermeteikna i ${shown(value)} er av det slaget som blir brukt i trykt tekst, og dei blir ein del av verdien i YAML. Skriv ${shown(fix)}.`,
  'format/not-a-number': ({ value, expected, fix }) =>
    `«${shown(value)}» er ikkje ${numberKinds[expected]}. ${fix === undefined ? numberHints[expected] : `Skriv ${fix}.`}`,
};

const numberKinds: Readonly<Record<NumberKind, string>> = { number: 'eit tal', share: 'ein andel', 'whole-number': 'eit heilt tal', year: 'eit årstal' };

const numberHints: Readonly<Record<NumberKind, string>> = {
  number: 'Skriv berre siffer, utan eining eller valuta, som 12.5 eller 15_000_000.',
  share: 'Skriv andelen som 25 % eller 0.25.',
  'whole-number': 'Skriv berre siffer, som 10.',
  year: 'Skriv dei fire sifra, som 2026.',
};

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'ein tekst',
  number: 'eit tal',
  'whole-number': 'eit heilt tal',
  'true-or-false': 'true eller false',
  list: 'ei liste',
  map: 'nøklar med verdiar',
  nothing: 'ingenting',
};

/** Ei lengre liste hjelper ingen. */
const mostKeys = 20;

function keysThere(known: readonly string[]): string {
  return known.length > mostKeys ? ' Nøklane står i dokumentasjonen av formatet.' : ` Nøklane er ${list(known, 'og')}.`;
}

function list(words: readonly string[], conjunction: 'og' | 'eller'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** På éi linje, og ikkje lengre enn ei linje toler. */
function shown(value: string): string {
  const line = value.trim().replace(/\s*[\r\n]\s*/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
