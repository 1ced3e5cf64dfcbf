import type { FormatArguments, NumberKind, ValueKind } from '../../../diagnostics/format-codes.ts';

type Messages = { readonly [C in keyof FormatArguments]: (args: FormatArguments[C]) => string };

/** Det i en studie som avviker från formatet, på svenska. */
export const formatMessages: Messages = {
  'format/unknown-key': ({ key, nearest, known }) =>
    `Formatet har ingen nyckel ”${shown(key)}” här.${nearest === undefined ? keysThere(known) : ` Menade du ”${nearest}”?`}`,
  'format/missing-key': ({ keys }) =>
    keys.length === 1 ? `Nyckeln ”${keys[0]}” saknas här. Lägg till den.` : `Dessa nycklar saknas här: ${list(keys, 'och')}. Lägg till dem.`,
  'format/wrong-type': ({ expected, found, fix, items }) => {
    const wanted = list(expected.map((kind) => kinds[kind]), 'eller');
    if (found === 'nothing') return `Här står ingenting, men det ska stå ${wanted}. Fyll i, eller ta bort nyckeln.`;
    if (fix !== undefined) return `Det här läses som ${kinds[found]}, men det ska vara ${wanted}. Sätt det inom citattecken: ${shown(fix)}.`;
    return `Det här är ${kinds[found]}, men det ska vara ${wanted}.${items === undefined ? '' : ` Skriv ${shown(items)}.`}`;
  },
  'format/unknown-value': ({ value, nearest, known }) =>
    `”${shown(value)}” kan inte stå här. ${nearest === undefined ? `Välj ${list(known, 'eller')}.` : `Menade du ”${nearest}”?`}`,
  'format/bad-id': ({ id, suggestion }) =>
    `”${shown(id)}” kan inte vara ett id: ett id har små bokstäver a–z och siffror, börjar med en bokstav och har bindestreck mellan orden.${
      suggestion === undefined ? '' : ` Skriv ${shown(suggestion)}.`
    }`,
  'format/reserved-id': ({ id, besideAnswers }) =>
    besideAnswers
      ? `”${id}” kan inte stå vid sidan av kommuner. Sätt in det i svaret för var och en av dem: { value: …, source: … }.`
      : `”${id}” kan inte vara ett id: ordet har en egen betydelse i tal och svar. Välj ett annat.`,
  'format/bad-year-key': ({ key }) => `”${shown(key)}” är inte ett årtal från 1900 till 2199. Nycklarna här är årtal, till exempel 2024.`,
  'format/bad-coalition': ({ key }) =>
    `”${shown(key)}” är inte en koalition. Sätt ihop kommunernas id med + och utan mellanslag, till exempel "frosta+levanger".`,
  'format/figures-by-year': ({ year }) =>
    `Bara kostnader per invånare kan anges för flera år. Skriv det tal som gäller, gärna med året: { value: …, year: ${shown(year)} }.`,
  'format/value-and-estimate': () => 'Ett tal är antingen ett enda värde, eller low, likely och high. Ta bort value, eller delarna av uppskattningen.',
  'format/single-figure': () => 'Här måste det stå ett enda tal, inte en trepunktsuppskattning: skriv value i stället för low, likely och high.',
  'format/comma-in-braces': ({ list: items, text }) =>
    `Inom klammerparenteser avslutar ett kommatecken värdet. Skriv ${shown(items)} för en lista, eller ${shown(text)} för en enda text.`,
  'format/too-few': ({ found, minimum }) => `Här måste det finnas minst ${minimum}, men det finns ${found}.`,
  'format/choose-one': ({ found, known }) =>
    found.length === 0
      ? `Här måste exakt en av ${list(known, 'och')} stå. Lägg till en.`
      : `Här får bara en av ${list(known, 'och')} stå, men här står ${list(found, 'och')}. Behåll en av dem.`,
  'format/out-of-range': ({ value, minimum, maximum }) => {
    const limits = maximum === undefined ? `på minst ${minimum}` : minimum === undefined ? `på högst ${maximum}` : `från ${minimum} till ${maximum}`;
    return `${shown(value)} kan inte stå här. Skriv ett tal ${limits}.`;
  },
  'format/empty-text': () => 'Texten är tom. Skriv något, eller ta bort nyckeln.',
  'format/bad-date': ({ value, fix }) =>
    `”${shown(value)}” är inte en dag i kalendern skriven som år-månad-dag. Skriv ${fix ?? 'dagen som 2026-10-01'}.`,
  'format/bad-municipality-code': ({ value }) => `”${shown(value)}” är inte en kommunkod. Skriv de fyra siffrorna inom citattecken, till exempel "0301".`,
  'format/lost-zero': ({ written, fix }) =>
    `Kommunkoden ${written} har tre siffror när YAML har läst den: en inledande nolla räknas bara inom citattecken. Skriv ${fix}.`,
  'format/bad-effect': ({ value }) =>
    `”${shown(value)}” anger ingen påverkan. Skriv ett tal från -4 till 4, eller upp till fyra plus- eller minustecken inom citattecken, till exempel "++".`,
  'format/unknown-version': ({ version, known }) =>
    `Den här versionen av collab läser format ${known}, inte ${shown(version)}. Installera en nyare collab, eller skriv format: ${known} om filen har det formatet.`,
  'format/decimal-comma': ({ value, fix, thousands }) =>
    thousands === undefined
      ? `${shown(value)} har decimalkomma. Skriv ${fix}, med punkt.`
      : `${shown(value)} har kommatecken. Skriv ${fix} om det är ett decimalkomma, eller ${thousands} om det avskiljer tusental.`,
  'format/grouped-number': ({ value, fix }) => `Siffrorna i ${shown(value)} är grupperade på ett sätt som inte går att läsa. Skriv ${fix}.`,
  'format/typographic-number': ({ value, fix }) =>
    `${shown(value)} har ett minustecken eller citattecken som gör att det inte läses som ett tal. Skriv ${fix}.`,
  'format/not-whole': ({ value }) => `${shown(value)} har decimaler, men det ska vara ett heltal.`,
  'format/typographic-quotes': ({ value, fix }) =>
    `Citattecknen i ${shown(value)} är sådana som används i tryckt text, och i YAML blir de en del av värdet. Skriv ${shown(fix)}.`,
  'format/not-a-number': ({ value, expected, fix }) =>
    `”${shown(value)}” är inte ${numberKinds[expected]}. ${fix === undefined ? numberHints[expected] : `Skriv ${fix}.`}`,
};

const numberKinds: Readonly<Record<NumberKind, string>> = { number: 'ett tal', share: 'en andel', 'whole-number': 'ett heltal', year: 'ett årtal' };

const numberHints: Readonly<Record<NumberKind, string>> = {
  number: 'Skriv bara siffror, utan enhet eller valuta, till exempel 12.5 eller 15_000_000.',
  share: 'Skriv den som 25 % eller 0.25.',
  'whole-number': 'Skriv bara siffror, till exempel 10.',
  year: 'Skriv de fyra siffrorna, till exempel 2026.',
};

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'en text',
  number: 'ett tal',
  'whole-number': 'ett heltal',
  'true-or-false': 'true eller false',
  list: 'en lista',
  map: 'nycklar med värden',
  nothing: 'ingenting',
};

/** En längre lista hjälper ingen. */
const mostKeys = 20;

function keysThere(known: readonly string[]): string {
  return known.length > mostKeys ? ' Nycklarna står i dokumentationen om formatet.' : ` Nycklarna är ${list(known, 'och')}.`;
}

function list(words: readonly string[], conjunction: 'och' | 'eller'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** På en rad, och inte längre än en rad tål. */
function shown(value: string): string {
  const line = value.trim().replace(/\s*[\r\n]\s*/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
