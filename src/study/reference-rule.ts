/**
 * A place in the study that names something defined elsewhere in it, as the schema's annotations say.
 * Words with a meaning of their own are no ids and need no entry there: the reserved ids, and `all` under `by`.
 */
export interface ReferenceRule {
  /** Names of keys from the root; `*` is any key of a map, `[]` any item of a list. */
  readonly at: readonly string[];
  /** The section that defines the ids, such as `municipalities`; `figures` for the ids of computed figures. */
  readonly to: string;
  /** Whether the ids are the keys of the map at that place, rather than the value there. */
  readonly keys: boolean;
}
