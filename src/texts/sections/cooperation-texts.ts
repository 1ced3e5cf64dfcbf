/** Today's cooperation: who cooperates with whom on what. */
export interface CooperationTexts {
  readonly heading: string;
  readonly table: {
    readonly cooperation: string;
    readonly area: string;
    readonly model: string;
    readonly others: string;
    readonly since: string;
  };
  /** In the cell of a municipality that takes part, and of one that hosts. */
  readonly takesPart: string;
  readonly hosts: string;
  readonly notStated: string;
}
