import type { Area } from '../../src/knowledge/area.ts';

/** One slide of the FLV study of 2001 that lists candidates for cooperation. */
export interface CandidateSlide {
  readonly slide: number;
  readonly area: Area;
  /** For each line of the slide, from the top, the services of the catalogue that it became. */
  readonly lines: readonly (readonly string[])[];
}

/** Slides 11 to 15, line by line: what shows that none of the candidates was lost. */
export const candidatesBySlide: readonly CandidateSlide[] = [
  { slide: 11, area: 'governance', lines: [['executive-committee-meetings'], ['management-meetings'], ['cooperation-plan']] },
  {
    slide: 12,
    area: 'support',
    lines: [
      ['ict-infrastructure', 'ict', 'administrative-software'],
      ['procurement'],
      ['service-support-systems'],
      ['payroll'],
      ['debt-collection'],
      ['accounting'],
      ['physical-archive', 'electronic-archive'],
      ['human-resources'],
      ['advisory-staff'],
      ['internal-training'],
      ['case-processing'],
    ],
  },
  {
    slide: 13,
    area: 'community',
    lines: [
      ['development-forum', 'regional-strategy'],
      ['agriculture-arena'],
      ['service-standards', 'place-reputation'],
      ['harbour'],
      ['culture-strategy', 'culture-offer'],
      ['marketing-plan', 'marketing-campaigns', 'marketing-organisation'],
      ['business-plan', 'business-organisation'],
    ],
  },
  {
    slide: 14,
    area: 'services',
    lines: [
      ['child-welfare'],
      ['fire-and-rescue'],
      ['rehabilitation'],
      ['environmental-health'],
      ['specialist-software'],
      ['agriculture-office'],
      ['housing-office'],
      ['land-development'],
      ['public-service-office', 'digital-service-office'],
      ['central-kitchen'],
      ['midwifery'],
      ['vaccination-office'],
      ['adult-education'],
      ['out-of-hours-medical'],
      ['debt-advice'],
      ['refugee-service', 'refugee-reception'],
      ['labour-market-training'],
      ['technical-field-services'],
      ['geographic-information'],
      ['cinema'],
      ['library'],
    ],
  },
  {
    slide: 15,
    area: 'competence',
    lines: [
      ['leadership-development'],
      ['pay-policy'],
      ['recruitment'],
      ['employer-policy'],
      ['vacancy-bank'],
      ['relief-staff-pool', 'specialist-pool'],
      ['staffing-base'],
      ['training-coordinator'],
      ['health-safety-adviser'],
    ],
  },
];
