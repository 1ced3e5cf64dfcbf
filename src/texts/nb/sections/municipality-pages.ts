import { phrase } from '../../phrase.ts';
import type { MunicipalityPageTexts } from '../../sections/municipality-page-texts.ts';

export const municipalityPages: MunicipalityPageTexts = {
  inhabitants: (inhabitants) => phrase`${inhabitants}.`,
  administration: (cost) => phrase` Administrasjonen koster ${cost} per innbygger.`,
  labels: {
    money: 'Økonomi.',
    hosts: 'Tar imot.',
    handsOver: 'Gir fra seg.',
    positions: 'Årsverk.',
    weights: 'Egne vekter.',
    weakest: 'Svakeste ledd.',
    required: 'Må være på plass.',
  },
  money: {
    annual: {
      gains: ({ name, key, services, amount, mark }) =>
        phrase`Med fordelingsnøkkelen ${key} er ${name} ventet å tjene ${amount} per innbygger i året når ${services} er i full drift${mark}.`,
      loses: ({ name, key, services, amount, mark }) =>
        phrase`Med fordelingsnøkkelen ${key} er ${name} ventet å betale ${amount} mer per innbygger i året enn i dag når ${services} er i full drift${mark}.`,
    },
    even: ({ name, key, services, mark }) => `Med fordelingsnøkkelen ${key} er ${name} ventet verken å tjene eller tape når ${services} er i full drift${mark}.`,
    services: { advised: 'tjenestene som starter eller forberedes,', all: 'alle tjenestene som kan fordeles,' },
    refused: {
      'no-cost': (services) => `Ikke fordelt, fordi dagens kostnad ikke er oppgitt for alle deltakerne: ${services}.`,
      'group-cost': (services) => `Ikke fordelt, fordi dagens kostnad bare er oppgitt for kommunene samlet: ${services}.`,
      'no-volume': (services) => `Ikke fordelt, fordi det ikke er oppgitt hvor mye hver kommune bruker: ${services}.`,
    },
    period: ({ npv, realised, mark }) =>
      phrase`Netto nåverdi over hele perioden er ${npv}; om anslagene bare slår til som erfaringene tilsier, er den ${realised}${mark}.`,
  },
  hosts: (services) => `Studien foreslår kommunen som vertskommune for ${services}.`,
  wished: (services) => `Studien ønsker kommunen som vertskommune for ${services}, men den modellen som er best egnet, har ingen vertskommune.`,
  handsOver: ({ tasks, mark }) =>
    `Følges rådet${mark}, går dette til andre: ${tasks.map(({ to, services }) => `${services} (${to})`).join('; ')}.`,
  takers: { open: 'en vertskommune som ikke er valgt ennå, med mindre kommunen selv blir vert', body: 'en felles organisasjon' },
  authority: {
    'host-executive': (services) =>
      `Vertskommunens administrasjon treffer da vedtak i enkeltsaker (${services}). Kommunen kan instruere administrasjonen der og omgjøre vedtak i sine egne saker.`,
    'joint-board': (services) => `En felles nemnd, der kommunen velger sine medlemmer, treffer da vedtak i enkeltsaker (${services}).`,
    'federation-assembly': (services) => `Kommunalforbundet treffer da vedtak i enkeltsaker (${services}).`,
    body: (services) => `Den felles organisasjonen treffer da vedtak i enkeltsaker så langt loven tillater det (${services}).`,
  },
  positions: {
    lead: (name) => `Årsverk i ${name}, for tjenestene som starter eller får et forprosjekt:`,
    service: 'Tjeneste',
    today: 'I dag',
    after: 'Etter',
    change: 'Endring',
    sum: 'Samlet',
    freed: {
      cashable: ({ service, positions, mark }) => phrase`${service}: ${positions} faller bort${mark}.`,
      released: ({ service, positions, mark }) => phrase`${service}: ${positions} blir frigjort til annet arbeid${mark}.`,
    },
    short: ({ services, today, after }) => phrase`${services}: ${today} i dag, ${after} etter.`,
  },
  weights: {
    service: ({ service, own, joint, mark }) => phrase`${service} (${own}, felles ${joint}${mark === '' ? '' : `; ${mark}`})`,
    first: ({ services, capacity, one, certain }) => {
      const often = certain ? 'Alltid' : 'Som oftest';
      return [...(one ? [`${often} først: `] : phrase`${often} blant de ${capacity} første: `), ...services, '.'];
    },
    notFirst: ({ services, capacity, one, certain }) => {
      const often = certain ? 'Aldri' : 'Som oftest ikke';
      return [...(one ? [`${often} først: `] : phrase`${often} blant de ${capacity} første: `), ...services, '.'];
    },
    own: ({ more, less }) =>
      phrase`Legger mer vekt enn kommunene samlet på ${more.criterion} (${more.own} mot ${more.joint}${more.mark}) og mindre på ${less.criterion} (${less.own} mot ${less.joint}${less.mark}).`,
    and: ' og ',
    pair: ({ preferred, other, criterion }) => `${preferred} foran ${other}${criterion === undefined ? '' : ` (mest på grunn av ${criterion})`}`,
    untied: (pairs) => `Likt i den felles rangeringen, men med egne vekter: ${pairs}.`,
    pairs: ({ pairs, more }) => [
      `Omvendt av den felles rangeringen: ${pairs}`,
      ...(more === undefined ? ['.'] : phrase`, og ${more.count} ${more.one ? 'annet' : 'andre'} par.`),
    ],
  },
  readiness: {
    weakest: ({ title, level, bracket, anchor }) => [
      ...phrase`${title} (nivå ${level}${bracket === undefined ? '' : `; ${bracket}`})`,
      anchor === undefined ? '.' : `: ${anchor}`,
    ],
    sameLevel: (titles) => `På samme nivå: ${titles}.`,
    unmet: (titles) => `Ikke på plass: ${titles}.`,
    unanswered: (titles) => `Ikke svart: ${titles}.`,
  },
  missing: {
    lead: (name) => `Studien sier ennå ikke dette om ${name}: `,
    anyOfThem: 'noen av kommunene under',
    sharing: 'hva kommunen tjener eller taper',
    positions: {
      both: (services) => ['årsverk i dag og etter for ', ...services],
      today: (services) => ['årsverk i dag for ', ...services],
      after: (services) => ['årsverk etter for ', ...services],
    },
    host: (services) => ['vertskommunen for ', ...services],
    effects: (services) => ['kommunens svar om virkningene av ', ...services],
    weights: 'kommunens egne vekter',
    readiness: 'gjennomføringsevnen',
    services: (count) => phrase`${count} tjenester`,
  },
  common: 'Dette er likt for alle kommunene under:',
  nothingMore: (names) => `For ${names} sier studien ikke mer enn dette.`,
  none: ({ names, keys }) => [
    `Studien sier ennå ikke hva samarbeidet betyr for ${names ?? 'hver enkelt kommune'}. Legg til `,
    ...keys,
    ', så viser rapporten det her.',
  ],
  outside: ({ names }) => `${names} er ikke med i noen av tjenestene.`,
};
