export interface HeadingTexts {
  readonly answer: string;
  readonly gap: (benchmark: string) => string;
  readonly municipalities: string;
  readonly assumptions: string;
  readonly claims: string;
  readonly method: string;
  readonly sources: string;
}
