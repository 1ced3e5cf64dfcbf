import { writeText } from '../document/edit/write-text.ts';
import type { CatalogueService } from '../knowledge/catalogue-service.ts';
import { economyCriterion } from '../study/built-in-criteria.ts';
import type { InitFileTexts } from '../texts/init-file-texts.ts';
import type { InitLine } from './init-lines.ts';
import { blank, example, line, note } from './init-lines.ts';
import type { InitPlan } from './init-plan.ts';

/** What the municipalities work out together: today's cooperation, services, criteria, SWOT, readiness, sharing, decision. */
export function workLines(plan: InitPlan, texts: InitFileTexts): readonly InitLine[] {
  const ids = plan.municipalities.map(({ id }) => id);
  const quoted = (text: string): string => writeText(text, 'double', true);
  const sections: readonly (readonly InitLine[])[] = [
    [...note(texts.existing, 0), ...example(['existing:', `  joint: { title: ${quoted(texts.existingExample)}, partners: [${ids.join(', ')}] }`], 0)],
    serviceLines(plan, texts),
    criterionLines(plan, texts),
    [
      ...note(texts.swot, 0),
      ...example(['swot:', '  strengths:', `    cooperation: { text: ${quoted(texts.swotExamples.strength)}, by: all }`, `  threats: [${quoted(texts.swotExamples.threat)}]`], 0),
    ],
    [...note(texts.readiness, 0), ...example(['readiness:', `  political-will: ${answers(ids, ['{ level: 2, grade: documented }', '1'])}`], 0)],
    [...note(texts.sharing, 0), ...example(['sharing:', '  keys: [population, fixed-30-population-70]'], 0)],
    [...note(texts.decision, 0), ...example([`decision: [${quoted(texts.decisionExample)}]`], 0)],
  ];
  return sections.flatMap((section, index) => (index === 0 ? section : [blank, ...section]));
}

/** The first service is written at length, so that what is known of it has a place to go. */
function serviceLines(plan: InitPlan, texts: InitFileTexts): readonly InitLine[] {
  const { services, language } = plan;
  const [first, ...others] = services;
  if (first === undefined) return [...note(texts.services, 0), ...example(['services:', '  payroll: { catalogue: payroll }'], 0)];
  const titled = ({ id, title }: CatalogueService): InitLine => line(`${id}: { catalogue: ${id} } # ${title[language]}`, 2);
  return [
    ...note(texts.services, 0),
    line('services:', 0),
    line(`${first.id}: # ${first.title[language]}`, 2),
    line(`catalogue: ${first.id}`, 4),
    ...note(texts.service, 4),
    ...example(serviceExamples(plan, texts), 4),
    ...others.map(titled),
  ];
}

function serviceExamples({ municipalities, criteria }: InitPlan, { serviceExamples: about }: InitFileTexts): readonly string[] {
  const ids = municipalities.map(({ id }) => id);
  const scored = criteria.find((id) => id !== economyCriterion) ?? (criteria.length === 0 ? 'quality' : undefined);
  return [
    `today: # ${about.today}`,
    ...ids.map((id, index) => `  ${id}: { cost: ${index % 2 === 0 ? '1_200_000, positions: 1.5' : '3_600_000, positions: 4'} }`),
    `gain: { annual: { low: -100_000, likely: 300_000, high: 700_000 } } # ${about.gain}`,
    `transition: { cost: 600_000 } # ${about.transition}`,
    ...(scored === undefined ? [] : [`effects: { ${scored}: ${answers(ids, ['2', '1'])} } # ${about.effects}`]),
  ];
}

function criterionLines({ criteria, municipalities }: InitPlan, texts: InitFileTexts): readonly InitLine[] {
  if (criteria.length > 0) {
    return [...note(texts.criteria, 0), line('criteria:', 0), ...criteria.map((id) => line(`${id}: {} # ${texts.criterionAbout[id]}`, 2))];
  }
  const ids = municipalities.map(({ id }) => id);
  return [
    ...note(texts.criteriaMissing, 0),
    ...example(['criteria:', `  economy: { swing: ${answers(ids, ['100', '60'])} }`, `  quality: { swing: ${answers(ids, ['70', '100'])} }`], 0),
  ];
}

/** An answer of each municipality, those that are given over and over. */
function answers(ids: readonly string[], given: readonly string[]): string {
  return `{ ${ids.map((id, index) => `${id}: ${given[index % given.length] ?? ''}`).join(', ')} }`;
}
