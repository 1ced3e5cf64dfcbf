/** The list of sources. */
export interface SourceTexts {
  /** Behind a source that nothing in the report points to. */
  readonly unused: string;
  /** Above the list of research that the report refers to. */
  readonly research: string;
  /** Before the last of two or more authors, and after the first of many. */
  readonly citation: { readonly and: string; readonly others: string };
  /** Behind a publication whose particulars were not checked against it. */
  readonly toBeVerified: string;
  /** Behind a publication that was read about, not read. */
  readonly readElsewhere: string;
}
