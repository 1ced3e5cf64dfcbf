import type { Span } from '../diagnostics/span.ts';

/** A written agreement on services, as far as it is agreed. */
export interface Agreement {
  readonly id: string;
  readonly services: readonly string[];
  /** The id of the collaboration model, whose law says what the agreement has to contain. */
  readonly model: string;
  /** As the agreement itself says; absent: the services' own host, where they have the same. */
  readonly host: string | undefined;
  /** The day from which it holds, as `2027-01-01`. */
  readonly date: string | undefined;
  /** What is agreed, by the ids of the model's statutory points. */
  readonly points: ReadonlyMap<string, AgreedPoint>;
  readonly note: string | undefined;
  readonly span: Span;
}

/** What is agreed on one point. */
export interface AgreedPoint {
  readonly text: string;
  /** The point's own source, else the agreement's. */
  readonly source: string | undefined;
}
