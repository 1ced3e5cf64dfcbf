/** What collab tells the shell. Of several files the gravest counts, which is the greatest number. */
export const exitStatus = {
  ok: 0,
  /** Something about the study. */
  study: 1,
  /** The command line, or a file that cannot be opened or written. */
  usage: 2,
  /** A defect in collab. */
  defect: 70,
  interrupted: 130,
} as const;
