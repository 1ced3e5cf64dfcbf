import { smallStudy } from '../study-of.ts';

const municipalities = `  frosta: { name: Frosta, population: 2_600, adminCostPerInhabitant: 8_000 }
  levanger: { name: Levanger, population: 20_300, adminCostPerInhabitant: 5_300 }
  verdal: { name: Verdal, population: 15_000, adminCostPerInhabitant: 5_600 }`;

/** Services whose gain is stated in each of the four ways, with what is needed to share some of them. */
const services = `priceYear: 2026
horizon: { firstYear: 2027, years: 10 }
benchmarks: { stjordal: { name: Stjørdal, adminCostPerInhabitant: 4_241 } }
services:
  payroll:
    catalogue: payroll
    today: { frosta: { cost: 900_000, volume: 300 }, levanger: { cost: 4_100_000, volume: 2000 }, verdal: { cost: 3_000_000, volume: 1500 } }
    gain: { shareOfCost: { low: 0 %, likely: 8 %, high: 15 % } }
    transition: { cost: { low: 400_000, likely: 600_000, high: 1_200_000 }, year: 2027 }
    coordination: 150_000
  child-welfare:
    catalogue: child-welfare
    today: { frosta: { cost: 5_000_000 }, levanger: { cost: 42_000_000 }, verdal: { cost: 33_000_000 } }
    gain: { prior: catalogue }
    transition: { cost: 800_000 }
  ict:
    catalogue: ict
    today: { group: { cost: 30_000_000 } }
    gain: { annual: { low: -500_000, likely: 1_000_000, high: 3_000_000, source: illustration } }
    transition: { cost: 9_000_000, year: 2028 }
    coordination: 200_000
  accounting:
    catalogue: accounting
    gain:
      positions:
        - { municipality: frosta, year: 2029, count: 0.5, costPerPosition: 750_000, kind: cashable }
        - { municipality: verdal, count: 0.4, kind: released }
    transition: { cost: 300_000 }
`;

/** @param more further lines of the study, such as its sharing keys */
export function richStudy(more: string): string {
  return smallStudy(`${services}${more}`, municipalities);
}
