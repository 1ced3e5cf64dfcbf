import type { StudyArguments } from '../../../diagnostics/study-codes.ts';
import type { UnitTemplate } from '../../../figures/ids.ts';
import { numbersIn } from '../../numbers.ts';

const { whole } = numbersIn('sv-SE');

type Messages = { readonly [C in keyof StudyArguments]: (args: StudyArguments[C]) => string };

/** Det som är fel i en studie med rätt form, på svenska. */
export const studyMessages: Messages = {
  'study/unknown-reference': ({ id, section, nearest, known }) =>
    `”${id}” finns inte under ${section}.${instead(nearest, known, section)}`,
  'study/split-text': ({ parts }) =>
    `Inom parenteser skiljer kommatecken en text från nästa, så det här läses som ${parts.length} texter: sätt den inom citattecken, "${parts.join(', ')}".`,
  'study/duplicate-id': ({ id, section }) =>
    `”${id}” står två gånger under ${section}. Ge var och en sin egen nyckel genom att skriva listan som ”nyckel: text”, eller slå ihop de två.`,
  'study/unknown-catalogue-service': ({ id, nearest }) =>
    `Katalogen har ingen verksamhet som heter ”${id}”. ${nearest === undefined ? 'Kör ”collab catalogue services” för att se vilka som finns.' : `Menade du ”${nearest}”?`}`,
  'study/service-other-country': ({ id, jurisdiction }) =>
    `”${id}” är en uppgift bara för ${jurisdiction === 'norway' ? 'svenska' : 'norska'} kommuner, men studien är ${jurisdiction === 'norway' ? 'norsk' : 'svensk'}. Välj en annan (”collab catalogue services --jurisdiction ${jurisdiction}”), eller beskriv en egen verksamhet med title och area.`,
  'study/service-without-area': ({ id, nearest }) =>
    `Verksamheten ”${id}” har inget område, så rapporten kan inte placera den. Lägg till area: governance, support, community, services eller competence; eller ${
      nearest === undefined ? 'catalogue, med ett id som ”collab catalogue services” visar' : `catalogue: ${nearest}`
    }.`,
  'study/unknown-trait': ({ trait, nearest, known }) =>
    `Kännetecknet ”${trait}” finns inte.${nearest === undefined ? ` Dessa finns: ${known.join(', ')}.` : ` Menade du ”${nearest}”?`}`,
  'study/unknown-figure': ({ id, nearest }) =>
    `Studien har inget tal som heter ”${id}”.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`,
  'study/claim-unit': ({ value, figure, unit }) =>
    `${value} är en andel, men ${figure} är ${units[unit]}. Skriv värdet så som det publicerades, eller välj det tal som det gäller.`,
  'study/repeated-member': ({ id }) => `”${id}” står redan med. Ta bort dubbletten.`,
  'study/currency-of-other-country': ({ currency, jurisdiction, usual }) =>
    `Studien är ${jurisdiction === 'norway' ? 'norsk' : 'svensk'}, men beloppen är i ${currency}. Skriv ${usual}, eller rätta jurisdiction. Är alla belopp omräknade kan det stå kvar.`,
  'study/repeated-municipality': ({ what, value, id, other }) =>
    `${what === 'code' ? 'Kommunkoden' : 'Namnet'} ”${value}” står redan under ”${other}”. Är det samma kommun, ta bort ”${id}”; rätta annars ${what === 'code' ? 'koden' : 'namnet'}.`,
  'study/unknown-municipality-code': ({ code, name, known }) =>
    `Ingen kommun har koden ${code} i registren. ${known.length === 0 ? 'Sök efter den med ”collab data municipalities”.' : `${name} har ${known.join(' eller ')}.`}`,
  'study/municipality-code-of-other': ({ code, bearer, name, known }) => `Koden ${code} är ${bearer}, men här står ${name}, som har ${known.join(' eller ')}. Rätta koden eller namnet.`,
  'study/circular-requires': ({ services }) =>
    services.length === 2
      ? `”${services[0]}” kan inte komma före sig själv. Ta bort id:t ur requires i samma verksamhet.`
      : `De här verksamheterna väntar på varandra i en ring: ${services.join(' → ')}. Ta bort ett av leden.`,
  'study/host-not-participant': ({ host, participants }) =>
    `”${host}” är värdkommun men deltar inte. Välj ${participants.join(' eller ')} som värdkommun, eller låt ${host} delta.`,
  'study/unknown-model': ({ id, nearest, known }) =>
    `Katalogen har ingen samverkansform som heter ”${id}”. ${nearest === undefined ? `Välj en av ${known.join(', ')}.` : `Menade du ”${nearest}”?`}`,
  'study/model-of-other-country': ({ id, jurisdiction, nearest, known }) =>
    `”${id}” är en samverkansform i ${jurisdiction === 'norway' ? 'svensk' : 'norsk'} rätt, men studien är ${jurisdiction === 'norway' ? 'norsk' : 'svensk'}. ${
      nearest === undefined ? `Välj en av ${known.join(', ')}.` : `Menade du ”${nearest}”?`
    }`,
  'study/model-for-several': ({ id, participant }) =>
    `”${id}” är till för minst två kommuner, men bara ${participant} deltar. Låt fler delta, eller ta bort samverkansformen.`,
  'study/unknown-agreement-point': ({ id, model, nearest, known }) =>
    known.length === 0
      ? `Lagen har ingen lista över vad ett avtal om ”${model}” ska innehålla, så ”${id}” hör inte hemma här. Ta bort punkten, eller rätta samverkansformen.`
      : `”${id}” är inte en av de punkter som vi känner till i ett avtal om ”${model}”. ${nearest === undefined ? `De är ${known.join(', ')}.` : `Menade du ”${nearest}”?`}`,
  'study/agreement-incomplete': ({ model, missing, required }) =>
    `Avtalet saknar ${missing.length} av de ${required} punkter som vi känner till ur lagen: ${missing.join(', ')}. Skriv in dem under points, eller vänta tills de är avgjorda; ”collab catalogue models ${model}” visar vad lagen kräver.`,
  'study/not-participant': ({ municipality, participants }) =>
    `”${municipality}” deltar inte i den här verksamheten, så detta räknas inte med. De som deltar är ${participants.join(', ')}: ta bort det här, eller låt ${municipality} delta.`,
  'study/economy-scored-twice': () =>
    'Ekonomin poängsätts inte: den beräknas ur den ekonomiska effekten och kostnaderna, och skulle annars räknas två gånger. Ta bort den här, och ange gain, transition och coordination.',
  'study/unknown-criterion': ({ id, nearest, known }) =>
    `”${id}” är inget av de inbyggda kriterierna. ${nearest === undefined ? `Välj bland ${known.join(', ')}.` : `Menade du ”${nearest}”?`} Egna kriterier läggs till under criteria.`,
  'study/no-weight': ({ municipality }) =>
    municipality === undefined
      ? 'Alla kriterier har vikten 0, så inget av dem räknas. Ge det viktigaste kriteriet 100, eller ta bort swing: då väger alla lika.'
      : `”${municipality}” har gett alla kriterier vikten 0, så inget av dem räknas. Låt det viktigaste få 100, eller ta bort svaren från ${municipality}.`,
  'study/swing-missing': ({ criterion, missing, isNobody }) =>
    isNobody
      ? `Ingen har viktat ”${criterion}”, så inga av vikterna kan användas. Lägg till swing här, eller ta bort kriteriet.`
      : `”${criterion}” har inte viktats av ${missing.join(', ')}: utan detta kriterium används inte vikterna därifrån. Lägg till det som saknas i swing.`,
  'study/criteria-order': (args) => orderProblems[args.problem](args),
  'study/scale-of-economy': ({ criterion }) =>
    `Bara economy mäts i kronor: ”${criterion}” har samma skala som påverkan under effects, från -4 till 4. Ta bort scale här.`,
  'study/missing-answer': ({ what, of, missing }) =>
    `${unanswered[what](of)} saknar svar från ${missing.join(', ')}. ${assumed[what]}`,
  'study/answer-from-outsider': ({ municipality, participants }) =>
    `”${municipality}” deltar inte i den här verksamheten, så svaret räknas inte. De som deltar är ${participants.join(', ')}: ta bort svaret, eller låt ${municipality} delta.`,
  'study/unknown-factor': ({ id, nearest }) =>
    `Katalogen har ingen framgångsfaktor eller fallgrop som heter ”${id}”: den visas med sitt id, utan beskrivning av nivåerna, och är inget krav.${
      nearest === undefined ? '' : ` Menade du ”${nearest}”?`
    }`,
  'study/unknown-prior': ({ id, nearest, known }) =>
    `Det finns inget antagande ”${id}” att hämta en verksamhets effekt från. ${nearest === undefined ? `Välj ett av ${known.join(', ')}.` : `Menade du ”${nearest}”?`}`,
  'study/prior-of-gap': ({ id }) =>
    `”${id}” är en andel av kostnadsskillnaden, inte av vad en verksamhet kostar: det hör hemma under topDown.realisation. Skriv catalogue eller ett annat antagande här.`,
  'study/no-catalogue-prior': ({ catalogue }) =>
    catalogue === undefined
      ? 'Verksamheten hänvisar inte till katalogen, så det finns ingen forskning att hämta den ekonomiska effekten från. Lägg till catalogue, eller ange effekten själv.'
      : `Forskningen om ”${catalogue}” räcker inte för att säga vad samverkan sparar. Ange effekten själv, med annual, shareOfCost eller positions.`,
  'study/outside-horizon': ({ year, first, last }) =>
    `${year} ligger utanför perioden ${first}–${last}. Rätta årtalet, eller ändra horizon.`,
  'study/year-not-counted': ({ year, first, last }) =>
    `${year} ligger utanför de år som räknas med, ${first}–${last}, så detta ingår inte i någon summa. Rätta årtalet, eller ange horizon så att året kommer med.`,
  'study/gain-without-cost': ({ missing }) =>
    `Effekten är en andel av dagens kostnad, och den kostnaden är inte angiven för ${missing.join(', ')}: effekten är utelämnad. Lägg till today.<kommun>.cost.`,
  'study/position-without-cost': ({ municipality }) =>
    `Det är inte angivet vad en årsarbetare kostar, så det som ${municipality} sparar här kan inte räknas i kronor. Lägg till costPerPosition.`,
  'study/no-gap': ({ lacks, benchmark }) => noGap[lacks](benchmark ?? ''),
  'study/no-optimism-added': ({ lacks }) => noOptimism[lacks],
  'study/comparator-left-out': ({ comparator, lacks, complete, fewest }) =>
    `”${comparator}” har ${lacks === 'cost' ? 'ingen administrationskostnad' : 'inget invånarantal'}, och är därför inte med i skalkurvan.${
      complete < fewest ? ` Den kräver ${fewest} kommuner med båda uppgifterna; här finns ${complete}.` : ''
    }`,
  'study/sharing-key-without-figures': ({ key, needs }) =>
    `Fördelningsnyckeln ${key} fördelar efter ${needs === 'volume' ? 'hur mycket varje kommun använder' : 'vad varje kommun betalar i dag'}, men ingen verksamhet anger det: nyckeln är utelämnad. Lägg till today.<kommun>.${needs}.`,
  'study/cost-of-group-only': ({ service }) =>
    `Kostnaden för ”${service}” är angiven för alla tillsammans och inte för varje deltagare, så effekten för varje kommun beräknas inte: en samlad kostnad fördelas aldrig efter invånarantal. Lägg till today.<kommun>.cost.`,
  'study/bad-sharing-key': ({ key, sum }) =>
    `De två andelarna i ${key} blir tillsammans ${sum} %. De måste bli 100, som i fixed-30-population-70.`,
  'study/estimate-order': ({ low, likely, high }) =>
    `En trepunktsuppskattning måste ha low ≤ likely ≤ high, men här står ${low}, ${likely}, ${high}.`,
  'study/impossible-population': ({ value }) => `${value} kan inte vara ett invånarantal: det måste vara ett heltal från 1 till ${whole(2_000_000)}.`,
  'study/impossible-amount': ({ value, limit }) =>
    limit === undefined
      ? `${value} är omöjligt här: en kostnad eller ett antal kan inte vara negativt, och ett belopp per invånare kan inte vara noll.`
      : `${value} är omöjligt här: ingen kommun har ett så stort belopp som ${whole(limit)}. Skriv det i hela kronor.`,
  'study/impossible-price-level': ({ value }) => `${value} är inte en prisnivå: den måste vara över 0 och av normal storlek, som 100 det år då indexet börjar.`,
  'study/unlikely-cost': ({ value }) =>
    `${value} är en osannolik administrationskostnad per invånare. Den anges i hela kronor per invånare, inte i tusental och inte som totalbelopp.`,
  'study/impossible-share': ({ value, minimum, maximum, percent }) =>
    `${value} är omöjligt här: andelen måste vara minst ${minimum} och högst ${maximum}.${percent === undefined ? '' : ` Menade du ${percent}?`}`,
  'study/gross-cost': ({ benchmark }) =>
    `Jämförelsen ”${benchmark}” använder bruttokostnader, som räknar betalningar mellan kommuner två gånger. Använd nettokostnader om du kan.`,
  'study/gross-cost-shared': ({ benchmark }) =>
    `Jämförelsen ”${benchmark}” använder bruttokostnader, men kommunerna delar redan administration: brutto räknar betalningen mellan dem två gånger. Använd nettokostnader.`,
  'study/basis-differs': ({ benchmark, own, other }) =>
    `Jämförelsen ”${benchmark}” är angiven ${basis(other)}, men kommunernas kostnad ${basis(own)}: bara lika storheter kan jämföras.`,
  'study/mixed-bases': (costs) =>
    `Den här kostnaden är ${basis(costs.basis)}, och de andra bredvid är ${basis(costs.other)}: bara lika storheter kan jämföras.`,
  'study/basis-contradicted': ({ benchmark, stated, comparators }) =>
    `Jämförelsen ”${benchmark}” säger ${basis(stated)}, men de kommuner som den bygger på säger ${basis(comparators)}. Rätta det som är fel.`,
  'study/cost-stated-twice': ({ key }) => `Kostnaden är angiven här och som ${key}: behåll en av dem, så att det är klart vilken som gäller.`,
  'study/group-cost-differs': ({ stated, computed }) =>
    `Kostnaden för alla tillsammans är angiven till ${whole(stated)}, men kommunernas egna kostnader ger ${whole(computed)} per invånare. Kommunernas egna har använts.`,
  'study/price-year-unknown': ({ year, priceYear }) =>
    `Beloppet är från ${year} och prisåret är ${priceYear}, och inget prisindex täcker båda: beloppet används oförändrat. Ange prisnivåerna under priceIndex.`,
  'study/price-years-differ': ({ years }) =>
    `Kostnaderna är från olika år (${years.join(', ')}), och studien saknar priceYear: de jämförs oförändrade.`,
  'study/best-peer': ({ benchmark }) =>
    `Jämförelsen ”${benchmark}” är den bästa av flera. Den som är bäst ett år är sällan lika bra året efter: använd hellre medianen eller nedre kvartilen.`,
  'study/one-year-only': ({ benchmark }) =>
    `Jämförelsen med ”${benchmark}” bygger på ett enda år. Ange kostnader för flera år om du har dem: administrationskostnaden svänger från år till år.`,
  'study/large-group': ({ inhabitants, limit }) =>
    `Kommunerna har tillsammans ${whole(inhabitants)} invånare. Över omkring ${whole(limit)} finner forskningen inga stordriftsfördelar i administrationen.`,
  'study/long-quadrant': ({ quadrant, count, limit }) =>
    `${count} ${quadrantNames.get(quadrant) ?? quadrant} är för många: långa listor används inte. Slå ihop och stryk tills högst ${limit} återstår.`,
  'study/strategy-type': ({ type, lacks, odd }) =>
    `En ${type}-strategi kopplar ihop ${typeParts.get(type) ?? type}.${lacks.length === 0 ? '' : ` Den här har inga ${names(lacks, ' och inga ')}.`}${odd.length === 0 ? '' : ` Detta hör inte dit: ${odd.map((text) => `”${text}”`).join(', ')}.`}`,
  'study/swot-leads-nowhere': ({ text }) =>
    `”${text}” har inte lett till något: koppla det till en verksamhet med services, ta in det i en strategi, eller stryk det.`,
  'study/near-duplicate': ({ first, second }) =>
    `”${second}” säger nästan samma sak som ”${first}”: slå ihop dem, eller skriv vad som skiljer dem åt.`,
  'study/gains-above-gap': ({ sum, gap }) =>
    `De ekonomiska effekterna i administrativa verksamheter är tillsammans ${whole(sum)} per år när samordningskostnaden är avdragen, mer än hela kostnadsskillnaden på ${whole(gap)}: något har troligen räknats två gånger.`,
  'study/gains-above-evidence': ({ sum, likely }) =>
    `De ekonomiska effekterna i administrativa verksamheter är tillsammans ${whole(sum)} per år när samordningskostnaden är avdragen. Enligt forskningen är det osannolikt att mer än ${whole(likely)} realiseras.`,
  'study/figure-missing': ({ id }) =>
    `Studien ger inte talet ${id}, så påståendet kan inte kontrolleras: något som talet ska beräknas av saknas.`,
  'study/not-used-yet': ({ key }) => `”${key}” är kontrollerat, men den här versionen av collab använder det ännu inte i rapporten.`,
};

const noGap: { readonly [L in StudyArguments['study/no-gap']['lacks']]: (benchmark: string) => string } = {
  benchmark: () => 'Studien har ingen jämförelse, så det finns ingen kostnadsskillnad att realisera. Lägg till en under benchmarks.',
  'benchmark-cost': (benchmark) =>
    `”${benchmark}” har ingen administrationskostnad, så det finns ingen kostnadsskillnad att realisera. Lägg till adminCostPerInhabitant.`,
  excess: (benchmark) => `Kommunerna har inte högre kostnad än ”${benchmark}”, så det finns ingen kostnadsskillnad att realisera: topDown har inte beräknats.`,
  'own-cost': (benchmark) =>
    `Kommunernas egen administrationskostnad är inte angiven, så det finns ingen kostnadsskillnad mot ”${benchmark}” att realisera. Lägg till adminCostPerInhabitant under group, eller för varje kommun.`,
};

const noOptimism: { readonly [L in StudyArguments['study/no-optimism-added']['lacks']]: string } = {
  project: 'Inget tillägg har gjorts för optimism, eftersom projekttypen inte är angiven: mitigated påverkar därför inget. Lägg till project, eller ta bort nyckeln.',
  cost: 'Inget tillägg har gjorts för optimism, eftersom ingen kostnad är angiven: project påverkar därför inget. Lägg till cost, eller ta bort nyckeln.',
  'single-number':
    'Inget tillägg har gjorts för optimism: osäkerheten är redan med i en kostnad med low och high. Om project ska räknas måste kostnaden vara ett enda tal.',
};

const orderProblems: { readonly [P in StudyArguments['study/criteria-order']['problem']]: (args: StudyArguments['study/criteria-order']) => string } = {
  'beside-swing': ({ other }) => `Här står rank, men ”${other}” har swing: kriterierna får sina vikter på bara ett av de två sätten. Ta bort rank eller swing.`,
  missing: ({ criterion, other }) => `”${criterion}” saknar rank, men ”${other}” har det. Antingen har alla kriterier en plats i rangordningen, eller så har inget det.`,
  repeated: ({ criterion, other }) => `”${criterion}” har samma plats som ”${other}”. Ge varje kriterium sin egen.`,
  'above-count': ({ count }) => `Platserna går från 1 till ${count}, lika många som kriterierna.`,
};

/** What a missing answer counts as. */
const assumed: { readonly [W in StudyArguments['study/missing-answer']['what']]: string } = {
  effect: 'Det visas som saknat och kan vara allt från -4 till 4; i genomsnittet räknas det som ingen förändring.',
  feasibility: 'Det visas som saknat; genomsnittet gäller dem som har svarat.',
  readiness: 'Det visas som saknat och räknas aldrig som nivå 0.',
};
const unanswered: { readonly [W in StudyArguments['study/missing-answer']['what']]: (of: string) => string } = {
  effect: (of) => `Påverkan på ”${of}”`,
  feasibility: () => 'Genomförbarheten',
  readiness: (of) => `”${of}”`,
};

const quadrantNames: ReadonlyMap<string, string> = new Map([
  ['strengths', 'styrkor'],
  ['weaknesses', 'svagheter'],
  ['opportunities', 'möjligheter'],
  ['threats', 'hot'],
]);

const typeParts: ReadonlyMap<string, string> = new Map([
  ['SO', 'styrkor med möjligheter'],
  ['WO', 'svagheter med möjligheter'],
  ['ST', 'styrkor med hot'],
  ['WT', 'svagheter med hot'],
]);

function names(quadrants: readonly string[], between: string): string {
  return quadrants.map((quadrant) => quadrantNames.get(quadrant) ?? quadrant).join(between);
}

const units: { readonly [U in UnitTemplate]: string } = {
  money: 'ett belopp',
  'money/year': 'ett belopp per år',
  'money/inhabitant': 'ett belopp per invånare',
  inhabitants: 'ett invånarantal',
  count: 'ett antal',
  positions: 'ett antal årsarbetare',
  share: 'en andel',
  points: 'ett antal poäng',
  coefficient: 'en koefficient från 0 till 1',
  year: 'ett årtal',
  rank: 'en plats i rangordningen',
  value: 'ett rent tal',
};

function instead(nearest: string | undefined, known: readonly string[], section: string): string {
  if (nearest !== undefined) return ` Menade du ”${nearest}”?`;
  if (known.length === 0) return ` Lägg till det under ${section}.`;
  return known.length <= 8 ? ` Där finns: ${known.join(', ')}.` : '';
}

function basis(word: string): string {
  return word === 'net' ? 'netto' : 'brutto';
}
