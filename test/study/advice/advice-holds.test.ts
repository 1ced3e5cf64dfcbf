import { describe, expect, it } from 'vitest';
import { adviceSeverities } from '../../../src/diagnostics/advice-codes.ts';
import { councilPaper, written } from '../../report/papers/drafted-papers.ts';
import { reportText } from '../../report/report-text.ts';
import { smallStudy, studyOf } from '../../study-of.ts';
import { adviceOn } from './advice-in.ts';

const group = 'group: { adminCostPerInhabitant: 2_300 }';
const benchmark = 'benchmarks: { ringsaker: { name: Ringsaker, adminCostPerInhabitant: 1_800 } }';
const gain = 'gain: { annual: 900_000 }';
const today = 'today: { frosta: { cost: 900_000 }, verdal: { cost: 5_000_000 } }';
const ict = (what: string): string => `services: { ict: { catalogue: ict, ${what} } }`;
const two = `services:
  ict: { catalogue: ict, effects: { quality: 3, resilience: 1 } }
  payroll: { catalogue: payroll, effects: { quality: 1, resilience: 3 } }`;
const ownWeights = 'criteria: { quality: { swing: { frosta: 100, verdal: 40 } }, resilience: { swing: { frosta: 40, verdal: 100 } } }';
const members = (frosta: string, verdal: string): string => `  frosta: { name: Frosta, population: ${frosta} }\n  verdal: { name: Verdal, population: ${verdal} }`;
const withCosts = members('2_400, adminCostPerInhabitant: 2_500', '13_600, adminCostPerInhabitant: 2_265');

/** A study that lacks something, the same with it, and what only the second has in its report. */
const cases: readonly (readonly [code: string, lacking: string, added: string, given: readonly RegExp[]])[] = [
  ['no-services', smallStudy(''), smallStudy('services: { ict: { catalogue: ict } }'), [/## Collaboration models/, /## What research says about these services/]],
  ['not-assessed', smallStudy('services: { ict: { catalogue: ict } }'), smallStudy(ict('effects: { quality: 2 }')), [/Carry out a pre-project for ICT service/, /\| Place \|/]],
  ['not-assessed', smallStudy('services: { ict: { catalogue: ict } }'), smallStudy(ict(`${gain}, transition: { cost: 300_000 }`)), [/Carry out a pre-project for ICT service/, /\| Place \|/]],
  ['no-gain', smallStudy(ict('effects: { quality: 2 }')), smallStudy(ict(`effects: { quality: 2 }, ${gain}`)), [/NOK 900,000 a year at full effect/]],
  ['no-gain', smallStudy(ict('effects: { quality: 2 }')), smallStudy(ict(`effects: { quality: 2 }, ${gain}, transition: { cost: 300_000 }`)), [/\*\*ICT service\.\*\* Is expected to pay/]],
  ['no-transition', smallStudy(ict(gain)), smallStudy(ict(`${gain}, transition: { cost: 300_000 }`)), [/has a net present value of NOK/, /\*\*ICT service\.\*\* Is expected to pay/]],
  ['no-effects', smallStudy(ict(`${gain}, coordination: 9_000`)), smallStudy(ict(`${gain}, coordination: 9_000, effects: { quality: 2, resilience: 1 }`)), [/\| Quality for residents \| Resilience \|/]],
  ['no-own-cost', smallStudy(benchmark), smallStudy(benchmark, withCosts), [/the municipalities spend NOK 500 more on administration than Ringsaker/, /\| Frosta \| 2,400 \| NOK 2,500 \|/]],
  ['no-own-cost', smallStudy(`${group}\n${benchmark}`), smallStudy(`${group}\n${benchmark}`, withCosts), [/\| Frosta \| 2,400 \| NOK 2,500 \|/, /Above Ringsaker/]],
  ['no-benchmark', smallStudy(group), smallStudy(`${group}\n${benchmark}`), [/the total gap is NOK 8\.0 million/, /The gap is a ceiling/]],
  ['no-programme-cost', smallStudy(`${group}\n${benchmark}`), smallStudy(`${group}\n${benchmark}\ntopDown: { transition: { cost: 5_000_000 } }`), [/For it to pay, \d+% of the gap has to be realised\. The probability of that is \d+%/]],
  ['single-numbers', smallStudy(ict(`${gain}, transition: { cost: 300_000 }`)), smallStudy(ict('gain: { annual: { low: -100_000, likely: 900_000, high: 1_300_000 } }, transition: { cost: 300_000 }')), [/80% interval: NOK −/, /the probability of breaking even or better is \d+%/]],
  ['no-today', smallStudy(`${ict(gain)}\nsharing: { keys: [population] }`), smallStudy(`${ict(`${gain}, ${today}`)}\nsharing: { keys: [population] }`), [/nobody is expected to lose/]],
  ['no-sharing-keys', smallStudy(ict(`${gain}, ${today}`)), smallStudy(`${ict(`${gain}, ${today}`)}\nsharing: { keys: [population] }`), [/\| Municipality \| By inhabitants \|/, /nobody is expected to lose/]],
  ['no-positions', smallStudy(ict('effects: { quality: 3 }')), smallStudy(ict('effects: { quality: 3 }, today: { frosta: { positions: 1.5 }, verdal: { positions: 6 } }, after: { frosta: { positions: 0.5 }, verdal: { positions: 7 } }')), [/\| Frosta \| 1\.5 \| 0\.5 \|/]],
  ['no-weights', smallStudy(two), smallStudy(`${two}\n${ownWeights}`), [/The disagreement on “Quality for residents” matters most/]],
  ['no-weights', smallStudy(`${two}\ncriteria: { quality: { swing: 100 }, resilience: { swing: 40 } }`), smallStudy(`${two}\n${ownWeights}`), [/The disagreement on “Quality for residents” matters most/]],
  ['no-capacity', smallStudy(two), smallStudy(`${two}\ncapacity: { projects: 2 }`), [/Among the first 2/, /Both can begin at the same time/]],
  ['no-readiness', smallStudy(two), smallStudy(`${two}\nreadiness: { political-will: { frosta: 1, verdal: 3 } }`), [/Must be in place\.\*\* Not in place: Political will/, /Weakest link/]],
  ['no-swot', smallStudy(two), smallStudy(`${two}\nswot: { strengths: { habit: { text: Used to cooperate, by: [frosta], services: [ict] } } }`), [/Used to cooperate \(Frosta\)/, /not based on the analysis:\*\* Payroll/]],
  ['no-existing', smallStudy(''), smallStudy('existing: { payroll: { title: Shared payroll, partners: [frosta, verdal] } }'), [/\| Shared payroll \| .* member \| member \|/]],
  ['no-goals', smallStudy(''), smallStudy('goals: [Better services]'), [/- Better services/]],
  ['no-decision', smallStudy(''), smallStudy('decision: [The report is noted]'), [/1\. The report is noted/]],
  ['no-decision-date', smallStudy(two), smallStudy(`${two}\ndecisionDate: 2026-11-01`), [/For decision on 1 November 2026/, /\| 1 November 2026 \| Start the pre-project/]],
  ['no-price-year', smallStudy(group), smallStudy(`${group}\npriceYear: 2024`), [/Amounts are in NOK at 2024 prices/]],
  ['no-price-year', smallStudy('group: { adminCostPerInhabitant: { value: 2_300, year: 2015 } }'), smallStudy('priceYear: 2024\ngroup: { adminCostPerInhabitant: { value: 2_300, year: 2015 } }'), [/Amounts from 2015 were converted to 2024/]],
  [
    'no-sources',
    smallStudy('group: { adminCostPerInhabitant: { value: 2_300, source: kostra } }\nsources: { kostra: { title: Table 12362 } }'),
    smallStudy('group: { adminCostPerInhabitant: { value: 2_300, source: kostra } }\nsources: { kostra: { title: Table 12362 } }', members('{ value: 2_400, source: kostra }', '{ value: 13_600, source: kostra }')),
    [/16,000 inhabitants\.\[\^kostra\]/],
  ],
];

describe('what advice promises comes once it is followed', () => {
  it.each(cases)('%s', (code, lacking, added, given) => {
    expect(adviceOn(lacking)).toContain(code);
    expect(adviceOn(added)).not.toContain(code);
    // The columns of tables one space apart.
    const [before, after] = [lacking, added].map((text) => reportText(text, 'en').replace(/ {2,}/g, ' '));
    expect(given.filter((words) => words.test(before ?? ''))).toEqual([]);
    expect(given.filter((words) => !words.test(after ?? ''))).toEqual([]);
  });

  it('is tried for every code', () => {
    const tried = new Set(cases.map(([code]) => `advice/${code}`));
    expect(Object.keys(adviceSeverities).filter((code) => !tried.has(code))).toEqual([]);
  });

  it('holds for the council paper too: the decision and its day', () => {
    const paper = (text: string): string => written(councilPaper(studyOf(text), 'frosta'));
    const text = smallStudy(`${two}\ndecision: [The report is noted]\ndecisionDate: 2026-11-01`);
    expect(paper(text)).toContain('The report is noted');
    expect(paper(text)).toContain('1 November 2026');
    expect(paper(smallStudy(two))).not.toContain('The report is noted');
  });
});
