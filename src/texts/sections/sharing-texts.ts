import type { RefusedSharing } from '../../analyses/economy/economy.ts';
import type { SharingKey } from '../../study/economy.ts';
import type { Phrase } from '../phrase.ts';

/** Who gains and who pays, by the keys that the study lists. */
export interface SharingTexts {
  readonly heading: string;
  /** What to add where nothing says how to share. */
  readonly noKey: <T>(key: T) => Phrase<T>;
  readonly lead: (scale: string) => string;
  /** Which services are shared: those that start or are prepared; where none is, all with a gain. */
  readonly which: Readonly<Record<'advised' | 'all', string>>;
  readonly municipality: string;
  /** Keys as the headings of columns. */
  readonly keys: Readonly<Record<Exclude<SharingKey['kind'], 'fixed-and-population'>, string>>;
  readonly fixedKey: (about: { readonly fixed: string; readonly rest: string }) => string;
  readonly sum: string;
  readonly perInhabitantLead: (currency: string) => string;
  readonly nothingShared: (key: string) => string;
  /** Where all together lose, no key can do otherwise than share a loss. */
  readonly losesTogether: string;
  /** `one`: the names are one name. */
  readonly loses: (about: { readonly key: string; readonly names: string; readonly one: boolean }) => string;
  readonly nobodyLoses: (key: string) => string;
  readonly different: string;
  readonly covers: (about: { readonly key: string; readonly services: string }) => string;
  readonly financesLead: (about: { readonly key: string; readonly scale: string }) => string;
  /** Who is below zero over the period where forecasts come true only in part. */
  readonly losesAtRealisedShare: (about: { readonly names: string; readonly one: boolean }) => string;
  readonly finances: { readonly npv: string; readonly interval: string; readonly realised: string };
  /** Services whose gain is in without a cost. */
  readonly withoutCost: (names: string) => string;
  readonly refused: Readonly<Record<RefusedSharing, (names: string) => string>>;
}
