import type { Locale } from './numbers.ts';
import type { FigureSection } from '../figures/figure-section.ts';
import type { MethodName } from '../figures/figure.ts';
import type { FormulaName } from '../figures/formulas.ts';
import type { FigureTemplate } from '../figures/ids.ts';
import type { CitationWords } from '../knowledge/evidence-citation.ts';
import type { UnitTexts } from './sections/unit-texts.ts';

/** The figures that a study's claims have beside the figures that they are about. */
export type ClaimFigure = 'claimed' | 'difference' | 'reconciling';

/** What `collab explain` says, in one language. Numbers and ids come in finished. */
export interface ExplainTexts {
  /** As BCP 47 writes it: decides how numbers are written. */
  readonly locale: Locale;
  readonly units: UnitTexts;
  readonly perInhabitant: (amount: string) => string;
  readonly sections: Readonly<Record<FigureSection, string>>;
  /** What a figure is, by the template that its id follows. */
  readonly describe: (template: FigureTemplate) => string;
  readonly claimFigures: Readonly<Record<ClaimFigure, string>>;
  /** How the value comes from the operands' values. */
  readonly formulas: Readonly<Record<FormulaName, (values: readonly string[]) => string>>;
  readonly formulaNames: Readonly<Record<FormulaName, string>>;
  /** In place of a formula over more values than one can take in. */
  readonly ofMany: (formula: string, count: number) => string;
  readonly methods: Readonly<Record<MethodName, string>>;
  readonly stated: string;
  readonly statedFor: (year: number) => string;
  readonly estimate: string;
  readonly source: (id: string) => string;
  readonly noSource: string;
  readonly illustration: string;
  readonly assumed: (record: string) => string;
  /** A default of collab's own, which no record stands behind. */
  readonly assumedDefault: string;
  readonly simulated: (draws: string, seed: string) => string;
  readonly quantile: (percent: 10 | 50 | 90, amount: string) => string;
  /** How uncertain the draws leave a value; `of` is undefined for the mean. */
  readonly error: (of: 10 | 50 | 90 | undefined, amount: string) => string;
  /** The error of a share: a number of percentage points, at most, or less than that. */
  readonly percentagePoints: (points: string) => string;
  readonly atMost: (amount: string) => string;
  readonly under: (amount: string) => string;
  readonly solved: (of: string, target: string) => string;
  /** Beside a figure that is shown earlier in the tree, and one whose operands lie deeper than asked for. */
  readonly above: string;
  readonly deeper: string;
  readonly sourcesHeading: string;
  readonly toBeVerified: string;
  readonly citation: CitationWords;
  readonly seeOne: (command: string) => string;
  readonly unknownFigure: (id: string, nearest: string | undefined, list: string) => string;
  readonly absentFigure: (id: string) => string;
}
