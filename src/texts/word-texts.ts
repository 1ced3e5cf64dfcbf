/** The words that a Word file has beside the report's own. */
export interface WordTexts {
  /** In which language Word checks the spelling: nb-NO. */
  readonly proofing: string;
  /** Above the table of contents. */
  readonly contents: string;
  /** Before the number of a table; a single word, by which Word knows the table from a figure. */
  readonly table: string;
  readonly figure: string;
  /** What a picture shows of which the house says nothing. */
  readonly logo: string;
  /** What stands before, between and after a page's number and the number of pages. */
  readonly pageOf: readonly [string, string, string];
}
