import type { YamlArguments } from '../../../diagnostics/yaml-codes.ts';

type Messages = { readonly [C in keyof YamlArguments]: (args: YamlArguments[C]) => string };

/** Det som hindrar at ein tekst kan lesast som YAML, på nynorsk. */
export const yamlMessages: Messages = {
  'yaml/unclosed-quote': ({ quote }) => `Hermeteiknet ${quote} blir opna her og ikkje lukka der teksten sluttar. Lukk det, eller fjern det.`,
  'yaml/text-after-quote': ({ quote }) =>
    quote === "'"
      ? "Teksten i hermeteikn slutta før dette. Skriv ein apostrof inne i enkle hermeteikn to gonger (''), eller set heile verdien i doble."
      : 'Teksten i hermeteikn slutta før dette. Skriv eit hermeteikn inne i doble hermeteikn som \\", eller set heile verdien i enkle.',
  'yaml/bad-escape': ({ escape }) =>
    `${escape} tyder ingenting i doble hermeteikn, der omvend skråstrek innleier eit spesialteikn. Skriv skråstreken to gonger, eller bruk enkle hermeteikn.`,
  'yaml/unclosed-bracket': ({ bracket }) => `Klamma ${bracket} blir opna her og ikkje lukka. Set inn ${closing(bracket)} der ho skal slutte.`,
  'yaml/stray-bracket': ({ bracket }) => `Det er inga open klamme som ${bracket} kan lukke. Fjern teiknet, eller set teksten i hermeteikn.`,
  'yaml/bracket-indent': ({ bracket }) =>
    `Linja høyrer til klamma ${bracket} som blei opna ovanfor, og må derfor rykkjast lenger inn enn nøkkelen til klamma.`,
  'yaml/text-after-bracket': ({ bracket }) =>
    `Klamma slutta med ${bracket}, og ikkje noko kan stå etter på linja. Høyrer klammene til ein tekst, set heile teksten i hermeteikn.`,
  'yaml/missing-comma': ({ before }) =>
    `Det ser ut til å mangle eit komma før ${before}. Høyrer det til teksten framfor, set den teksten i hermeteikn.`,
  'yaml/extra-comma': () => 'Det står ingenting framfor dette kommaet. Fjern kommaet, eller skriv det som manglar.',
  'yaml/dash-in-brackets': () => 'I klammer har punkta ingen strek: komma skil dei. Fjern streken, eller set teksten han høyrer til, i hermeteikn.',
  'yaml/tab-indent': () => 'Her står ein tabulator, og i YAML kan berre mellomrom rykkje inn. Byt han ut med mellomrom.',
  'yaml/bad-indent': ({ found, expected }) =>
    `Linja er rykt inn med ${found} mellomrom og naboen med ${expected}. Rett dei inn etter kvarandre, eller fjern verdien på linja ovanfor om denne linja høyrer heime der.`,
  'yaml/block-text-indent': ({ sign }) =>
    `Linja ser ut til å høyre til teksten som byrjar med ${sign}. Rykk linja lenger inn enn nøkkelen, og like langt som den første linja i teksten.`,
  'yaml/mixed-list-and-keys': () =>
    'Her står eit listepunkt (-) og ein nøkkel side om side. Rykk inn det som høyrer heime inni det andre, eller fjern streken.',
  'yaml/missing-colon': ({ text }) =>
    `«${text}» er ikkje «nøkkel: verdi». Det ser ut til å mangle eit kolon, eller linja høyrer til ein tekst som må ha hermeteikn.`,
  'yaml/missing-space': ({ sign }) =>
    sign === '-' ? 'Det manglar eit mellomrom etter streken. Skriv «- » framfor eit listepunkt.' : 'Det manglar eit mellomrom etter kolonet. Skriv «nøkkel: verdi».',
  'yaml/double-colon': () => 'Her er det eitt kolon for mykje. Fjern det, eller set teksten det høyrer til, i hermeteikn.',
  'yaml/colon-in-value': ({ value }) =>
    `Kolon og mellomrom inne i ein verdi ser ut som ein ny nøkkel. Set verdien i hermeteikn${value.endsWith('…') ? '' : `: ${quoted(value)}`}.`,
  'yaml/reserved-character': ({ character, isAlone }) =>
    isAlone
      ? `Teiknet ${character} åleine har si eiga tyding i YAML. Er det verdien, så set det i hermeteikn: "${character}". Er verdien ikkje kjend enno, så ta ut nøkkelen.`
      : `Ein nøkkel eller verdi kan ikkje byrje med ${character}, som har si eiga tyding i YAML. Fjern teiknet, eller set teksten i hermeteikn.`,
  'yaml/invisible-character': ({ character }) =>
    `Her står eit usynleg teikn (${character}), ofte limt inn frå eit dokument eller ei nettside. Byt det ut med eit vanleg mellomrom, eller fjern det.`,
  'yaml/comment-needs-space': () =>
    'Teiknet # innleier ein kommentar berre etter eit mellomrom. Set eit mellomrom framfor, eller set teksten det høyrer til, i hermeteikn.',
  'yaml/empty-key': () => 'Her står ein verdi utan nøkkel. Skriv nøkkelen framfor kolonet, eller fjern linja.',
  'yaml/complex-key': () =>
    'Ei liste eller eit sett med nøklar kan ikkje vere ein nøkkel. Skriv nøkkelen som tekst; innleier { eller [ ein tekst her, set teksten i hermeteikn.',
  'yaml/duplicate-key': ({ key }) => `Nøkkelen «${key}» står her to gonger. Behald éin av dei, eller gi den eine eit anna namn.`,
  'yaml/unknown-alias': ({ alias, nearest }) =>
    nearest === undefined
      ? `*${alias} viser til eit anker &${alias} som ikkje står ovanfor. Er det ein tekst som byrjar med *, set teksten i hermeteikn.`
      : `*${alias} viser til eit anker som ikkje står ovanfor. Meinte du *${nearest}?`,
  'yaml/recursive-alias': ({ alias }) => `*${alias} står inni det aliaset sjølv viser til, så det ville aldri ta slutt. Fjern aliaset derifrå.`,
  'yaml/merge': () => '<< hentar inn nøklane frå ein annan stad, så eit alias (*) for eit sett med nøklar må følgje, eller ei liste av slike.',
  'yaml/misplaced-mark': ({ mark }) =>
    `${mark} kan ikkje stå her: ein verdi har høgst eitt anker (&) og eitt merke (!), og eit alias (*) har ingen av delane. Fjern det, eller set teksten i hermeteikn.`,
  'yaml/tag': ({ tag }) => `Merket ${tag} er ukjent. Er det ein tekst som byrjar med utropsteikn, set teksten i hermeteikn.`,
  'yaml/tag-mismatch': ({ tag }) => `Verdien er ikkje det som merket ${tag} seier. Fjern merket, eller endre verdien.`,
  'yaml/directive': ({ directive }) =>
    `Ei linje øvst som byrjar med %, er ei melding til YAML, og ${directive} er ukjend. Fjern linja.`,
  'yaml/several-documents': () =>
    'Her byrjar eit nytt dokument, og ein studie er eitt. Fjern linja ---, eller flytt det som følgjer, til ei eiga fil.',
  'yaml/text-after-document-start': () => 'Nøklar kan ikkje stå på same linje som ---. Start på ei ny linje, eller fjern ---.',
  'yaml/merge-conflict': () =>
    'Her ligg to versjonar av dei same linjene att etter ei samanslåing, og ingen har valt mellom dei. Behald dei linjene som er rette, og fjern linjene med <<<<<<<, ======= og >>>>>>>.',
  'yaml/too-deep': ({ limit }) => `Lister og nøklar står her inni kvarandre i fleire enn ${limit} nivå, og det er meir enn collab les.`,
  'yaml/too-many-aliases': ({ limit }) => `Med dette aliaset er det fleire enn ${limit} av dei når alle blir skrivne ut, og det er meir enn collab les.`,
  'yaml/too-many-values': ({ limit }) =>
    `Fila har fleire enn ${limit} nøklar, verdiar og skiljeteikn når alle alias blir skrivne ut, og det er meir enn collab les.`,
  'yaml/too-many-lines': ({ limit }) => `Fila har fleire enn ${limit} linjer, og det er meir enn collab les.`,
  'yaml/syntax': () => 'Denne linja er ikkje gyldig YAML. Samanlikn ho med linjene rundt, eller set teksten i hermeteikn.',
};

function closing(bracket: string): string {
  return bracket === '{' ? '}' : ']';
}

function quoted(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
