/**
 * What a service is like, as far as it decides which law applies and what evidence says of doing it together.
 *
 * - `public-authority`: decides on residents' rights and duties, so that not every collaboration model may do it
 * - `capital-intensive`: much of the cost is buildings, machines or systems, which more users can share
 * - `close-to-residents`: distance matters to those who use it
 * - `specialist-staff`: needs people whom a small municipality cannot keep, or has too few of
 * - `labour-intensive`: almost all of the cost is working time, so that size alone saves little
 * - `market`: others offer it for sale, so that buying it is an alternative to cooperation
 */
export const traits = [
  'public-authority',
  'capital-intensive',
  'close-to-residents',
  'specialist-staff',
  'labour-intensive',
  'market',
] as const;

export type Trait = (typeof traits)[number];
