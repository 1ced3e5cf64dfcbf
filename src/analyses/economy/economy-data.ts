import { printedNumber } from '../printed-number.ts';
import type { EconomyResult, Sensitivity } from './economy.ts';

/** What is to be known of the economy beside its figures, as plain data for JSON; figures by their ids. */
export function economyData({ topDown, services, package: together, reconciliation, sharing, mostInformative }: EconomyResult): object {
  return {
    ...(topDown === undefined
      ? {}
      : {
          topDown: {
            benchmark: topDown.benchmark,
            ...(topDown.prior === undefined ? {} : { prior: topDown.prior }),
            isOutOfReach: topDown.isOutOfReach,
            sensitivity: topDown.sensitivity.map(sensitivityData),
          },
        }),
    services: Object.fromEntries(
      services.map(({ id, gainKind, isLoss, flags, sensitivity }) => [
        id,
        { ...(gainKind === undefined ? {} : { gain: gainKind }), isLoss, flags, sensitivity: sensitivity.map(sensitivityData) },
      ]),
    ),
    ...(together === undefined ? {} : { package: { services: together.services, sensitivity: together.sensitivity.map(sensitivityData) } }),
    ...(reconciliation === undefined
      ? {}
      : { reconciliation: { benchmark: reconciliation.benchmark, services: reconciliation.services, verdict: reconciliation.verdict } }),
    ...(sharing === undefined
      ? {}
      : { sharing: { keys: sharing.keys.map(({ key, services: shared }) => ({ key, services: shared })), refused: sharing.refused } }),
    mostInformative: mostInformative.map(({ input }) => input.id),
  };
}

function sensitivityData({ input, inputLow, inputHigh, low, high, correlation }: Sensitivity): object {
  return {
    input: input.id,
    inputLow: printedNumber(inputLow),
    inputHigh: printedNumber(inputHigh),
    low: printedNumber(low.value),
    high: printedNumber(high.value),
    ...(correlation === undefined ? {} : { correlation: printedNumber(correlation.value) }),
  };
}
