import type { Figure } from '../../figures/figure.ts';
import type { EconomyResult, Finance, Sensitivity } from './economy.ts';

/** Every figure of the economy, in the order of the table of figures. */
export function economyFigures({ topDown, services, bottomUp, advised, package: together, reconciliation, sharing }: EconomyResult): Figure[] {
  const figures = [
    topDown?.realisation,
    topDown?.phi,
    topDown?.gain,
    ...services.flatMap(({ gain, gainAtRealisedShare, released }) => [gain, gainAtRealisedShare, released]),
    bottomUp?.annual,
    bottomUp?.atRealisedShare,
    advised?.annual,
    advised?.atRealisedShare,
    reconciliation?.administration,
    ...(topDown === undefined ? [] : [...financeFigures(topDown), ...topDown.aboveBreakEven.values()]),
    ...services.flatMap((service) => [...financeFigures(service), service.npvAtBest]),
    ...(together === undefined ? [] : financeFigures(together)),
    ...[...(sharing?.finances.values() ?? [])].flatMap(({ npv, npvAtRealisedShare }) => [npv, npvAtRealisedShare]),
    ...[topDown, ...services, together].flatMap((each) => (each?.sensitivity ?? []).flatMap(sensitivityFigures)),
    ...(sharing?.keys ?? []).flatMap(({ gains }) => [...gains.values()].flatMap(({ annual, perInhabitant }) => [annual, perInhabitant])),
  ];
  return figures.filter((figure) => figure !== undefined);
}

function financeFigures(finance: Finance): (Figure | undefined)[] {
  const { cost, npv, npvAtRealisedShare, breakEvenRealisation, affordableCost, paybackYear, probabilityPositive } = finance;
  return [cost, npv, npvAtRealisedShare, breakEvenRealisation, affordableCost, paybackYear, probabilityPositive];
}

function sensitivityFigures({ input, low, high, correlation }: Sensitivity): (Figure | undefined)[] {
  return [input, low, high, correlation];
}
