import { discountFactors } from '../../math/discounting.ts';
import type { Study } from '../../study/study.ts';
import type { BenchmarkResult } from '../benchmark/benchmark.ts';
import type { GroupResult } from '../group/group.ts';
import type { ServiceRun } from './analyze-package.ts';
import { addToPackage, analyzePackage, emptySums } from './analyze-package.ts';
import { analyzeService } from './analyze-service.ts';
import { analyzeTopDown } from './analyze-top-down.ts';
import { addGain, bottomUp, emptyGains } from './bottom-up.ts';
import type { EconomyResult } from './economy.ts';
import { presentValues } from './present-values.ts';
import { reconcile } from './reconcile.ts';
import type { RunBuffers } from './run-programme.ts';
import { runBuffers, runProgramme } from './run-programme.ts';
import { serviceProgramme } from './service-programme.ts';
import type { MunicipalSums } from './share-gains.ts';
import { addShares, emptyShares, shareGains } from './share-gains.ts';
import { todayCost } from './today-cost.ts';

/** How many inputs are named as those to measure next. */
const mostInformative = 3;

/** What is known before it is known which services go on: all but what those are worth together. */
export interface ServicesEconomy extends Omit<EconomyResult, 'advised' | 'package' | 'sharing' | 'mostInformative'> {
  readonly runs: readonly ServiceRun[];
  readonly sharesOfAll: MunicipalSums;
  readonly buffers: RunBuffers;
  readonly discount: Float64Array;
}

/**
 * What the cooperation is worth, from both ends: what evidence makes of the gap to a benchmark, and what the services are
 * said to give (methods § 2), with who gains by which key (§ 5). One service after the other: what its draws add to the
 * whole is added before the next one's take their place.
 */
export function analyzeServices(study: Study, group: GroupResult, benchmarks: readonly BenchmarkResult[]): ServicesEconomy {
  const discount = discountFactors(study.discountRate.value, study.horizon.years);
  const buffers = runBuffers(study.analysis);
  const topDown = analyzeTopDown(study, group, benchmarks, discount, buffers);
  const gains = emptyGains();
  const shares = emptyShares();
  const runs = [...study.services.values()].flatMap((service) => {
    const today = todayCost(study, service);
    const programme = serviceProgramme(study, service, today);
    if (programme === undefined) return [];
    const values = presentValues(programme, discount);
    const run = runProgramme(programme, values, buffers);
    const result = analyzeService(study, group, { programme, values, today }, run);
    addGain(gains, result, run);
    addShares(shares, { study, group, discount }, { programme, result, today }, run);
    return [{ programme, values, today, result, means: run.means }];
  });
  const gap = benchmarks.find(({ id }) => id === topDown?.benchmark)?.gap;
  return {
    topDown,
    services: runs.map(({ result }) => result),
    bottomUp: bottomUp(study, 'gain.bottomUp', runs, gains),
    reconciliation: topDown === undefined || gap === undefined ? undefined : reconcile(study, topDown, gap.comparableTotal, runs),
    runs,
    sharesOfAll: shares,
    buffers,
    discount,
  };
}

/**
 * The same with what the services that go on are worth together, and who gains. They are drawn once more: which of them go on
 * is known only when each has been ranked, and all their draws side by side would not fit.
 *
 * @param goesOn whether a service is to start now or to be prepared
 */
export function withPackage(study: Study, group: GroupResult, services: ServicesEconomy, goesOn: (service: string) => boolean): EconomyResult {
  const { runs, sharesOfAll, buffers, discount, ...economy } = services;
  const going = runs.filter(({ result }) => goesOn(result.id));
  const [gains, shares, sums] = [emptyGains(), emptyShares(), emptySums(discount.length)];
  for (const each of going) {
    const run = runProgramme(each.programme, each.values, buffers);
    addGain(gains, each.result, run);
    addShares(shares, { study, group, discount }, each, run);
    addToPackage(sums, each, discount, run);
  }
  const together = analyzePackage(study, going, discount, sums);
  const isAnythingAdvised = going.some(({ result }) => result.gain !== undefined);
  return {
    ...economy,
    advised: bottomUp(study, 'gain.package', going, gains),
    package: together,
    sharing: isAnythingAdvised ? shareGains(study, group, going, shares, true) : shareGains(study, group, runs, sharesOfAll, false),
    mostInformative: (together?.sensitivity ?? economy.topDown?.sensitivity ?? []).slice(0, mostInformative),
  };
}
