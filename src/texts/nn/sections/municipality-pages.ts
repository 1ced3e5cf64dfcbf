import { phrase } from '../../phrase.ts';
import type { MunicipalityPageTexts } from '../../sections/municipality-page-texts.ts';

export const municipalityPages: MunicipalityPageTexts = {
  inhabitants: (inhabitants) => phrase`${inhabitants}.`,
  administration: (cost) => phrase` Administrasjonen kostar ${cost} per innbyggjar.`,
  labels: {
    money: 'Økonomi.',
    hosts: 'Tek imot.',
    handsOver: 'Gir frå seg.',
    positions: 'Årsverk.',
    weights: 'Eigne vekter.',
    weakest: 'Svakaste ledd.',
    required: 'Må vere på plass.',
  },
  money: {
    annual: {
      gains: ({ name, key, services, amount, mark }) =>
        phrase`Med fordelingsnøkkelen ${key} er ${name} venta å tene ${amount} per innbyggjar i året når ${services} er i full drift${mark}.`,
      loses: ({ name, key, services, amount, mark }) =>
        phrase`Med fordelingsnøkkelen ${key} er ${name} venta å betale ${amount} meir per innbyggjar i året enn i dag når ${services} er i full drift${mark}.`,
    },
    even: ({ name, key, services, mark }) => `Med fordelingsnøkkelen ${key} er ${name} verken venta å tene eller tape når ${services} er i full drift${mark}.`,
    services: { advised: 'tenestene som skal starte eller førebuast,', all: 'alle tenestene som kan fordelast,' },
    refused: {
      'no-cost': (services) => `Ikkje fordelt, fordi kostnaden i dag ikkje er oppgitt for alle deltakarane: ${services}.`,
      'group-cost': (services) => `Ikkje fordelt, fordi kostnaden i dag berre er oppgitt for kommunane samla: ${services}.`,
      'no-volume': (services) => `Ikkje fordelt, fordi det ikkje er oppgitt kor mykje kvar kommune bruker: ${services}.`,
    },
    period: ({ npv, realised, mark }) =>
      phrase`Netto noverdi over heile perioden er ${npv}; om anslaga berre slår til slik erfaringane tilseier, er han ${realised}${mark}.`,
  },
  hosts: (services) => `Studien foreslår kommunen som vertskommune for ${services}.`,
  wished: (services) => `Studien ønskjer kommunen som vertskommune for ${services}, men den modellen som er best eigna, har ingen vertskommune.`,
  handsOver: ({ tasks, mark }) =>
    `Blir rådet følgt${mark}, går dette til andre: ${tasks.map(({ to, services }) => `${services} (${to})`).join('; ')}.`,
  takers: { open: 'ein vertskommune som ikkje er vald enno, med mindre kommunen sjølv blir vert', body: 'ein felles organisasjon' },
  authority: {
    'host-executive': (services) =>
      `Administrasjonen i vertskommunen gjer då vedtak i enkeltsaker (${services}). Kommunen kan instruere administrasjonen der og gjere om vedtak i sine eigne saker.`,
    'joint-board': (services) => `Ei felles nemnd, der kommunen vel sine eigne medlemer, gjer då vedtak i enkeltsaker (${services}).`,
    'federation-assembly': (services) => `Kommunalforbundet gjer då vedtak i enkeltsaker (${services}).`,
    body: (services) => `Den felles organisasjonen gjer då vedtak i enkeltsaker så langt lova tillèt det (${services}).`,
  },
  positions: {
    lead: (name) => `Årsverk i ${name}, for tenestene som startar eller får eit forprosjekt:`,
    service: 'Teneste',
    today: 'I dag',
    after: 'Etter',
    change: 'Endring',
    sum: 'Til saman',
    freed: {
      cashable: ({ service, positions, mark }) => phrase`${service}: ${positions} fell bort${mark}.`,
      released: ({ service, positions, mark }) => phrase`${service}: det blir frigjort ${positions} til anna arbeid${mark}.`,
    },
    short: ({ services, today, after }) => phrase`${services}: ${today} i dag, ${after} etter.`,
  },
  weights: {
    service: ({ service, own, joint, mark }) => phrase`${service} (${own}, felles ${joint}${mark === '' ? '' : `; ${mark}`})`,
    first: ({ services, capacity, one, certain }) => {
      const often = certain ? 'Alltid' : 'Som oftast';
      return [...(one ? [`${often} først: `] : phrase`${often} blant dei ${capacity} første: `), ...services, '.'];
    },
    notFirst: ({ services, capacity, one, certain }) => {
      const often = certain ? 'Aldri' : 'Som oftast ikkje';
      return [...(one ? [`${often} først: `] : phrase`${often} blant dei ${capacity} første: `), ...services, '.'];
    },
    own: ({ more, less }) =>
      phrase`Legg meir vekt enn kommunane samla på ${more.criterion} (${more.own} mot ${more.joint}${more.mark}) og mindre på ${less.criterion} (${less.own} mot ${less.joint}${less.mark}).`,
    and: ' og ',
    pair: ({ preferred, other, criterion }) => `${preferred} framfor ${other}${criterion === undefined ? '' : ` (mest på grunn av ${criterion})`}`,
    untied: (pairs) => `Likt i den felles rangeringa, men med eigne vekter: ${pairs}.`,
    pairs: ({ pairs, more }) => [
      `Motsett av den felles rangeringa: ${pairs}`,
      ...(more === undefined ? ['.'] : phrase`, og ${more.count} ${more.one ? 'anna' : 'andre'} par.`),
    ],
  },
  readiness: {
    weakest: ({ title, level, bracket, anchor }) => [
      ...phrase`${title} (nivå ${level}${bracket === undefined ? '' : `; ${bracket}`})`,
      anchor === undefined ? '.' : `: ${anchor}`,
    ],
    sameLevel: (titles) => `På same nivå: ${titles}.`,
    unmet: (titles) => `Ikkje på plass: ${titles}.`,
    unanswered: (titles) => `Ikkje svara: ${titles}.`,
  },
  missing: {
    lead: (name) => `Studien seier enno ikkje dette om ${name}: `,
    anyOfThem: 'nokon av kommunane under',
    sharing: 'kva kommunen tener eller taper',
    positions: {
      both: (services) => ['årsverk i dag og etter for ', ...services],
      today: (services) => ['årsverk i dag for ', ...services],
      after: (services) => ['årsverk etter for ', ...services],
    },
    host: (services) => ['vertskommunen for ', ...services],
    effects: (services) => ['svaret frå kommunen om verknadene av ', ...services],
    weights: 'vektene til kommunen sjølv',
    readiness: 'gjennomføringsevna',
    services: (count) => phrase`${count} tenester`,
  },
  common: 'Dette er likt for alle kommunane under:',
  nothingMore: (names) => `For ${names} seier studien ikkje meir enn dette.`,
  none: ({ names, keys }) => [
    `Studien seier enno ikkje kva samarbeidet har å seie for ${names ?? 'kvar einskild kommune'}. Legg til `,
    ...keys,
    ', så viser rapporten det her.',
  ],
  outside: ({ names }) => `${names} er ikkje med i noka av tenestene.`,
};
