import { joinPhrases } from '../../texts/join-phrases.ts';
import { swotItems } from '../../study/swot-items.ts';
import type { Quadrant, SwotItem } from '../../study/swot.ts';
import { advisedServices, goingOn, rankedService } from '../advised-services.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, text } from '../nodes.ts';
import { adviceNotices } from '../sections/advice-notices.ts';
import { failureSigns } from '../sections/failure-signs.ts';
import { serviceTitle } from '../service-title.ts';
import type { CouncilContext } from './council-context.ts';
import { ownLoss } from './council-own-economy.ts';
import { councilResearch } from './council-research.ts';
import { moreServices } from './more-services.ts';
import { mostNamed } from './most-named.ts';

/** What speaks for, what against and what for neither, each from the study first and then from research, and as plainly. */
export function councilEvidence(context: CouncilContext): Block[] {
  const { headings, scale, research: note } = context.words.assessment;
  const found = councilResearch(context);
  const [improved, warned] = [better(context), warnings(context)];
  const inFavour = [...improved, ...swot(context, ['strengths', 'opportunities']), ...found.for];
  const against = [...ownLoss(context), ...warned, ...swot(context, ['weaknesses', 'threats']), ...found.against];
  return [
    heading(3, headings.for),
    ...(improved.length === 0 ? [] : [paragraph(scale)]),
    bullets(inFavour),
    heading(3, headings.against),
    ...(improved.length === 0 && warned.length > 0 && worsens(context) ? [paragraph(scale)] : []),
    bullets(against),
    heading(3, headings.unclear),
    bullets(found.unclear),
    paragraph(note),
  ];
}

/** Whether numbers on the scale of effects may stand in what speaks against. */
function worsens(context: CouncilContext): boolean {
  return context.about.services.some((id) => [...(rankedService(context, id)?.effects.values() ?? [])].some(({ mean }) => mean !== undefined && mean.value <= 0));
}

/** What the municipalities expect to become better, by service, of the first. */
function better(context: CouncilContext): Sentence[] {
  const { words, about, texts } = context;
  const lines = about.services.flatMap((id): Sentence[] => {
    const effects = [...(rankedService(context, id)?.effects ?? [])].flatMap(([criterion, { mean }]) => {
      if (mean === undefined || mean.value <= 0) return [];
      const mark = mean.illustration ? `; ${texts.gap.illustration}` : '';
      return [[text(`${quotedCriterion(context, criterion)} (`), figureText(context, mean, 'tenths'), text(`${mark})`)]];
    });
    return effects.length === 0 ? [] : [words.assessment.better<Inline>({ service: serviceTitle(context, id), effects: joinPhrases<Inline>(effects, texts.advice.and) })];
  });
  return [...lines.slice(0, mostNamed), ...moreServices(context, lines.length - mostNamed)];
}

/** What the study finds against: worse effects, keys by which somebody loses, signs of a smaller gain. */
function warnings(context: CouncilContext): Sentence[] {
  const list = adviceNotices(context, goingOn(advisedServices(context))).find((block) => block.type === 'list');
  const notices = list?.children.flatMap(({ children }): Sentence[] => children.flatMap((node) => (node.type === 'paragraph' ? [node.children] : []))) ?? [];
  return [...notices, ...failureSigns(context)];
}

/** Items that bear on one of the services, each with who says so where it is not everybody. */
function swot(context: CouncilContext, quadrants: readonly Quadrant[]): Sentence[] {
  const { study, about, words, texts } = context;
  const all = swotItems(study.swot).filter(({ quadrant }) => quadrants.includes(quadrant));
  const bearing = all.filter(({ services }) => services.some((id) => about.services.includes(id)));
  return bearing.length === 0 ? [] : [words.assessment.swot(texts.list(bearing.map((item) => attributed(context, item))))];
}

function attributed(context: CouncilContext, { text: said, quadrant, by }: SwotItem): string {
  const { study, texts } = context;
  const isOfSome = by.length > 0 && by.length < study.municipalities.size;
  const whose = isOfSome ? `; ${context.words.assessment.saidBy(municipalityNames(context, by))}` : '';
  return `${texts.swot.quoted(said)} (${texts.swot.item[quadrant]}${whose})`;
}
