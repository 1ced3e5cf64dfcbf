/** The list of sources. */
export interface SourceTexts {
  /** Behind a source that nothing in the report points to. */
  readonly unused: string;
}
