import { discountFactors } from '../../math/discounting.ts';
import type { Study } from '../../study/study.ts';
import type { BenchmarkResult } from '../benchmark/benchmark.ts';
import type { GroupResult } from '../group/group.ts';
import { addService, analyzePackage, bottomUp, emptySums } from './analyze-package.ts';
import { analyzeService } from './analyze-service.ts';
import { analyzeTopDown } from './analyze-top-down.ts';
import type { EconomyResult } from './economy.ts';
import { presentValues } from './present-values.ts';
import { reconcile } from './reconcile.ts';
import { runBuffers, runProgramme } from './run-programme.ts';
import { serviceProgramme } from './service-programme.ts';
import { addShares, emptyShares, shareGains } from './share-gains.ts';
import { todayCost } from './today-cost.ts';

/** How many inputs are named as those to measure next. */
const mostInformative = 3;

/**
 * What the cooperation is worth, from both ends: what evidence makes of the gap to a benchmark, and what the services are
 * said to give (methods § 2), with who gains by which key (§ 5). One service after the other: what its draws add to the
 * whole is added before the next one's take their place.
 */
export function analyzeEconomy(study: Study, group: GroupResult, benchmarks: readonly BenchmarkResult[]): EconomyResult {
  const discount = discountFactors(study.discountRate.value, study.horizon.years);
  const buffers = runBuffers(study.analysis);
  const topDown = analyzeTopDown(study, group, benchmarks, discount, buffers);
  const sums = emptySums();
  const shares = emptyShares();
  const services = [...study.services.values()].flatMap((service) => {
    const today = todayCost(study, service);
    const programme = serviceProgramme(study, service, today);
    if (programme === undefined) return [];
    const values = presentValues(programme, discount);
    const run = runProgramme(programme, values, buffers);
    const result = analyzeService(study, group, programme, values, run);
    addService(sums, result, run);
    addShares(shares, { study, group, discount }, { programme, result, today }, run);
    return [{ programme, values, today, result, means: run.means }];
  });
  const together = analyzePackage(study, services, sums);
  const gap = benchmarks.find(({ id }) => id === topDown?.benchmark)?.gap;
  return {
    topDown,
    services: services.map(({ result }) => result),
    bottomUp: bottomUp(study, services, sums),
    package: together,
    reconciliation: topDown === undefined || gap === undefined ? undefined : reconcile(study, topDown, gap.comparableTotal, services),
    sharing: shareGains(study, group, services, shares),
    mostInformative: (together?.sensitivity ?? topDown?.sensitivity ?? []).slice(0, mostInformative),
  };
}
