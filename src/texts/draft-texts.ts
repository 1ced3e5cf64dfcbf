/** What `collab draft` says in one language. */
export interface DraftTexts {
  readonly whichService: (services: readonly string[]) => string;
  readonly unknownService: (id: string, nearest: string | undefined, services: readonly string[]) => string;
  readonly noServices: string;
  readonly unknownModel: (id: string, nearest: string | undefined) => string;
  /** `country` is the study's own. */
  readonly modelOfOtherCountry: (id: string, country: 'norway' | 'sweden') => string;
  /** A model that the law does not let the service have; `rules` are sentences, each with where it stands. */
  readonly excluded: (about: { readonly model: string; readonly service: string; readonly rules: readonly string[] }) => string;
  /** After it: the model that suits best, by its id. */
  readonly instead: (id: string) => string;
  readonly noModel: (service: string) => string;
  readonly whichMunicipality: (municipalities: readonly string[]) => string;
  readonly unknownMunicipality: (id: string, nearest: string | undefined, municipalities: readonly string[]) => string;
  /** A plan of nothing. */
  readonly nothingToPrepare: string;
  readonly notPrepared: (service: string) => string;
  readonly wrote: (path: string) => string;
  readonly missing: (about: { readonly missing: number; readonly required: number }) => string;
  /** How many places in square brackets are to be filled in. */
  readonly open: (count: number) => string;
}
