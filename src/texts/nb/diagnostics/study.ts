import type { StudyArguments } from '../../../diagnostics/study-codes.ts';
import type { UnitTemplate } from '../../../figures/ids.ts';
import { numbersIn } from '../../numbers.ts';

const { whole } = numbersIn('nb-NO');

type Messages = { readonly [C in keyof StudyArguments]: (args: StudyArguments[C]) => string };

/** Det en studie med riktig form tar feil av, på bokmål. */
export const studyMessages: Messages = {
  'study/unknown-reference': ({ id, section, nearest, known }) =>
    `«${id}» finnes ikke under ${section}.${instead(nearest, known, section)}`,
  'study/split-text': ({ parts }) =>
    `Inne i klammer skiller komma én tekst fra den neste, så dette leses som ${parts.length} tekster: sett den i anførselstegn, "${parts.join(', ')}".`,
  'study/duplicate-id': ({ id, section }) =>
    `«${id}» står to ganger under ${section}. Gi hver sin nøkkel: skriv listen som «nøkkel: tekst», eller slå de to sammen.`,
  'study/unknown-catalogue-service': ({ id, nearest }) =>
    `Katalogen har ingen tjeneste som heter «${id}». ${nearest === undefined ? 'Kjør «collab catalogue services» for å se dem som finnes.' : `Mente du «${nearest}»?`}`,
  'study/service-other-country': ({ id, jurisdiction }) =>
    `«${id}» er en oppgave bare for ${jurisdiction === 'norway' ? 'svenske' : 'norske'} kommuner, men studien er ${jurisdiction === 'norway' ? 'norsk' : 'svensk'}. Velg en annen («collab catalogue services --jurisdiction ${jurisdiction}»), eller beskriv en egen tjeneste med title og area.`,
  'study/service-without-area': ({ id, nearest }) =>
    `Tjenesten «${id}» har ikke noe område, så rapporten kan ikke plassere den. Legg til area: governance, support, community, services eller competence; eller ${
      nearest === undefined ? 'catalogue, med en id som «collab catalogue services» viser' : `catalogue: ${nearest}`
    }.`,
  'study/unknown-trait': ({ trait, nearest, known }) =>
    `Kjennetegnet «${trait}» finnes ikke.${nearest === undefined ? ` Disse finnes: ${known.join(', ')}.` : ` Mente du «${nearest}»?`}`,
  'study/unknown-figure': ({ id, nearest }) =>
    `Studien har ikke noe tall som heter «${id}».${nearest === undefined ? '' : ` Mente du ${nearest}?`}`,
  'study/claim-unit': ({ value, figure, unit }) =>
    `${value} er en andel, men ${figure} er ${units[unit]}. Skriv verdien slik den ble offentliggjort, eller velg tallet den gjelder.`,
  'study/repeated-member': ({ id }) => `«${id}» står her fra før. Fjern det her.`,
  'study/currency-of-other-country': ({ currency, jurisdiction, usual }) =>
    `Studien er ${jurisdiction === 'norway' ? 'norsk' : 'svensk'}, men beløpene er i ${currency}. Skriv ${usual}, eller rett jurisdiction. Er alle beløp regnet om, så la det stå.`,
  'study/repeated-municipality': ({ what, value, id, other }) =>
    `${what === 'code' ? 'Kommunenummeret' : 'Navnet'} «${value}» står allerede under «${other}». Er det den samme kommunen, så fjern «${id}»; ellers rett ${what === 'code' ? 'nummeret' : 'navnet'}.`,
  'study/unknown-municipality-code': ({ code, name, known }) =>
    `Ingen kommune har eller har hatt nummeret ${code} siden 2005. ${known.length === 0 ? 'Søk etter det med «collab data municipalities».' : `${name} har ${known.join(' eller ')}.`}`,
  'study/municipality-code-of-other': ({ code, bearer, name, known }) => `Nummeret ${code} er ${bearer}, men her står ${name}, som har ${known.join(' eller ')}. Rett nummeret eller navnet.`,
  'study/circular-requires': ({ services }) =>
    services.length === 2
      ? `«${services[0]}» kan ikke komme før seg selv. Fjern id-en fra requires i den samme tjenesten.`
      : `Disse tjenestene venter på hverandre i ring: ${services.join(' → ')}. Fjern ett av leddene.`,
  'study/host-not-participant': ({ host, participants }) =>
    `«${host}» er vert, men deltar ikke. Velg ${participants.join(' eller ')} som vert, eller la ${host} delta.`,
  'study/unknown-model': ({ id, nearest, known }) =>
    `Katalogen har ingen samarbeidsmodell som heter «${id}». ${nearest === undefined ? `Velg én av ${known.join(', ')}.` : `Mente du «${nearest}»?`}`,
  'study/model-of-other-country': ({ id, jurisdiction, nearest, known }) =>
    `«${id}» er en modell i ${jurisdiction === 'norway' ? 'svensk' : 'norsk'} rett, men studien er ${jurisdiction === 'norway' ? 'norsk' : 'svensk'}. ${
      nearest === undefined ? `Velg én av ${known.join(', ')}.` : `Mente du «${nearest}»?`
    }`,
  'study/model-for-several': ({ id, participant }) =>
    `«${id}» er for minst to kommuner, men bare ${participant} deltar. La flere delta, eller fjern modellen.`,
  'study/unknown-agreement-point': ({ id, model, nearest, known }) =>
    known.length === 0
      ? `Loven har ingen liste over hva en avtale om «${model}» må inneholde, så «${id}» hører ikke hjemme her. Fjern punktet, eller rett modellen.`
      : `«${id}» er ikke et av punktene vi kjenner i en avtale om «${model}». ${nearest === undefined ? `De er ${known.join(', ')}.` : `Mente du «${nearest}»?`}`,
  'study/agreement-incomplete': ({ model, missing, required }) =>
    `Avtalen mangler ${missing.length} av de ${required} punktene vi kjenner fra loven: ${missing.join(', ')}. Skriv dem under points, eller la dem stå til de er avgjort; «collab catalogue models ${model}» sier hva loven krever.`,
  'study/not-participant': ({ municipality, participants }) =>
    `«${municipality}» deltar ikke i denne tjenesten, så dette teller ikke med. De som deltar, er ${participants.join(', ')}: fjern det her, eller la ${municipality} delta.`,
  'study/economy-scored-twice': () =>
    'Økonomi vurderes ikke med poeng: den beregnes av gevinst og kostnad, og ville ellers telle to ganger. Fjern den her, og oppgi gain, transition og coordination.',
  'study/unknown-criterion': ({ id, nearest, known }) =>
    `«${id}» er ikke et av de innebygde kriteriene. ${nearest === undefined ? `Velg blant ${known.join(', ')}.` : `Mente du «${nearest}»?`} Egne kriterier føres opp under criteria.`,
  'study/no-weight': ({ municipality }) =>
    municipality === undefined
      ? 'Alle kriteriene har vekt 0, så ingen av dem teller. Gi det viktigste kriteriet 100, eller fjern swing: da teller alle likt.'
      : `«${municipality}» har gitt alle kriteriene vekt 0, så ingen av dem teller. La det viktigste få 100, eller fjern svarene fra ${municipality}.`,
  'study/swing-missing': ({ criterion, missing, isNobody }) =>
    isNobody
      ? `Ingen har vektet «${criterion}», så ingen av vektene kan brukes. Legg til swing her, eller fjern kriteriet.`
      : `«${criterion}» er ikke vektet av ${missing.join(', ')}: uten dette kriteriet blir vektene derfra ikke brukt. Legg til det som mangler i swing.`,
  'study/criteria-order': (args) => orderProblems[args.problem](args),
  'study/scale-of-economy': ({ criterion }) =>
    `Bare economy måles i kroner: «${criterion}» har den samme skalaen som virkningene, fra -4 til 4. Fjern scale her.`,
  'study/missing-answer': ({ what, of, missing }) =>
    `${unanswered[what](of)} mangler svar fra ${missing.join(', ')}. ${assumed[what]}`,
  'study/answer-from-outsider': ({ municipality, participants }) =>
    `«${municipality}» deltar ikke i denne tjenesten, så svaret teller ikke med. De som deltar, er ${participants.join(', ')}: fjern svaret, eller la ${municipality} delta.`,
  'study/unknown-factor': ({ id, nearest }) =>
    `Katalogen har ingen suksessfaktor eller fallgruve som heter «${id}»: den vises med id-en, uten beskrivelse av nivåene, og er ikke noe krav.${
      nearest === undefined ? '' : ` Mente du «${nearest}»?`
    }`,
  'study/unknown-prior': ({ id, nearest, known }) =>
    `Det finnes ingen forutsetning «${id}» å hente gevinsten av en tjeneste fra. ${nearest === undefined ? `Velg én av ${known.join(', ')}.` : `Mente du «${nearest}»?`}`,
  'study/prior-of-gap': ({ id }) =>
    `«${id}» er en andel av kostnadsforskjellen, ikke av det en tjeneste koster: det hører hjemme under topDown.realisation. Skriv catalogue eller en annen forutsetning her.`,
  'study/no-catalogue-prior': ({ catalogue }) =>
    catalogue === undefined
      ? 'Tjenesten viser ikke til katalogen, så det er ingen forskning å hente gevinsten fra. Legg til catalogue, eller oppgi gevinsten selv.'
      : `Forskningen om «${catalogue}» er ikke nok til å si hva samarbeid sparer. Oppgi gevinsten selv, med annual, shareOfCost eller positions.`,
  'study/outside-horizon': ({ year, first, last }) =>
    `${year} ligger utenfor perioden ${first}–${last}. Rett årstallet, eller endre horizon.`,
  'study/year-not-counted': ({ year, first, last }) =>
    `${year} ligger utenfor årene som regnes med, ${first}–${last}, så dette er ikke med i noen sum. Rett årstallet, eller oppgi horizon slik at det kommer med.`,
  'study/gain-without-cost': ({ missing }) =>
    `Gevinsten er en andel av dagens kostnad, og den kostnaden er ikke oppgitt for ${missing.join(', ')}: gevinsten er utelatt. Legg til today.<kommune>.cost.`,
  'study/position-without-cost': ({ municipality }) =>
    `Det er ikke oppgitt hva et årsverk koster, så det ${municipality} sparer her, kan ikke regnes i kroner. Legg til costPerPosition.`,
  'study/no-gap': ({ lacks, benchmark }) => noGap[lacks](benchmark ?? ''),
  'study/no-optimism-added': ({ lacks }) => noOptimism[lacks],
  'study/comparator-left-out': ({ comparator, lacks, complete, fewest }) =>
    `«${comparator}» har ${lacks === 'cost' ? 'ingen administrasjonskostnad' : 'ikke noe innbyggertall'}, og er derfor ikke med i stordriftskurven.${
      complete < fewest ? ` Den trenger ${fewest} kommuner med begge deler; her er det ${complete}.` : ''
    }`,
  'study/sharing-key-without-figures': ({ key, needs }) =>
    `Nøkkelen ${key} fordeler etter ${needs === 'volume' ? 'hvor mye hver kommune bruker' : 'hva hver kommune betaler i dag'}, men ingen tjeneste oppgir det: nøkkelen er utelatt. Legg til today.<kommune>.${needs}.`,
  'study/cost-of-group-only': ({ service }) =>
    `Kostnaden for «${service}» er oppgitt for alle samlet og ikke for hver deltaker, så gevinsten for hver kommune blir ikke beregnet: en samlet kostnad blir aldri fordelt etter innbyggertall. Legg til today.<kommune>.cost.`,
  'study/bad-sharing-key': ({ key, sum }) =>
    `De to andelene i ${key} blir til sammen ${sum} %. De må bli 100, som i fixed-30-population-70.`,
  'study/estimate-order': ({ low, likely, high }) =>
    `Et trepunktsanslag må ha low ≤ likely ≤ high, men her står det ${low}, ${likely}, ${high}.`,
  'study/impossible-population': ({ value }) => `${value} kan ikke være et innbyggertall: det må være et helt tall fra 1 til ${whole(2_000_000)}.`,
  'study/impossible-amount': ({ value, limit }) =>
    limit === undefined
      ? `${value} er umulig her: en kostnad eller et antall kan ikke være negativt, og et beløp per innbygger kan ikke være null.`
      : `${value} er umulig her: ingen kommune har et beløp så stort som ${whole(limit)}. Skriv det i hele kroner.`,
  'study/impossible-price-level': ({ value }) => `${value} er ikke et prisnivå: det må være over 0 og av vanlig størrelse, som 100 i det året indeksen starter.`,
  'study/unlikely-cost': ({ value }) =>
    `${value} er en lite sannsynlig administrasjonskostnad per innbygger. Den oppgis i hele kroner per innbygger, ikke i tusen og ikke i alt.`,
  'study/impossible-share': ({ value, minimum, maximum, percent }) =>
    `${value} er umulig her: andelen må ligge fra ${minimum} til ${maximum}.${percent === undefined ? '' : ` Mente du ${percent}?`}`,
  'study/gross-cost': ({ benchmark }) =>
    `Sammenligningen «${benchmark}» bruker brutto kostnader, som teller betaling mellom kommuner to ganger. Bruk netto kostnader om du kan.`,
  'study/gross-cost-shared': ({ benchmark }) =>
    `Sammenligningen «${benchmark}» bruker brutto kostnader, men kommunene deler allerede administrasjon: brutto teller betalingen mellom dem to ganger. Bruk netto kostnader.`,
  'study/basis-differs': ({ benchmark, own, other }) =>
    `Sammenligningen «${benchmark}» er oppgitt ${basis(other)}, men kommunene ${basis(own)}: bare like størrelser kan sammenlignes.`,
  'study/mixed-bases': (costs) =>
    `Denne kostnaden er ${basis(costs.basis)}, og de andre ved siden av er ${basis(costs.other)}: bare like størrelser kan sammenlignes.`,
  'study/basis-contradicted': ({ benchmark, stated, comparators }) =>
    `Sammenligningen «${benchmark}» sier ${basis(stated)}, men kommunene den bygger på, sier ${basis(comparators)}. Rett den som er feil.`,
  'study/cost-stated-twice': ({ key }) => `Kostnaden er oppgitt her og som ${key}: behold én av dem, så det er klart hvilken som gjelder.`,
  'study/group-cost-differs': ({ stated, computed }) =>
    `Kostnaden for alle samlet er oppgitt til ${whole(stated)}, men kommunenes egne kostnader gir ${whole(computed)} per innbygger. Kommunenes egne er brukt.`,
  'study/price-year-unknown': ({ year, priceYear }) =>
    `Beløpet er fra ${year} og prisåret er ${priceYear}, og ingen prisindeks dekker begge: det er brukt uendret. Oppgi prisnivåene under priceIndex.`,
  'study/price-years-differ': ({ years }) =>
    `Kostnadene er fra ulike år (${years.join(', ')}), og studien har ikke priceYear: de er sammenlignet uendret.`,
  'study/best-peer': ({ benchmark }) =>
    `Sammenligningen «${benchmark}» er den beste av flere. Den beste ett år er sjelden like god året etter: bruk heller medianen eller nedre kvartil.`,
  'study/one-year-only': ({ benchmark }) =>
    `Sammenligningen med «${benchmark}» bygger på ett år. Oppgi kostnader for flere år om du har dem: administrasjonskostnaden svinger fra år til år.`,
  'study/large-group': ({ inhabitants, limit }) =>
    `Kommunene har til sammen ${whole(inhabitants)} innbyggere. Over om lag ${whole(limit)} finner forskningen ikke stordriftsfordeler i administrasjon.`,
  'study/long-quadrant': ({ quadrant, count, limit }) =>
    `${count} ${quadrantNames.get(quadrant) ?? quadrant} er for mange: lange lister blir sjelden brukt. Slå sammen og stryk til det er høyst ${limit}.`,
  'study/strategy-type': ({ type, lacks, odd }) =>
    `En ${type}-strategi kobler sammen ${typeParts.get(type) ?? type}.${lacks.length === 0 ? '' : ` Denne har ingen ${names(lacks, ' og ingen ')}.`}${odd.length === 0 ? '' : ` Dette hører ikke til: ${odd.map((text) => `«${text}»`).join(', ')}.`}`,
  'study/swot-leads-nowhere': ({ text }) =>
    `«${text}» har ikke ført til noe: knytt det til en tjeneste med services, ta det inn i en strategi, eller stryk det.`,
  'study/near-duplicate': ({ first, second }) =>
    `«${second}» sier nesten det samme som «${first}»: slå dem sammen, eller skriv hva som skiller dem.`,
  'study/gains-above-gap': ({ sum, gap }) =>
    `Gevinstene i administrative tjenester er til sammen ${whole(sum)} i året når kostnaden til koordinering er trukket fra, mer enn hele kostnadsforskjellen på ${whole(gap)}: noe er trolig regnet med to ganger.`,
  'study/gains-above-evidence': ({ sum, likely }) =>
    `Gevinstene i administrative tjenester er til sammen ${whole(sum)} i året når kostnaden til koordinering er trukket fra. Forskningen gjør det lite sannsynlig at mer enn ${whole(likely)} blir realisert.`,
  'study/figure-missing': ({ id }) =>
    `Studien gir ikke tallet ${id}, så påstanden kan ikke kontrolleres: noe det skal beregnes av, mangler.`,
  'study/not-used-yet': ({ key }) => `«${key}» er kontrollert, men denne versjonen av collab bruker det ikke i rapporten ennå.`,
};

const noGap: { readonly [L in StudyArguments['study/no-gap']['lacks']]: (benchmark: string) => string } = {
  benchmark: () => 'Studien har ingen sammenligning, så det er ingen kostnadsforskjell å realisere. Legg til en under benchmarks.',
  'benchmark-cost': (benchmark) =>
    `«${benchmark}» har ingen administrasjonskostnad, så det er ingen kostnadsforskjell å realisere. Legg til adminCostPerInhabitant.`,
  excess: (benchmark) => `Kommunene bruker ikke mer enn «${benchmark}», så det er ingen kostnadsforskjell å realisere: topDown er ikke regnet på.`,
  'own-cost': (benchmark) =>
    `Kommunenes egen administrasjonskostnad er ikke oppgitt, så det er ingen kostnadsforskjell til «${benchmark}» å realisere. Legg til adminCostPerInhabitant under group, eller for hver kommune.`,
};

const noOptimism: { readonly [L in StudyArguments['study/no-optimism-added']['lacks']]: string } = {
  project: 'Det er ikke lagt til noe for optimisme, siden prosjekttypen ikke er oppgitt: mitigated har ingen virkning. Legg til project, eller fjern nøkkelen.',
  cost: 'Det er ikke lagt til noe for optimisme, siden det ikke er oppgitt noen kostnad: project har ingen virkning. Legg til cost, eller fjern nøkkelen.',
  'single-number':
    'Det er ikke lagt til noe for optimisme: usikkerheten er allerede med i en kostnad med low og high. Skal project telle, må kostnaden være ett tall.',
};

const orderProblems: { readonly [P in StudyArguments['study/criteria-order']['problem']]: (args: StudyArguments['study/criteria-order']) => string } = {
  'beside-swing': ({ other }) => `Her står rank, men «${other}» har swing: kriteriene får vekt på bare én av de to måtene. Fjern rank eller swing.`,
  missing: ({ criterion, other }) => `«${criterion}» mangler rank, og «${other}» har det. Enten har alle kriteriene en plass i rekkefølgen, eller ingen.`,
  repeated: ({ criterion, other }) => `«${criterion}» har samme plass som «${other}». Gi hvert kriterium sin egen.`,
  'above-count': ({ count }) => `Plassene går fra 1 til ${count}, like mange som det er kriterier.`,
};

/** What a missing answer counts as. */
const assumed: { readonly [W in StudyArguments['study/missing-answer']['what']]: string } = {
  effect: 'Det vises som manglende og kan være alt fra -4 til 4; i snitt er det regnet som ingen endring.',
  feasibility: 'Det vises som manglende; snittet er av dem som har svart.',
  readiness: 'Det vises som manglende og regnes aldri som nivå 0.',
};
const unanswered: { readonly [W in StudyArguments['study/missing-answer']['what']]: (of: string) => string } = {
  effect: (of) => `Virkningen på «${of}»`,
  feasibility: () => 'Gjennomførbarheten',
  readiness: (of) => `«${of}»`,
};

const quadrantNames: ReadonlyMap<string, string> = new Map([
  ['strengths', 'styrker'],
  ['weaknesses', 'svakheter'],
  ['opportunities', 'muligheter'],
  ['threats', 'trusler'],
]);

const typeParts: ReadonlyMap<string, string> = new Map([
  ['SO', 'styrker med muligheter'],
  ['WO', 'svakheter med muligheter'],
  ['ST', 'styrker med trusler'],
  ['WT', 'svakheter med trusler'],
]);

function names(quadrants: readonly string[], between: string): string {
  return quadrants.map((quadrant) => quadrantNames.get(quadrant) ?? quadrant).join(between);
}

const units: { readonly [U in UnitTemplate]: string } = {
  money: 'et beløp',
  'money/year': 'et beløp i året',
  'money/inhabitant': 'et beløp per innbygger',
  inhabitants: 'et innbyggertall',
  count: 'et antall',
  positions: 'et antall årsverk',
  share: 'en andel',
  points: 'et antall poeng',
  coefficient: 'en koeffisient fra 0 til 1',
  year: 'et årstall',
  rank: 'en plass i rekkefølgen',
  value: 'et rent tall',
};

function instead(nearest: string | undefined, known: readonly string[], section: string): string {
  if (nearest !== undefined) return ` Mente du «${nearest}»?`;
  if (known.length === 0) return ` Legg det til under ${section}.`;
  return known.length <= 8 ? ` Der finnes: ${known.join(', ')}.` : '';
}

function basis(word: string): string {
  return word === 'net' ? 'netto' : 'brutto';
}
