export interface HeadingTexts {
  readonly answer: string;
  readonly gap: (benchmark: string) => string;
  readonly scale: string;
  readonly topDown: string;
  readonly economy: string;
  readonly evidence: string;
  readonly sensitivity: string;
  readonly models: string;
  readonly municipalities: string;
  readonly assumptions: string;
  readonly claims: string;
  readonly method: string;
  readonly sources: string;
}
