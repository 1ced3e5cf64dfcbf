import type { FigureNameTexts } from '../../sections/figure-name-texts.ts';

const finance = {
  cost: 'noverdien av kostnadene',
  npv: 'netto noverdi',
  npvAtBest: 'netto noverdi i beste fall',
  npvAtRealisedShare: 'netto noverdi når anslag slår til så langt som anslag plar,',
  breakEvenRealisation: 'delen som må realiserast',
  affordableCost: 'noverdien av gevinsten',
  paybackYear: 'året då kostnadene er tente inn',
  probabilityPositive: 'sannsynet for at netto noverdi er over null',
};
const operations = { cost: 'kostnaden', positions: 'årsverka', volume: 'mengda' };

const places = {
  economy: 'økonomien i året per innbyggjar for',
  value: 'verdien av',
  rank: 'plassen til',
  rankAcceptability: 'kor ofte plassen går til',
  centralWeights: 'dei sentrale vektene til',
  confidence: 'kor ofte førsteplassen går til',
  withinCapacity: 'kor sikkert det er kapasitet til',
  above: 'kor ofte ei anna er verd mindre enn',
};

function by(place: string | undefined): string {
  return place === undefined ? '' : ` (${place})`;
}

export const figureNames: FigureNameTexts = {
  realisation: 'delen av forskjellen som blir realisert',
  phi: 'delen av administrasjonen som skal vere felles',
  transition: (of) => (of === undefined ? 'eingongskostnaden ved å gjere administrasjonen felles' : `eingongskostnaden for ${of}`),
  coordination: (of) => (of === undefined ? 'det den felles ordninga kostar i året' : `det ordninga rundt ${of} kostar i året`),
  comparatorPopulation: (name) => `folketalet i ${name}`,
  todayCost: (service) => `kostnaden i dag for ${service}`,
  operation: ({ kind, when, service, municipality }) => `${operations[kind]} til ${service} i ${municipality} ${when === 'today' ? 'i dag' : 'i samarbeidet'}`,
  gainAmount: (service) => `gevinsten av ${service} i året`,
  gainShare: (service) => `gevinsten av ${service} som del av kostnaden i dag`,
  freed: ({ kind, service, place }) =>
    ({
      count: `ledige årsverk i ${service} (nr. ${place})`,
      costPerPosition: `kostnaden per ledig årsverk i ${service} (nr. ${place})`,
      amount: `det dei ledige årsverka i ${service} kostar (nr. ${place})`,
    })[kind],
  annualGain: (of) => (of === undefined ? 'gevinsten i året ved full effekt' : `gevinsten av ${of} i året ved full effekt`),
  realisedGain: (service) => `gevinsten av ${service} når anslag slår til så langt som anslag plar`,
  releasedPositions: (service) => `frigjord tid i ${service}`,
  advisedGain: {
    annual: 'gevinsten av tenestene som skal starte eller førebuast, til saman',
    atRealisedShare: 'gevinsten av tenestene som skal starte eller førebuast, til saman, når anslag slår til så langt som anslag plar',
  },
  bottomUp: {
    annual: 'gevinsten av tenestene til saman',
    atRealisedShare: 'gevinsten av tenestene til saman når anslag slår til så langt som anslag plar',
    administration: 'gevinsten av tenestene som er administrasjon, etter koordinering',
  },
  finance: (what, of) => `${finance[what]} for ${of}`,
  topDown: 'felles administrasjon',
  package: 'tenestene til saman',
  municipalFinance: (name) => `netto noverdi for ${name}`,
  aboveBreakEven: 'sannsynet for at den delen som trengst, blir realisert',
  noise: {
    gapWithNoise: (benchmark) => `forskjellen til ${benchmark} når kostnadene svingar tilfeldig`,
    probabilityAboveZero: (benchmark) => `sannsynet for at forskjellen til ${benchmark} er over null`,
  },
  scale: {
    fixedCost: 'den faste kostnaden i skalakurva',
    variableCost: 'kostnaden per innbyggjar i skalakurva',
    rSquared: 'forklaringskrafta til skalakurva',
    elasticity: 'elastisiteten',
    elasticityRSquared: 'forklaringskrafta til elastisitetsforma',
    expectedCost: 'kostnaden som skalakurva gir',
    expectedCostByElasticity: 'kostnaden som elastisitetsforma gir',
    mergerCeiling: 'taket for samanslåing',
    cooperationCeiling: 'taket for samarbeid',
  },
  optimismBias: 'tillegget for vanleg overskriding',
  shared: (municipality) => `nettogevinsten i ${municipality}`,
  priority: {
    swing: ({ criterion, place }) => `verdispennet på ${criterion}${by(place)}`,
    weight: ({ criterion, place }) => `vekta på ${criterion}${by(place)}`,
    economyScale: 'beløpet der skalaen for økonomi sluttar',
    effect: ({ service, criterion, place }) => `verknaden av ${service} på ${criterion}${by(place)}`,
    feasibility: ({ service, place }) => `kor lett ${service} er å få til${by(place)}`,
    capacity: 'kor mange forprosjekt kommunane kan bere samtidig',
    service: (what, service) => `${places[what]} ${service}`,
    comparison: { asToday: 'verdien av å halde fram som i dag', merger: 'gevinsten av ei kommunesamanslåing' },
    readiness: ({ factor, place }) => `nivået for ${factor}${by(place)}`,
    spread: (factor) => `spriket mellom kommunane for ${factor}`,
  },
};
