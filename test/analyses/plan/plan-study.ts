import { smallStudy } from '../../study-of.ts';

const municipalities: Readonly<Record<string, string>> = {
  frosta: '{ name: Frosta, population: 2_600 }',
  levanger: '{ name: Levanger, population: 20_300 }',
  verdal: '{ name: Verdal, population: 15_000 }',
};

const services = `priceYear: 2026
analysis: { draws: 500 }
capacity: { projects: 3 }
sharing: { keys: [budget, population] }
criteria: { economy: { swing: 100 }, quality: { swing: 80 } }
swot:
  strengths: { used: { text: We are used to it, services: [payroll] } }
  weaknesses: { small: { text: The offices are small, services: [payroll] } }
  threats: { leave: { text: Key people leave, services: [payroll, child-welfare] } }
services:
  payroll:
    catalogue: payroll
    owner: The payroll manager
    host: levanger
    today:
      frosta: { cost: 900_000, positions: 1.25, volume: 300 }
      levanger: { cost: 4_100_000, positions: 5.25, volume: 1500 }
      verdal: { cost: 3_000_000, positions: 4.25 }
    after: { frosta: { positions: 0 }, levanger: { positions: 9.55 }, verdal: { positions: 0 } }
    gain: { annual: { low: 500_000, likely: 900_000, high: 1_200_000, source: illustration } }
    transition: { cost: 600_000, year: 2028 }
    ramp: [0, 0.5, 1, 1]
    voluntary: true
    effects: { quality: 1 }
  child-welfare:
    catalogue: child-welfare
    participants: [frosta, verdal]
    today: { frosta: { cost: 5_000_000 } }
    after: { frosta: { positions: 3 } }
    effects: { quality: 3 }
  accounting:
    catalogue: accounting
    gain:
      positions:
        - { municipality: frosta, year: 2029, count: 0.5, costPerPosition: 750_000, kind: cashable }
        - { municipality: verdal, count: 0.4, kind: released }
    transition: { cost: 300_000 }
  culture:
    title: Culture
`;

/** Three services that are prepared and one that is not; `order` is the order in which the municipalities stand. */
export function planStudy(more = '', order: readonly string[] = Object.keys(municipalities)): string {
  return smallStudy(`${services}${more}`, order.map((id) => `  ${id}: ${municipalities[id] ?? '{}'}`).join('\n'));
}

/** Readiness with a must-have that is not in place in Frosta, and one that only Frosta and Levanger have answered. */
export const unready = `readiness:
  political-will: { frosta: 1, levanger: 3, verdal: 2 }
  trust: { frosta: 2, levanger: 3 }
  ownership-in-organisation: 2
  democratic-control: 2
  double-running: 2
`;
