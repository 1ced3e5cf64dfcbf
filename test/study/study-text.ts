/** The smallest study there is, in seven lines, with more from line 8 on. */
export function study(more: string): string {
  return `format: 1
title: Samarbeid
jurisdiction: norway
language: nb
currency: NOK
municipalities:
  { frosta: { population: 2_400 }, levanger: { population: 17_500 } }
${more}
`;
}
