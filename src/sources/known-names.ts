/** Something that a table may name: its id, and every name that it goes by in some language. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** A service, with who takes part in it. */
export interface NamedService extends Named {
  readonly participants: readonly string[];
}

/** What answers can be about in one study. */
export interface KnownNames {
  readonly municipalities: readonly Named[];
  readonly services: readonly NamedService[];
  /** What is weighed. */
  readonly criteria: readonly Named[];
  /** What a service can have an effect on. */
  readonly scored: readonly Named[];
  readonly factors: readonly Named[];
  readonly sources: readonly Named[];
}
