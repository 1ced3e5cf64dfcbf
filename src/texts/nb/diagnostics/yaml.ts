import type { YamlArguments } from '../../../diagnostics/yaml-codes.ts';

type Messages = { readonly [C in keyof YamlArguments]: (args: YamlArguments[C]) => string };

/** Det som hindrer at en tekst kan leses som YAML, på bokmål. */
export const yamlMessages: Messages = {
  'yaml/unclosed-quote': ({ quote }) => `Anførselstegnet ${quote} åpnes her og lukkes ikke der teksten slutter. Lukk det, eller fjern det.`,
  'yaml/text-after-quote': ({ quote }) =>
    quote === "'"
      ? "Teksten i anførselstegn sluttet før dette. Skriv en apostrof inne i enkle anførselstegn to ganger (''), eller sett hele verdien i doble."
      : 'Teksten i anførselstegn sluttet før dette. Skriv et anførselstegn inne i doble anførselstegn som \\", eller sett hele verdien i enkle.',
  'yaml/bad-escape': ({ escape }) =>
    `${escape} betyr ingenting i doble anførselstegn, der omvendt skråstrek innleder et spesialtegn. Skriv skråstreken to ganger, eller bruk enkle anførselstegn.`,
  'yaml/unclosed-bracket': ({ bracket }) => `Klammen ${bracket} åpnes her og lukkes ikke. Sett inn ${closing(bracket)} der den skal slutte.`,
  'yaml/stray-bracket': ({ bracket }) => `Det er ingen åpen klamme som ${bracket} kan lukke. Fjern tegnet, eller sett teksten i anførselstegn.`,
  'yaml/bracket-indent': ({ bracket }) =>
    `Linjen hører til klammen ${bracket} som ble åpnet ovenfor, og må derfor rykkes lenger inn enn nøkkelen til klammen.`,
  'yaml/text-after-bracket': ({ bracket }) =>
    `Klammen sluttet med ${bracket}, og ikke noe kan stå etter den på linjen. Hører klammene til en tekst, sett hele teksten i anførselstegn.`,
  'yaml/missing-comma': ({ before }) =>
    `Det ser ut til å mangle et komma før ${before}. Hører det til teksten foran, sett den teksten i anførselstegn.`,
  'yaml/extra-comma': () => 'Det står ingenting foran dette kommaet. Fjern kommaet, eller skriv det som mangler.',
  'yaml/dash-in-brackets': () => 'I klammer har punktene ingen strek: komma skiller dem. Fjern streken, eller sett teksten den hører til, i anførselstegn.',
  'yaml/tab-indent': () => 'Her står en tabulator, og i YAML kan bare mellomrom rykke inn. Bytt den ut med mellomrom.',
  'yaml/bad-indent': ({ found, expected }) =>
    `Linjen er rykket inn med ${found} mellomrom og naboen med ${expected}. Rett dem inn etter hverandre, eller fjern verdien på linjen ovenfor om denne linjen hører hjemme inni den.`,
  'yaml/block-text-indent': ({ sign }) =>
    `Linjen ser ut til å høre til teksten som begynner med ${sign}. Rykk den lenger inn enn nøkkelen, og like langt som den første linjen i teksten.`,
  'yaml/mixed-list-and-keys': () =>
    'Her står et listepunkt (-) og en nøkkel side om side. Rykk inn det som hører hjemme inni det andre, eller fjern streken.',
  'yaml/missing-colon': ({ text }) =>
    `«${text}» er ikke «nøkkel: verdi». Det ser ut til å mangle et kolon, eller linjen hører til en tekst som må ha anførselstegn.`,
  'yaml/missing-space': ({ sign }) =>
    sign === '-' ? 'Det mangler et mellomrom etter streken. Skriv «- » foran et listepunkt.' : 'Det mangler et mellomrom etter kolonet. Skriv «nøkkel: verdi».',
  'yaml/double-colon': () => 'Her er det ett kolon for mye. Fjern det, eller sett teksten det hører til, i anførselstegn.',
  'yaml/colon-in-value': ({ value }) =>
    `Kolon og mellomrom inne i en verdi ser ut som en ny nøkkel. Sett verdien i anførselstegn${value.endsWith('…') ? '' : `: ${quoted(value)}`}.`,
  'yaml/reserved-character': ({ character, isAlone }) =>
    isAlone
      ? `Tegnet ${character} alene har sin egen betydning i YAML. Er det verdien, så sett det i anførselstegn: "${character}". Er verdien ikke kjent ennå, så ta ut nøkkelen.`
      : `En nøkkel eller verdi kan ikke begynne med ${character}, som har sin egen betydning i YAML. Fjern tegnet, eller sett teksten i anførselstegn.`,
  'yaml/invisible-character': ({ character }) =>
    `Her står et usynlig tegn (${character}), ofte limt inn fra et dokument eller en nettside. Bytt det ut med et vanlig mellomrom, eller fjern det.`,
  'yaml/comment-needs-space': () =>
    'Tegnet # innleder en kommentar bare etter et mellomrom. Sett et mellomrom foran, eller sett teksten det hører til, i anførselstegn.',
  'yaml/empty-key': () => 'Her står en verdi uten nøkkel. Skriv nøkkelen foran kolonet, eller fjern linjen.',
  'yaml/complex-key': () =>
    'En liste eller et sett av nøkler kan ikke være en nøkkel. Skriv nøkkelen som tekst; innleder { eller [ en tekst her, sett teksten i anførselstegn.',
  'yaml/duplicate-key': ({ key }) => `Nøkkelen «${key}» står her to ganger. Behold én av dem, eller gi den ene et annet navn.`,
  'yaml/unknown-alias': ({ alias, nearest }) =>
    nearest === undefined
      ? `*${alias} viser til et anker &${alias} som ikke står ovenfor. Er det en tekst som begynner med *, sett den i anførselstegn.`
      : `*${alias} viser til et anker som ikke står ovenfor. Mente du *${nearest}?`,
  'yaml/recursive-alias': ({ alias }) => `*${alias} står inni det den selv viser til, så det ville aldri ta slutt. Fjern den derfra.`,
  'yaml/merge': () => '<< henter inn nøklene fra et annet sted, så et alias (*) for et sett av nøkler må følge, eller en liste av slike.',
  'yaml/misplaced-mark': ({ mark }) =>
    `${mark} kan ikke stå her: en verdi har høyst ett anker (&) og ett merke (!), og et alias (*) har ingen. Fjern det, eller sett teksten i anførselstegn.`,
  'yaml/tag': ({ tag }) => `Merket ${tag} er ukjent. Er det en tekst som begynner med utropstegn, sett den i anførselstegn.`,
  'yaml/tag-mismatch': ({ tag }) => `Verdien er ikke det som merket ${tag} sier. Fjern merket, eller endre verdien.`,
  'yaml/directive': ({ directive }) =>
    `En linje øverst som begynner med %, er en beskjed til YAML, og ${directive} er ukjent. Fjern linjen.`,
  'yaml/several-documents': () =>
    'Her begynner et nytt dokument, og en studie er ett. Fjern linjen ---, eller flytt det som følger, til en egen fil.',
  'yaml/text-after-document-start': () => 'Nøkler kan ikke stå på samme linje som ---. Begynn på en ny linje, eller fjern ---.',
  'yaml/merge-conflict': () =>
    'Her ligger to versjoner av de samme linjene igjen etter en sammenslåing, og ingen har valgt mellom dem. Behold de linjene som er riktige, og fjern linjene med <<<<<<<, ======= og >>>>>>>.',
  'yaml/too-deep': ({ limit }) => `Lister og nøkler står her inni hverandre i flere enn ${limit} nivåer, og det er mer enn collab leser.`,
  'yaml/too-many-aliases': ({ limit }) => `Med dette aliaset er det flere enn ${limit} av dem når alle skrives ut, og det er mer enn collab leser.`,
  'yaml/too-many-values': ({ limit }) =>
    `Filen har flere enn ${limit} nøkler, verdier og skilletegn når alle alias skrives ut, og det er mer enn collab leser.`,
  'yaml/too-many-lines': ({ limit }) => `Filen har flere enn ${limit} linjer, og det er mer enn collab leser.`,
  'yaml/syntax': () => 'Denne linjen er ikke gyldig YAML. Sammenlign den med linjene rundt, eller sett teksten i anførselstegn.',
};

function closing(bracket: string): string {
  return bracket === '{' ? '}' : ']';
}

function quoted(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
