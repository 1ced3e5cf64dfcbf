/** Today's cooperation: who cooperates with whom on what. */
export interface CooperationTexts {
  readonly heading: string;
  readonly table: {
    readonly cooperation: string;
    readonly area: string;
    readonly model: string;
    readonly others: string;
    readonly since: string;
    readonly until: string;
  };
  /** In the cell of a municipality that takes part, and of one that hosts. */
  readonly takesPart: string;
  /** As `takesPart`, of a cooperation that has ended. */
  readonly tookPart: string;
  readonly hosts: string;
  readonly notStated: string;
  /** Above what has ended. */
  readonly ended: string;
  /** In place of a table of today's, where all that is stated has ended. */
  readonly noneGoesOn: string;
}
