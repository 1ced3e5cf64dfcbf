import type { StudyArguments } from '../../../diagnostics/study-codes.ts';
import type { UnitTemplate } from '../../../figures/ids.ts';
import { numbersIn } from '../../numbers.ts';

const { whole } = numbersIn('nn-NO');

type Messages = { readonly [C in keyof StudyArguments]: (args: StudyArguments[C]) => string };

/** Det ein studie med rett form tek feil av, på nynorsk. */
export const studyMessages: Messages = {
  'study/unknown-reference': ({ id, section, nearest, known }) =>
    `«${id}» finst ikkje under ${section}.${instead(nearest, known, section)}`,
  'study/split-text': ({ parts }) =>
    `Inne i klammer skil komma éin tekst frå den neste, så dette blir lese som ${parts.length} tekstar: set teksten i hermeteikn, "${parts.join(', ')}".`,
  'study/duplicate-id': ({ id, section }) =>
    `«${id}» står to gonger under ${section}. Gi kvar sin nøkkel: skriv lista som «nøkkel: tekst», eller slå dei to saman.`,
  'study/unknown-catalogue-service': ({ id, nearest }) =>
    `Katalogen har inga teneste som heiter «${id}». ${nearest === undefined ? 'Køyr «collab catalogue services» for å sjå dei som finst.' : `Meinte du «${nearest}»?`}`,
  'study/service-other-country': ({ id, jurisdiction }) =>
    `«${id}» er ei oppgåve berre for ${jurisdiction === 'norway' ? 'svenske' : 'norske'} kommunar, men studien er ${jurisdiction === 'norway' ? 'norsk' : 'svensk'}. Vel ei anna («collab catalogue services --jurisdiction ${jurisdiction}»), eller skildre ei eiga teneste med title og area.`,
  'study/service-without-area': ({ id, nearest }) =>
    `Tenesta «${id}» har ikkje noko område, så rapporten kan ikkje plassere ho. Legg til area: governance, support, community, services eller competence; eller ${
      nearest === undefined ? 'catalogue, med ein id som «collab catalogue services» viser' : `catalogue: ${nearest}`
    }.`,
  'study/unknown-trait': ({ trait, nearest, known }) =>
    `Kjenneteiknet «${trait}» finst ikkje.${nearest === undefined ? ` Desse finst: ${known.join(', ')}.` : ` Meinte du «${nearest}»?`}`,
  'study/unknown-figure': ({ id, nearest }) =>
    `Studien har ikkje noko tal som heiter «${id}».${nearest === undefined ? '' : ` Meinte du ${nearest}?`}`,
  'study/claim-unit': ({ value, figure, unit }) =>
    `${value} er ein andel, men ${figure} er ${units[unit]}. Skriv verdien slik han blei offentleggjord, eller vel talet han gjeld.`,
  'study/repeated-member': ({ id }) => `«${id}» står her frå før. Fjern det her.`,
  'study/currency-of-other-country': ({ currency, jurisdiction, usual }) =>
    `Studien er ${jurisdiction === 'norway' ? 'norsk' : 'svensk'}, men beløpa er i ${currency}. Skriv ${usual}, eller rett jurisdiction. Er alle beløp rekna om, så lat det stå.`,
  'study/repeated-municipality': ({ what, value, id, other }) =>
    `${what === 'code' ? 'Kommunenummeret' : 'Namnet'} «${value}» står alt under «${other}». Er det den same kommunen, så fjern «${id}»; elles rett ${what === 'code' ? 'nummeret' : 'namnet'}.`,
  'study/unknown-municipality-code': ({ code, name, known }) =>
    `Ingen kommune har eller har hatt nummeret ${code} sidan 2005. ${known.length === 0 ? 'Søk etter det med «collab data municipalities».' : `${name} har ${known.join(' eller ')}.`}`,
  'study/municipality-code-of-other': ({ code, bearer, name, known }) => `Nummeret ${code} er ${bearer}, men her står ${name}, som har ${known.join(' eller ')}. Rett nummeret eller namnet.`,
  'study/circular-requires': ({ services }) =>
    services.length === 2
      ? `«${services[0]}» kan ikkje kome før seg sjølv. Fjern id-en frå requires i den same tenesta.`
      : `Desse tenestene ventar på kvarandre i ring: ${services.join(' → ')}. Fjern eitt av ledda.`,
  'study/host-not-participant': ({ host, participants }) =>
    `«${host}» er vert, men deltek ikkje. Vel ${participants.join(' eller ')} som vert, eller la ${host} delta.`,
  'study/unknown-model': ({ id, nearest, known }) =>
    `Katalogen har ingen samarbeidsmodell som heiter «${id}». ${nearest === undefined ? `Vel éin av ${known.join(', ')}.` : `Meinte du «${nearest}»?`}`,
  'study/model-of-other-country': ({ id, jurisdiction, nearest, known }) =>
    `«${id}» er ein modell i ${jurisdiction === 'norway' ? 'svensk' : 'norsk'} rett, men studien er ${jurisdiction === 'norway' ? 'norsk' : 'svensk'}. ${
      nearest === undefined ? `Vel éin av ${known.join(', ')}.` : `Meinte du «${nearest}»?`
    }`,
  'study/model-for-several': ({ id, participant }) =>
    `«${id}» er for minst to kommunar, men berre ${participant} deltek. La fleire delta, eller fjern modellen.`,
  'study/unknown-agreement-point': ({ id, model, nearest, known }) =>
    known.length === 0
      ? `Lova har inga liste over kva ein avtale om «${model}» må innehalde, så «${id}» høyrer ikkje heime her. Fjern punktet, eller rett modellen.`
      : `«${id}» er ikkje eit av punkta vi kjenner i ein avtale om «${model}». ${nearest === undefined ? `Dei er ${known.join(', ')}.` : `Meinte du «${nearest}»?`}`,
  'study/agreement-incomplete': ({ model, missing, required }) =>
    `Avtalen manglar ${missing.length} av dei ${required} punkta vi kjenner frå lova: ${missing.join(', ')}. Skriv dei under points, eller la dei stå til dei er avgjorde; «collab catalogue models ${model}» seier kva lova krev.`,
  'study/not-participant': ({ municipality, participants }) =>
    `«${municipality}» deltek ikkje i denne tenesta, så dette tel ikkje med. Dei som deltek, er ${participants.join(', ')}: fjern det her, eller la ${municipality} delta.`,
  'study/economy-scored-twice': () =>
    'Økonomi blir ikkje vurdert med poeng: kriteriet blir rekna ut av gevinst og kostnad, og ville elles ha talt to gonger. Fjern det her, og oppgi gain, transition og coordination.',
  'study/unknown-criterion': ({ id, nearest, known }) =>
    `«${id}» er ikkje eit av dei innebygde kriteria. ${nearest === undefined ? `Vel mellom ${known.join(', ')}.` : `Meinte du «${nearest}»?`} Eigne kriterium fører du opp under criteria.`,
  'study/no-weight': ({ municipality }) =>
    municipality === undefined
      ? 'Alle kriteria har vekt 0, så ingen av dei tel. Gi det viktigaste kriteriet 100, eller fjern swing: då tel alle likt.'
      : `«${municipality}» har gitt alle kriteria vekt 0, så ingen av dei tel. La det viktigaste få 100, eller fjern svara frå ${municipality}.`,
  'study/swing-missing': ({ criterion, missing, isNobody }) =>
    isNobody
      ? `Ingen har vekta «${criterion}», så ingen av vektene kan brukast. Legg til swing her, eller fjern kriteriet.`
      : `«${criterion}» er ikkje vekta av ${missing.join(', ')}: utan dette kriteriet blir vektene derifrå ikkje brukte. Legg til det som manglar i swing.`,
  'study/criteria-order': (args) => orderProblems[args.problem](args),
  'study/scale-of-economy': ({ criterion }) =>
    `Berre economy blir målt i kroner: «${criterion}» har den same skalaen som verknadene, frå -4 til 4. Fjern scale her.`,
  'study/missing-answer': ({ what, of, missing }) =>
    `${unanswered[what](of)} manglar svar frå ${missing.join(', ')}. ${assumed[what]}`,
  'study/answer-from-outsider': ({ municipality, participants }) =>
    `«${municipality}» deltek ikkje i denne tenesta, så svaret tel ikkje med. Dei som deltek, er ${participants.join(', ')}: fjern svaret, eller la ${municipality} delta.`,
  'study/unknown-factor': ({ id, nearest }) =>
    `Katalogen har ingen suksessfaktor eller fallgruve som heiter «${id}»: rapporten viser id-en, utan omtale av nivåa, og det er ikkje noko krav.${
      nearest === undefined ? '' : ` Meinte du «${nearest}»?`
    }`,
  'study/unknown-prior': ({ id, nearest, known }) =>
    `Det finst ingen føresetnad «${id}» å hente gevinsten av ei teneste frå. ${nearest === undefined ? `Vel éin av ${known.join(', ')}.` : `Meinte du «${nearest}»?`}`,
  'study/prior-of-gap': ({ id }) =>
    `«${id}» er ein del av kostnadsforskjellen, ikkje av det ei teneste kostar: det høyrer heime under topDown.realisation. Skriv catalogue eller ein annan føresetnad her.`,
  'study/no-catalogue-prior': ({ catalogue }) =>
    catalogue === undefined
      ? 'Tenesta viser ikkje til katalogen, så det er inga forsking å hente gevinsten frå. Legg til catalogue, eller oppgi gevinsten sjølv.'
      : `Forskinga om «${catalogue}» er ikkje nok til å seie kva samarbeid sparer. Oppgi gevinsten sjølv, med annual, shareOfCost eller positions.`,
  'study/outside-horizon': ({ year, first, last }) =>
    `${year} ligg utanfor perioden ${first}–${last}. Rett årstalet, eller endre horizon.`,
  'study/year-not-counted': ({ year, first, last }) =>
    `${year} ligg utanfor åra som blir rekna med, ${first}–${last}, så dette er ikkje med i nokon sum. Rett årstalet, eller oppgi horizon slik at det kjem med.`,
  'study/gain-without-cost': ({ missing }) =>
    `Gevinsten er ein del av kostnaden i dag, og den kostnaden er ikkje oppgitt for ${missing.join(', ')}: gevinsten er utelaten. Legg til today.<kommune>.cost.`,
  'study/position-without-cost': ({ municipality }) =>
    `Det er ikkje oppgitt kva eit årsverk kostar, så det ${municipality} sparer her, kan ikkje reknast i kroner. Legg til costPerPosition.`,
  'study/no-gap': ({ lacks, benchmark }) => noGap[lacks](benchmark ?? ''),
  'study/no-optimism-added': ({ lacks }) => noOptimism[lacks],
  'study/comparator-left-out': ({ comparator, lacks, complete, fewest }) =>
    `«${comparator}» har ${lacks === 'cost' ? 'ingen administrasjonskostnad' : 'ikkje noko folketal'}, og er derfor ikkje med i stordriftskurva.${
      complete < fewest ? ` Ho treng ${fewest} kommunar med begge delar; her er det ${complete}.` : ''
    }`,
  'study/sharing-key-without-figures': ({ key, needs }) =>
    `Nøkkelen ${key} fordeler etter ${needs === 'volume' ? 'kor mykje kvar kommune bruker' : 'kva kvar kommune betaler i dag'}, men inga teneste oppgir det: nøkkelen er utelaten. Legg til today.<kommune>.${needs}.`,
  'study/cost-of-group-only': ({ service }) =>
    `Kostnaden for «${service}» er oppgitt for alle samla og ikkje for kvar deltakar, så gevinsten for kvar kommune blir ikkje rekna ut: ein samla kostnad blir aldri fordelt etter folketal. Legg til today.<kommune>.cost.`,
  'study/bad-sharing-key': ({ key, sum }) =>
    `Dei to delane i ${key} blir til saman ${sum} %. Dei må bli 100, som i fixed-30-population-70.`,
  'study/estimate-order': ({ low, likely, high }) =>
    `Eit trepunktsanslag må ha low ≤ likely ≤ high, men her står det ${low}, ${likely}, ${high}.`,
  'study/impossible-population': ({ value }) => `${value} kan ikkje vere eit folketal: det må vere eit heilt tal frå 1 til ${whole(2_000_000)}.`,
  'study/impossible-amount': ({ value, limit }) =>
    limit === undefined
      ? `${value} er umogleg her: ein kostnad eller ei mengd kan ikkje vere negativ, og eit beløp per innbyggjar kan ikkje vere null.`
      : `${value} er umogleg her: ikkje noko beløp i ein kommune er så stort som ${whole(limit)}. Skriv det i heile kroner.`,
  'study/impossible-price-level': ({ value }) => `${value} er ikkje eit prisnivå: det må vere over 0 og av vanleg storleik, som 100 i det året indeksen startar.`,
  'study/unlikely-cost': ({ value }) =>
    `${value} er ein lite sannsynleg administrasjonskostnad per innbyggjar. Oppgi han i heile kroner per innbyggjar, ikkje i tusen og ikkje i alt.`,
  'study/impossible-share': ({ value, minimum, maximum, percent }) =>
    `${value} er umogleg her: andelen må liggje frå ${minimum} til ${maximum}.${percent === undefined ? '' : ` Meinte du ${percent}?`}`,
  'study/gross-cost': ({ benchmark }) =>
    `Samanlikninga «${benchmark}» bruker brutto kostnader, som tel betaling mellom kommunar to gonger. Bruk netto kostnader om du kan.`,
  'study/gross-cost-shared': ({ benchmark }) =>
    `Samanlikninga «${benchmark}» bruker brutto kostnader, men kommunane deler allereie administrasjon: brutto tel betalinga mellom dei to gonger. Bruk netto kostnader.`,
  'study/basis-differs': ({ benchmark, own, other }) =>
    `Samanlikninga «${benchmark}» er oppgitt ${basis(other)}, men kommunane ${basis(own)}: berre like storleikar kan samanliknast.`,
  'study/mixed-bases': (costs) =>
    `Denne kostnaden er ${basis(costs.basis)}, og dei andre ved sida av er ${basis(costs.other)}: berre like storleikar kan samanliknast.`,
  'study/basis-contradicted': ({ benchmark, stated, comparators }) =>
    `Samanlikninga «${benchmark}» seier ${basis(stated)}, men kommunane ho byggjer på, seier ${basis(comparators)}. Rett det som er feil.`,
  'study/cost-stated-twice': ({ key }) => `Kostnaden er oppgitt her og som ${key}: behald éin av dei, så det er klart kva for ein som gjeld.`,
  'study/group-cost-differs': ({ stated, computed }) =>
    `Kostnaden for alle samla er oppgitt til ${whole(stated)}, men kostnadene kommunane sjølve har oppgitt, gir ${whole(computed)} per innbyggjar. Det er dei som er brukte.`,
  'study/price-year-unknown': ({ year, priceYear }) =>
    `Beløpet er frå ${year} og prisåret er ${priceYear}, og ingen prisindeks dekkjer begge: beløpet er brukt uendra. Oppgi prisnivåa under priceIndex.`,
  'study/price-years-differ': ({ years }) =>
    `Kostnadene er frå ulike år (${years.join(', ')}), og studien har ikkje priceYear: dei er samanlikna uendra.`,
  'study/best-peer': ({ benchmark }) =>
    `Samanlikninga «${benchmark}» er den beste av fleire. Den beste eitt år er sjeldan like god året etter: bruk heller medianen eller nedre kvartil.`,
  'study/one-year-only': ({ benchmark }) =>
    `Samanlikninga med «${benchmark}» byggjer på eitt år. Oppgi kostnader for fleire år om du har dei: administrasjonskostnaden svingar frå år til år.`,
  'study/large-group': ({ inhabitants, limit }) =>
    `Kommunane har til saman ${whole(inhabitants)} innbyggjarar. Over om lag ${whole(limit)} finn forskinga ikkje stordriftsfordelar i administrasjon.`,
  'study/long-quadrant': ({ quadrant, count, limit }) =>
    `${count} ${quadrantNames.get(quadrant) ?? quadrant} er for mange: lange lister blir ikkje brukte. Slå saman og stryk til det er høgst ${limit}.`,
  'study/strategy-type': ({ type, lacks, odd }) =>
    `Ein ${type}-strategi koplar saman ${typeParts.get(type) ?? type}.${lacks.length === 0 ? '' : ` Denne har ingen ${names(lacks, ' og ingen ')}.`}${odd.length === 0 ? '' : ` Dette høyrer ikkje til: ${odd.map((text) => `«${text}»`).join(', ')}.`}`,
  'study/swot-leads-nowhere': ({ text }) =>
    `«${text}» har ikkje ført til noko: knyt det til ei teneste med services, ta det inn i ein strategi, eller stryk det.`,
  'study/near-duplicate': ({ first, second }) =>
    `«${second}» seier nesten det same som «${first}»: slå dei saman, eller skriv kva som skil dei.`,
  'study/gains-above-gap': ({ sum, gap }) =>
    `Gevinstane i administrative tenester er til saman ${whole(sum)} i året når kostnaden til koordinering er trekt frå. Det er meir enn heile kostnadsforskjellen på ${whole(gap)}: noko er truleg talt to gonger.`,
  'study/gains-above-evidence': ({ sum, likely }) =>
    `Gevinstane i administrative tenester er til saman ${whole(sum)} i året når kostnaden til koordinering er trekt frå. Forskinga gjer det lite sannsynleg at meir enn ${whole(likely)} blir realisert.`,
  'study/figure-missing': ({ id }) =>
    `Studien gir ikkje talet ${id}, så påstanden kan ikkje kontrollerast: noko som talet skal reknast ut av, manglar.`,
  'study/not-used-yet': ({ key }) => `«${key}» er kontrollert, men denne versjonen av collab bruker det ikkje i rapporten enno.`,
};

const noGap: { readonly [L in StudyArguments['study/no-gap']['lacks']]: (benchmark: string) => string } = {
  benchmark: () => 'Studien har inga samanlikning, så det er ingen kostnadsforskjell å realisere. Legg til ei under benchmarks.',
  'benchmark-cost': (benchmark) =>
    `«${benchmark}» har ingen administrasjonskostnad, så det er ingen kostnadsforskjell å realisere. Legg til adminCostPerInhabitant.`,
  excess: (benchmark) => `Kommunane bruker ikkje meir enn «${benchmark}», så det er ingen kostnadsforskjell å realisere: topDown er ikkje rekna på.`,
  'own-cost': (benchmark) =>
    `Det er ikkje oppgitt kva kommunane sjølve bruker på administrasjon, så det er ingen kostnadsforskjell til «${benchmark}» å realisere. Legg til adminCostPerInhabitant under group, eller for kvar kommune.`,
};

const noOptimism: { readonly [L in StudyArguments['study/no-optimism-added']['lacks']]: string } = {
  project: 'Det er ikkje lagt til noko for optimisme, sidan prosjekttypen ikkje er oppgitt: mitigated har ingen verknad. Legg til project, eller fjern nøkkelen.',
  cost: 'Det er ikkje lagt til noko for optimisme, sidan det ikkje er oppgitt nokon kostnad: project har ingen verknad. Legg til cost, eller fjern nøkkelen.',
  'single-number':
    'Det er ikkje lagt til noko for optimisme: ein kostnad med low og high har uvissa i seg. Oppgi kostnaden som eitt tal om project skal telje.',
};

const orderProblems: { readonly [P in StudyArguments['study/criteria-order']['problem']]: (args: StudyArguments['study/criteria-order']) => string } = {
  'beside-swing': ({ other }) => `Her står rank, men «${other}» har swing: kriteria får vekt på berre éin av dei to måtane. Fjern rank eller swing.`,
  missing: ({ criterion, other }) => `«${criterion}» manglar rank, og «${other}» har det. Anten har alle kriteria ein plass i rekkjefølgja, eller ingen.`,
  repeated: ({ criterion, other }) => `«${criterion}» har same plass som «${other}». Gi kvart kriterium sin eigen.`,
  'above-count': ({ count }) => `Plassane går frå 1 til ${count}, like mange som det er kriterium.`,
};

/** What a missing answer counts as. */
const assumed: { readonly [W in StudyArguments['study/missing-answer']['what']]: string } = {
  effect: 'Det blir vist som manglande og kan vere alt frå -4 til 4; i snitt er det rekna som inga endring.',
  feasibility: 'Det blir vist som manglande; snittet er av dei som har svara.',
  readiness: 'Det blir vist som manglande og aldri rekna som nivå 0.',
};
const unanswered: { readonly [W in StudyArguments['study/missing-answer']['what']]: (of: string) => string } = {
  effect: (of) => `Verknaden på «${of}»`,
  feasibility: () => 'Gjennomførbarheita',
  readiness: (of) => `«${of}»`,
};

const quadrantNames: ReadonlyMap<string, string> = new Map([
  ['strengths', 'styrkar'],
  ['weaknesses', 'veikskapar'],
  ['opportunities', 'moglegheiter'],
  ['threats', 'truslar'],
]);

const typeParts: ReadonlyMap<string, string> = new Map([
  ['SO', 'styrkar og moglegheiter'],
  ['WO', 'veikskapar og moglegheiter'],
  ['ST', 'styrkar og truslar'],
  ['WT', 'veikskapar og truslar'],
]);

function names(quadrants: readonly string[], between: string): string {
  return quadrants.map((quadrant) => quadrantNames.get(quadrant) ?? quadrant).join(between);
}

const units: { readonly [U in UnitTemplate]: string } = {
  money: 'eit beløp',
  'money/year': 'eit beløp i året',
  'money/inhabitant': 'eit beløp per innbyggjar',
  inhabitants: 'eit folketal',
  count: 'ei mengd',
  positions: 'årsverk',
  share: 'ein andel',
  points: 'poeng',
  coefficient: 'ein koeffisient frå 0 til 1',
  year: 'eit årstal',
  rank: 'ein plass i rekkjefølgja',
  value: 'eit reint tal',
};

function instead(nearest: string | undefined, known: readonly string[], section: string): string {
  if (nearest !== undefined) return ` Meinte du «${nearest}»?`;
  if (known.length === 0) return ` Legg det til under ${section}.`;
  return known.length <= 8 ? ` Der finst: ${known.join(', ')}.` : '';
}

function basis(word: string): string {
  return word === 'net' ? 'netto' : 'brutto';
}
