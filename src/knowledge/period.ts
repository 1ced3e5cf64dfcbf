/** The time in which a statement of the law holds. */
export interface Period {
  /** The first day, as `2019-11-01`. */
  readonly from: string;
  /** The first day on which it no longer holds; absent while it does. */
  readonly until?: string;
}

/** Whether a period has begun and not ended on a day. Days as `2019-11-01` are in the order of time. */
export function isInForce({ from, until }: Period, day: string): boolean {
  return from <= day && (until === undefined || day < until);
}
