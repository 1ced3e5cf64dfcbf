import type { Area } from '../../knowledge/area.ts';
import type { Jurisdiction } from '../../knowledge/jurisdiction.ts';
import type { Language } from '../../texts/language.ts';

/** The flags of `collab init`: an answer each. */
export interface InitOptions {
  readonly country?: Jurisdiction;
  readonly language?: Language;
  readonly municipality?: readonly string[];
  readonly year?: string;
  readonly title?: string;
  readonly cost?: readonly string[];
  readonly benchmark?: string;
  readonly benchmarkCost?: string;
  readonly priceYear?: string;
  readonly costSource?: string;
  readonly area?: readonly Area[];
  readonly service?: readonly string[];
  readonly criterion?: readonly string[];
  readonly ci?: 'github';
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly messageLanguage?: Language;
}
