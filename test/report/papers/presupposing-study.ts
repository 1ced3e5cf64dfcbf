import { smallStudy } from '../../study-of.ts';

/**
 * Three municipalities whose advice on child welfare presupposes the last of two sharing keys, and whose wish for a host of
 * payroll the advised model does not fulfil.
 *
 * @param more further lines of the study
 */
export function presupposingStudy(more: string): string {
  return smallStudy(
    `priceYear: 2025
horizon: { firstYear: 2027, years: 10 }
services:
  child-welfare:
    catalogue: child-welfare
    host: a
    today: { a: { cost: 4_100_000, positions: 6.2 }, b: { cost: 3_000_000, positions: 4 }, c: { cost: 2_400_000, positions: 3 } }
    after: { a: { positions: 11 }, b: { positions: 1 }, c: { positions: 0.5 } }
    gain: { annual: { low: 200_000, likely: 600_000, high: 900_000 } }
    transition: { cost: { low: 200_000, likely: 400_000, high: 900_000 }, year: 2027 }
    coordination: 100_000
    effects: { quality: { a: 2, b: 2, c: 3 }, resilience: 3 }
    feasibility: 4
  payroll:
    catalogue: payroll
    host: b
    today: { a: { cost: 1_500_000, positions: 2 }, b: { cost: 900_000, positions: 1.2 }, c: { cost: 800_000, positions: 1 } }
    after: { a: { positions: 0 }, b: { positions: 3.4 }, c: { positions: 0 } }
    gain: { shareOfCost: { low: 5 %, likely: 15 %, high: 25 % } }
    transition: { cost: 300_000, year: 2027 }
    effects: { quality: 1, resilience: 2 }
    feasibility: 5
capacity: { projects: 2 }
readiness: { political-will: 3 }
sharing: { keys: [population, budget] }
analysis: { draws: 200 }
${more}`,
    '  a: { name: Aker, population: 7_200 }\n  b: { name: Berg, population: 4_500 }\n  c: { name: Dal, population: 3_600 }',
  );
}
