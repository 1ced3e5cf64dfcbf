import type { YamlArguments } from '../../../diagnostics/yaml-codes.ts';

type Messages = { readonly [C in keyof YamlArguments]: (args: YamlArguments[C]) => string };

/** Det som hindrar att en text kan läsas som YAML, på svenska. */
export const yamlMessages: Messages = {
  'yaml/unclosed-quote': ({ quote }) => `Citattecknet ${quote} öppnas här och stängs inte där texten slutar. Stäng det, eller ta bort det.`,
  'yaml/text-after-quote': ({ quote }) =>
    quote === "'"
      ? "Texten inom citattecken slutade före detta. Skriv en apostrof inom enkla citattecken två gånger (''), eller sätt hela värdet inom dubbla."
      : 'Texten inom citattecken slutade före detta. Skriv ett citattecken inom dubbla citattecken som \\", eller sätt hela värdet inom enkla.',
  'yaml/bad-escape': ({ escape }) =>
    `${escape} betyder ingenting inom dubbla citattecken, där ett omvänt snedstreck inleder ett specialtecken. Skriv snedstrecket två gånger, eller använd enkla citattecken.`,
  'yaml/unclosed-bracket': ({ bracket }) => `Parentesen ${bracket} öppnas här och stängs inte. Sätt in ${closing(bracket)} där den ska sluta.`,
  'yaml/stray-bracket': ({ bracket }) => `Det finns ingen öppen parentes som ${bracket} kan stänga. Ta bort tecknet, eller sätt texten inom citattecken.`,
  'yaml/bracket-indent': ({ bracket }) =>
    `Raden hör till parentesen ${bracket} som öppnades ovanför, och måste därför dras in längre än parentesens nyckel.`,
  'yaml/text-after-bracket': ({ bracket }) =>
    `Parentesen slutade med ${bracket}, och inget får stå efter den på raden. Hör parenteserna till en text, sätt hela texten inom citattecken.`,
  'yaml/missing-comma': ({ before }) =>
    `Det verkar saknas ett kommatecken före ${before}. Hör det till texten framför, sätt den texten inom citattecken.`,
  'yaml/extra-comma': () => 'Det står ingenting framför det här kommatecknet. Ta bort kommatecknet, eller skriv det som saknas.',
  'yaml/dash-in-brackets': () =>
    'Inom parenteser har listpunkterna inget streck: kommatecken skiljer dem åt. Ta bort strecket, eller sätt texten som det hör till inom citattecken.',
  'yaml/tab-indent': () => 'Här står ett tabbtecken, och i YAML görs indrag bara med mellanslag. Byt ut det mot mellanslag.',
  'yaml/bad-indent': ({ found, expected }) =>
    `Raden är indragen med ${found} mellanslag och grannraden med ${expected}. Ge dem samma indrag, eller ta bort värdet på raden ovanför om den här raden hör hemma inuti den.`,
  'yaml/block-text-indent': ({ sign }) =>
    `Raden verkar höra till texten som börjar med ${sign}. Dra in den längre än nyckeln, och lika långt som textens första rad.`,
  'yaml/mixed-list-and-keys': () =>
    'Här står en listpunkt (-) och en nyckel sida vid sida. Dra in den som hör hemma inuti den andra, eller ta bort strecket.',
  'yaml/missing-colon': ({ text }) =>
    `”${text}” är inte ”nyckel: värde”. Det verkar saknas ett kolon, eller så hör raden till en text som måste ha citattecken.`,
  'yaml/missing-space': ({ sign }) =>
    sign === '-' ? 'Det saknas ett mellanslag efter strecket. Skriv ”- ” före en listpunkt.' : 'Det saknas ett mellanslag efter kolonet. Skriv ”nyckel: värde”.',
  'yaml/double-colon': () => 'Här finns ett kolon för mycket. Ta bort det, eller sätt texten som det hör till inom citattecken.',
  'yaml/colon-in-value': ({ value }) =>
    `Kolon och mellanslag inuti ett värde ser ut som en ny nyckel. Sätt värdet inom citattecken${value.endsWith('…') ? '' : `: ${quoted(value)}`}.`,
  'yaml/reserved-character': ({ character, isAlone }) =>
    isAlone
      ? `Tecknet ${character} ensamt har en egen betydelse i YAML. Är det värdet, sätt det inom citattecken: "${character}". Är värdet inte känt ännu, ta bort nyckeln.`
      : `En nyckel eller ett värde kan inte börja med ${character}, som har en egen betydelse i YAML. Ta bort tecknet, eller sätt texten inom citattecken.`,
  'yaml/invisible-character': ({ character }) =>
    `Här står ett osynligt tecken (${character}), ofta inklistrat från ett dokument eller en webbsida. Byt ut det mot ett vanligt mellanslag, eller ta bort det.`,
  'yaml/comment-needs-space': () =>
    'Tecknet # inleder en kommentar bara efter ett mellanslag. Sätt ett mellanslag framför, eller sätt texten som det hör till inom citattecken.',
  'yaml/empty-key': () => 'Här står ett värde utan nyckel. Skriv nyckeln före kolonet, eller ta bort raden.',
  'yaml/complex-key': () =>
    'En lista eller en uppsättning nycklar kan inte vara en nyckel. Skriv nyckeln som text; om { eller [ inleder en text här, sätt texten inom citattecken.',
  'yaml/duplicate-key': ({ key }) => `Nyckeln ”${key}” står här två gånger. Behåll en av dem, eller ge den ena ett annat namn.`,
  'yaml/unknown-alias': ({ alias, nearest }) =>
    nearest === undefined
      ? `*${alias} hänvisar till ett ankare &${alias} som inte finns ovanför. Är det en text som börjar med *, sätt den inom citattecken.`
      : `*${alias} hänvisar till ett ankare som inte finns ovanför. Menade du *${nearest}?`,
  'yaml/recursive-alias': ({ alias }) => `*${alias} står inuti det som den själv hänvisar till, så det skulle aldrig ta slut. Ta bort den därifrån.`,
  'yaml/merge': () => '<< hämtar in nycklarna från ett annat ställe, så ett alias (*) för en uppsättning nycklar måste följa, eller en lista av sådana.',
  'yaml/misplaced-mark': ({ mark }) =>
    `${mark} kan inte stå här: ett värde har högst ett ankare (&) och en tagg (!), och ett alias (*) har inget av dem. Ta bort det, eller sätt texten inom citattecken.`,
  'yaml/tag': ({ tag }) => `Taggen ${tag} är okänd. Är det en text som börjar med utropstecken, sätt den inom citattecken.`,
  'yaml/tag-mismatch': ({ tag }) => `Värdet är inte det som taggen ${tag} säger. Ta bort taggen, eller ändra värdet.`,
  'yaml/directive': ({ directive }) =>
    `En rad överst som börjar med % är en anvisning till YAML, och ${directive} är okänd. Ta bort raden.`,
  'yaml/several-documents': () =>
    'Här börjar ett nytt dokument, och en studie är ett enda. Ta bort raden ---, eller flytta det som följer till en egen fil.',
  'yaml/text-after-document-start': () => 'Nycklar kan inte stå på samma rad som ---. Börja på en ny rad, eller ta bort ---.',
  'yaml/merge-conflict': () =>
    'Här ligger två versioner av samma rader kvar efter en sammanslagning, och ingen har valt mellan dem. Behåll de rader som är rätt, och ta bort raderna med <<<<<<<, ======= och >>>>>>>.',
  'yaml/too-deep': ({ limit }) => `Listor och nycklar ligger här inuti varandra i fler än ${limit} nivåer, och det är mer än collab läser.`,
  'yaml/too-many-aliases': ({ limit }) => `Med det här aliaset blir det fler än ${limit} när alla skrivs ut, och det är mer än collab läser.`,
  'yaml/too-many-values': ({ limit }) =>
    `Filen har fler än ${limit} nycklar, värden och skiljetecken när alla alias skrivs ut, och det är mer än collab läser.`,
  'yaml/too-many-lines': ({ limit }) => `Filen har fler än ${limit} rader, och det är mer än collab läser.`,
  'yaml/syntax': () => 'Den här raden är inte giltig YAML. Jämför den med raderna runt omkring, eller sätt texten inom citattecken.',
};

function closing(bracket: string): string {
  return bracket === '{' ? '}' : ']';
}

function quoted(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
