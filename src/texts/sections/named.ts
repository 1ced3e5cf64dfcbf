/** A group or a benchmark by name, in the forms that sentences need. */
export interface Named {
  readonly name: string;
  readonly genitive: string;
  /** "the municipalities spend", but "FLV spends". */
  readonly plural: boolean;
}
