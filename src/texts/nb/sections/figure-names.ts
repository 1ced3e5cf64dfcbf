import type { FigureNameTexts } from '../../sections/figure-name-texts.ts';

const finance = {
  cost: 'nåverdien av kostnadene',
  npv: 'netto nåverdi',
  npvAtBest: 'netto nåverdi i beste fall',
  npvAtRealisedShare: 'netto nåverdi når anslag slår til så langt som anslag pleier,',
  breakEvenRealisation: 'andelen som må realiseres',
  affordableCost: 'nåverdien av gevinsten',
  paybackYear: 'året da kostnadene er tjent inn',
  probabilityPositive: 'sannsynligheten for at netto nåverdi er over null',
};
const operations = { cost: 'kostnaden', positions: 'årsverkene', volume: 'mengden' };

const places = {
  economy: 'økonomien i året per innbygger for',
  value: 'verdien av',
  rank: 'plassen til',
  rankAcceptability: 'hvor ofte plassen tilfaller',
  centralWeights: 'de sentrale vektene til',
  confidence: 'hvor ofte førsteplassen tilfaller',
  withinCapacity: 'hvor sikkert det er kapasitet til',
  above: 'hvor ofte en annen er verdt mindre enn',
};

function by(place: string | undefined): string {
  return place === undefined ? '' : ` (${place})`;
}

export const figureNames: FigureNameTexts = {
  realisation: 'andelen av forskjellen som blir realisert',
  phi: 'andelen av administrasjonen som skal være felles',
  transition: (of) => (of === undefined ? 'engangskostnaden ved å gjøre administrasjonen felles' : `engangskostnaden for ${of}`),
  coordination: (of) => (of === undefined ? 'det den felles ordningen koster i året' : `det ordningen rundt ${of} koster i året`),
  comparatorPopulation: (name) => `innbyggertallet i ${name}`,
  todayCost: (service) => `dagens kostnad for ${service}`,
  operation: ({ kind, when, service, municipality }) => `${operations[kind]} til ${service} i ${municipality} ${when === 'today' ? 'i dag' : 'i samarbeidet'}`,
  gainAmount: (service) => `gevinsten av ${service} i året`,
  gainShare: (service) => `gevinsten av ${service} som andel av dagens kostnad`,
  freed: ({ kind, service, place }) =>
    ({
      count: `ledige årsverk i ${service} (nr. ${place})`,
      costPerPosition: `kostnaden per ledig årsverk i ${service} (nr. ${place})`,
      amount: `det de ledige årsverkene i ${service} koster (nr. ${place})`,
    })[kind],
  annualGain: (of) => (of === undefined ? 'gevinsten i året ved full effekt' : `gevinsten av ${of} i året ved full effekt`),
  realisedGain: (service) => `gevinsten av ${service} når anslag slår til så langt som anslag pleier`,
  releasedPositions: (service) => `frigjort tid i ${service}`,
  advisedGain: {
    annual: 'gevinsten av tjenestene som starter eller forberedes, til sammen',
    atRealisedShare: 'gevinsten av tjenestene som starter eller forberedes, til sammen, når anslag slår til så langt som anslag pleier',
  },
  bottomUp: {
    annual: 'gevinsten av tjenestene til sammen',
    atRealisedShare: 'gevinsten av tjenestene til sammen, når anslag slår til så langt som anslag pleier',
    administration: 'gevinsten av tjenestene som er administrasjon, etter koordinering',
  },
  finance: (what, of) => `${finance[what]} for ${of}`,
  topDown: 'felles administrasjon',
  package: 'tjenestene til sammen',
  municipalFinance: (name) => `netto nåverdi for ${name}`,
  aboveBreakEven: 'sannsynligheten for at den nødvendige andelen blir realisert',
  noise: {
    gapWithNoise: (benchmark) => `forskjellen til ${benchmark} når kostnadene svinger tilfeldig`,
    probabilityAboveZero: (benchmark) => `sannsynligheten for at forskjellen til ${benchmark} er over null`,
  },
  scale: {
    fixedCost: 'den faste kostnaden i skalakurven',
    variableCost: 'kostnaden per innbygger i skalakurven',
    rSquared: 'forklaringskraften til skalakurven',
    elasticity: 'elastisiteten',
    elasticityRSquared: 'forklaringskraften til elastisitetsformen',
    expectedCost: 'kostnaden som skalakurven gir',
    expectedCostByElasticity: 'kostnaden som elastisitetsformen gir',
    mergerCeiling: 'taket for sammenslåing',
    cooperationCeiling: 'taket for samarbeid',
  },
  optimismBias: 'tillegget for vanlig overskridelse',
  shared: (municipality) => `nettogevinsten i ${municipality}`,
  priority: {
    swing: ({ criterion, place }) => `verdispennet på ${criterion}${by(place)}`,
    weight: ({ criterion, place }) => `vekten på ${criterion}${by(place)}`,
    economyScale: 'beløpet der skalaen for økonomi slutter',
    effect: ({ service, criterion, place }) => `virkningen av ${service} på ${criterion}${by(place)}`,
    feasibility: ({ service, place }) => `hvor lett ${service} er å få til${by(place)}`,
    capacity: 'hvor mange forprosjekter kommunene kan bære samtidig',
    service: (what, service) => `${places[what]} ${service}`,
    comparison: { asToday: 'verdien av å fortsette som i dag', merger: 'gevinsten av en kommunesammenslåing' },
    readiness: ({ factor, place }) => `nivået for ${factor}${by(place)}`,
    spread: (factor) => `spriket mellom kommunene for ${factor}`,
  },
};
