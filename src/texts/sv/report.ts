import type { ReportTexts } from '../sections/report-texts.ts';
import { agreements } from './sections/agreements.ts';
import { advice } from './sections/advice.ts';
import { answer } from './sections/answer.ts';
import { assumptions } from './sections/assumptions.ts';
import { caseFlows } from './sections/case-flows.ts';
import { charts } from './sections/charts.ts';
import { cooperation } from './sections/cooperation.ts';
import { missing } from './sections/missing.ts';
import { readiness } from './sections/readiness.ts';
import { plan } from './sections/plan.ts';
import { priorities } from './sections/priorities.ts';
import { scale } from './sections/scale.ts';
import { sensitivity } from './sections/sensitivity.ts';
import { serviceEconomy } from './sections/service-economy.ts';
import { services } from './sections/services.ts';
import { sharing } from './sections/sharing.ts';
import { study } from './sections/study.ts';
import { claims } from './sections/claims.ts';
import { figureNames } from './sections/figure-names.ts';
import { evidence } from './sections/evidence.ts';
import { front } from './sections/front.ts';
import { gap } from './sections/gap.ts';
import { headings } from './sections/headings.ts';
import { method } from './sections/method.ts';
import { models } from './sections/models.ts';
import { municipalities } from './sections/municipalities.ts';
import { sources } from './sections/sources.ts';
import { swot } from './sections/swot.ts';
import { topDown } from './sections/top-down.ts';
import { units } from './sections/units.ts';

const months = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december',
];

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;
}

function genitive(name: string): string {
  if (/[sxz]$/i.test(name)) return name;
  // Initials take a colon: `FLV:s`.
  return /\p{Lu}{2,}$/u.test(name) ? `${name}:s` : `${name}s`;
}

export const svReport: ReportTexts = {
  locale: 'sv-SE',
  list,
  genitive,
  theMunicipalities: { name: 'kommunerna', genitive: 'kommunernas', plural: true },
  date: (isoDate) => {
    const [year, month, day] = isoDate.split('-').map(Number);
    return `${day} ${months[(month ?? 1) - 1]} ${year}`;
  },
  units,
  headings,
  front,
  answer,
  advice,
  priorities,
  gap,
  scale,
  topDown,
  municipalities,
  services,
  serviceEconomy,
  sharing,
  sensitivity,
  evidence,
  swot,
  agreements,
  caseFlows,
  readiness,
  plan,
  models,
  cooperation,
  study,
  missing,
  claims,
  charts,
  figureNames,
  assumptions,
  sources,
  method,
};
