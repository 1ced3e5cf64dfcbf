import { phrase } from '../../phrase.ts';
import type { PriorityTexts } from '../../sections/priority-texts.ts';

export const priorities: PriorityTexts = {
  heading: 'Prioritering',
  criteria: {
    economy: 'Økonomi',
    quality: 'Kvalitet for innbyggjarane',
    resilience: 'Robust fagmiljø',
    competence: 'Kompetanse og rekruttering',
    democracy: 'Demokratisk styring',
    development: 'Samfunnsutvikling',
  },
  how: (only) =>
    only === undefined
      ? 'Tenestene er rangerte etter verdi: verknaden på kvart kriterium, vekta etter kor mykje kriteriet har å seie. Verdien går frå 0 til 1, og 0,5 er som i dag.'
      : `Tenestene er rangerte etter verknaden på eitt kriterium, ${only}. Verdien går frå 0 til 1, og 0,5 er som i dag.`,
  weights: {
    'by-municipality': 'Vektene er snittet av vektene kommunane sjølve har gitt.',
    shared: 'Vektene er felles for kommunane og er ikkje prøvde mot andre.',
    order: 'Kommunane har berre sett kriteria i rekkjefølgje. Vektene er snittet av alle vekter med den rekkjefølgja.',
    equal: 'Ingen har oppgitt vekter, så alle kriteria tel likt.',
  },
  economyScale: (amount) => phrase`Skalaen for økonomi går frå eit tap på ${amount} per innbyggjar i året til ein gevinst på det same.`,
  notWeighed: (names) => `${names} har ikkje vekta alle kriteria. Dei vektene er ikkje brukte.`,
  weightTable: { municipality: 'Vekter', criterion: 'Kriterium', weight: 'Vekt', used: 'Brukt (snittet)' },
  rankTable: {
    rank: 'Plass',
    service: 'Teneste',
    value: 'Verdi',
    economy: (currency) => `Økonomi, ${currency} per innbyggjar i året`,
    feasibility: 'Gjennomførbarheit',
  },
  currency: { NOK: 'kroner', SEK: 'svenske kroner' },
  effectScale: 'Verknaden går frå −4 til 4.',
  feasibilityScale: 'Gjennomførbarheit går frå 1 (svært vanskeleg) til 5 (lett) og tel ikkje i verdien.',
  notAnswered: 'ikkje svara',
  notComputed: 'ikkje rekna ut',
  incomplete: 'ufullstendig',
  incompleteMeans: 'Der svar eller utrekningar manglar, står tenesta som «ufullstendig». Eit svar som manglar, kan vere alt frå −4 til 4. I verdien er det rekna som midten, altså inga endring; i prosentane under er det trekt frå heile skalaen. Ein økonomi som ikkje er rekna ut, er behandla på same måten.',
  disagreement: {
    heading: 'Der kommunane er ueinige om verknaden',
    lead: (limit) => phrase`Her går svara i kvar si retning, eller det skil ${limit} eller meir mellom dei. Eit snitt skjuler dette:`,
    of: ({ service, criterion, low, high, answers }) => [...phrase`${service}, ${criterion}: frå ${low} til ${high}. `, ...answers, '.'],
  },
  comparisonLead: 'Til samanlikning, og utanfor rangeringa:',
  comparison: { alternative: 'Alternativ', value: 'Verdi', gain: 'Gevinst', asToday: 'Halde fram som i dag', merger: 'Kommunesamanslåing' },
  onlyAsToday: (value) => phrase`Til samanlikning har det å halde fram som i dag verdien ${value}.`,
  mergerBase: ({ share, gap, benchmark }) =>
    phrase`Samanslåinga er rekna som ${share} av den samanliknbare forskjellen til ${benchmark}, ${gap}: så mykje har danske samanslåingar fått ut. Kva ho kostar og gjer med tenestene, er ikkje vurdert.`,
  firmness: {
    heading: 'Kor sikre plassane er',
    base: {
      'by-municipality': 'alle vekter som ligg mellom vektene kommunane sjølve har gitt',
      shared: 'alle utfall av det som er usikkert, med dei felles vektene',
      order: 'alle vekter med den oppgitte rekkjefølgja',
      equal: 'alle moglege vekter',
    },
    onlyUncertain: 'alle utfall av det som er usikkert',
    alsoUncertain: (base) => `${base}, og av alle utfall av det som er usikkert`,
    lead: (base) => `Tabellen viser kor ofte kvar teneste får kvar plass, som del av ${base}.`,
    always: (base) => `Kvar teneste har den same plassen for ${base}.`,
    untested: {
      'one-criterion': 'Det er berre eitt kriterium, og ingenting i det er usikkert. Plassane er derfor ikkje prøvde mot noko.',
      shared: 'Vektene er felles, og ingenting anna er usikkert. Plassane er derfor ikkje prøvde mot noko.',
      alone: 'Berre éin kommune har vekta, og ingenting anna er usikkert. Plassane er derfor ikkje prøvde mot noko.',
    },
    error: (error) => phrase`Prosentane er trekte og kan vere inntil ${error} prosentpoeng feil.`,
    service: 'Teneste',
    notShown: ({ count, one }) => phrase`${count} ${one ? 'teneste lenger nede er ikkje vist' : 'tenester lenger nede er ikkje viste'}.`,
    firm: ({ services, one, always }) =>
      `${services}: ${one ? 'plassen' : 'plassane'} står fast. ${always ? 'Ingenting' : 'Nesten ingenting'} som kommunane kan forsvare, flyttar ${one ? 'han' : 'dei'}.`,
    tied: (services) => `${services} er like på alle kriteria og verde det same. Dei deler plassen.`,
    contested: ({ service, rival, putAboveBy, putBelowBy, criterion, above }) =>
      phrase`${service} og ${rival} byter plass etter kven som vektar: ${putAboveBy} set ${service} høgare enn ${rival}, ${putBelowBy} set ${rival} høgare enn ${service}. Usemja om ${criterion} har mest å seie. ${service} har høgare verdi enn ${rival} i ${above} av tilfella.`,
    uncertain: ({ service, rival, lower, criterion, above }) => [
      ...phrase`${service} og ${rival}: rekkjefølgja er usikker. ${service} har høgare verdi enn ${rival} i ${above} av tilfella.`,
      criterion === undefined ? ` Ikkje noko kriterium talar for ${lower}; berre det som er ukjent, kan snu rekkjefølgja.` : ` Det som mest talar for ${lower}, er ${criterion}.`,
    ],
  },
};
