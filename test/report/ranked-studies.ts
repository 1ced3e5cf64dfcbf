import { smallStudy } from '../study-of.ts';

const ready = 'readiness: { political-will: 3, trust: 3, ownership-in-organisation: 3, democratic-control: 3, double-running: 3 }';
const horizon = 'priceYear: 2026\nhorizon: { firstYear: 2027, years: 10 }\nsharing: { keys: [population] }';

/** Two municipalities that agree on everything but what counts: each would carry out another service. */
export const disputedStudy = smallStudy(
  `${horizon}
criteria:
  economy: { swing: { alpha: 100, beta: 20 } }
  quality: { swing: { alpha: 20, beta: 100 } }
capacity: { projects: 1 }
services:
  payroll:
    catalogue: payroll
    today: { alpha: { cost: 4_000_000 }, beta: { cost: 5_000_000 } }
    gain: { annual: { low: 400_000, likely: 900_000, high: 1_400_000 } }
    transition: { cost: 500_000 }
    effects: { quality: 0 }
  child-welfare:
    catalogue: child-welfare
    today: { alpha: { cost: 4_000_000 }, beta: { cost: 5_000_000 } }
    gain: { annual: { low: -400_000, likely: 0, high: 400_000 } }
    transition: { cost: 500_000 }
    effects: { quality: 4 }
${ready}`,
  '  alpha: { name: Alpha, population: 5_000 }\n  beta: { name: Beta, population: 8_000 }',
);

const services = `services:
  payroll:
    catalogue: payroll
    today: { alpha: { cost: 4_000_000 }, beta: { cost: 5_000_000 }, gamma: { cost: 5_000_000 } }
    gain: { annual: { low: 1_400_000, likely: 1_900_000, high: 2_400_000 } }
    transition: { cost: 500_000 }
    effects: { quality: 2, resilience: 3 }
    feasibility: 4
  accounting:
    catalogue: accounting
    requires: [payroll]
    gain: { annual: { low: 100_000, likely: 200_000, high: 300_000 } }
    transition: { cost: 500_000 }
    effects: { quality: { alpha: 1, beta: 2 } }
  child-welfare:
    catalogue: child-welfare
    gain: { annual: { low: -400_000, likely: -100_000, high: 100_000 } }
    transition: { cost: 500_000 }
    effects: { quality: 1, resilience: 2 }
  library:
    catalogue: library
    gain: { annual: -100_000 }
    transition: { cost: 500_000 }
    effects: { quality: -1, resilience: -1 }
  cinema: { catalogue: cinema }`;

/**
 * A service of every class and one that nobody has assessed, without weights and capacity; not everybody has answered.
 *
 * @param more further lines of the study
 */
export function rankedStudy(more: string): string {
  return smallStudy(
    `${horizon}
swot: { weaknesses: { small: { text: Too few people, by: all, services: [child-welfare, payroll] } } }
strategies: { joint: { text: Join the teams, type: WO, combines: [small], services: [child-welfare] } }
${services}
${ready}
${more}`,
    '  alpha: { name: Alpha, population: 5_000 }\n  beta: { name: Beta, population: 8_000 }\n  gamma: { name: Gamma, population: 9_000 }',
  );
}

/** As many services as nobody reads one by one, each with effects on two criteria. */
export function manyServices(count: number): string {
  const each = Array.from({ length: count }, (_, index) => `  s${index}: { title: Service ${index}, effects: { quality: ${(index % 9) - 4}, resilience: ${((index * 4) % 9) - 4} } }`);
  return smallStudy(`services:\n${each.join('\n')}`);
}
