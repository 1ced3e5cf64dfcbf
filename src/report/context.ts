import type { Results } from '../analyses/index.ts';
import type { Study } from '../study/study.ts';
import type { Language } from '../texts/language.ts';
import { numbersIn } from '../texts/numbers.ts';
import type { Numbers } from '../texts/numbers.ts';
import { reportTexts } from '../texts/report-catalogue.ts';
import type { Named } from '../texts/sections/named.ts';
import type { ReportTexts } from '../texts/sections/report-texts.ts';
import { printedValues } from './printed-values.ts';

/** What every section is written from. */
export interface ReportContext {
  readonly study: Study;
  readonly results: Results;
  readonly language: Language;
  readonly texts: ReportTexts;
  readonly numbers: Numbers;
  /** Values to print in place of some figures' own, so that tables add up. */
  readonly printed: ReadonlyMap<string, number>;
  /** The municipalities together, by the group's name where the study gives one. */
  readonly group: Named;
}

/** What a text is written from that needs no results. */
export type TextContext = Pick<ReportContext, 'study' | 'language' | 'texts' | 'numbers'>;

export function reportContext(study: Study, results: Results, language: Language): ReportContext {
  const texts = reportTexts[language];
  return {
    study,
    results,
    language,
    texts,
    numbers: numbersIn(texts.locale),
    printed: printedValues(results),
    group: study.group.name === undefined ? texts.theMunicipalities : named(texts, study.group.name),
  };
}

function named(texts: ReportTexts, name: string): Named {
  return { name, genitive: texts.genitive(name), plural: false };
}

/** A benchmark by its stated name, else by its id. */
export function benchmarkName({ study, texts }: ReportContext, id: string): Named {
  return named(texts, study.benchmarks.get(id)?.name ?? id);
}
