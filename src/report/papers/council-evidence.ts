import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import type { Direction, Evidence } from '../../knowledge/evidence.ts';
import { findService } from '../../knowledge/find-service.ts';
import { joinPhrases } from '../../texts/join-phrases.ts';
import { capital } from '../../texts/phrase.ts';
import { swotItems } from '../../study/swot-items.ts';
import type { Quadrant } from '../../study/swot.ts';
import { advisedServices, goingOn, rankedService } from '../advised-services.ts';
import { countFigure } from '../count-figure.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { evidenceRows } from '../evidence-rows.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, inline, paragraph, text } from '../nodes.ts';
import { research } from '../research.ts';
import { adviceNotices } from '../sections/advice-notices.ts';
import { failureSigns } from '../sections/failure-signs.ts';
import { citedIn } from '../sections/sources.ts';
import { quotedItem } from '../sections/swot-strategies.ts';
import { serviceTitle } from '../service-title.ts';
import type { CouncilContext } from './council-context.ts';
import { ownLoss } from './council-own-economy.ts';
import { moreServices } from './more-services.ts';
import { mostNamed } from './most-named.ts';

/** Where a finding stands: for, against, or apart from both. */
type Side = 'for' | 'against' | 'unclear';

const sides: Readonly<Record<Direction, Side>> = {
  'lower-cost': 'for',
  'better-quality': 'for',
  'higher-cost': 'against',
  'worse-quality': 'against',
  mixed: 'unclear',
  'no-effect': 'unclear',
};

/** Studies by id that say nothing of cooperation, where every municipality keeps an administration of its own: they speak neither for it nor against it. */
const notOfCooperation: ReadonlyMap<string, 'merger' | 'size'> = new Map([
  ['bikker-van-der-linde-2016', 'size'],
  ['blom-hansen-2014', 'merger'],
  ['blom-hansen-2016', 'merger'],
]);

/** What speaks for, what against and what for neither, each from the study first and then from research, and as plainly. */
export function councilEvidence(context: CouncilContext): Block[] {
  const { words } = context;
  const { headings, nothingFor, nothingAgainst, research: note } = words.assessment;
  const found = findings(context);
  const told = (side: Side): Sentence[] => found.filter((finding) => finding.side === side).map((finding) => said(context, finding));
  const [speakingFor, speakingAgainst, speakingForNeither] = [told('for'), told('against'), told('unclear')];
  const known = administration(context, [...speakingAgainst, ...speakingForNeither]);
  const pro = [...better(context), ...swot(context, ['strengths', 'opportunities']), ...speakingFor];
  const against = [...ownLoss(context), ...warnings(context), ...swot(context, ['weaknesses', 'threats']), ...known.against, ...speakingAgainst];
  const unclear = [...known.unclear, ...speakingForNeither];
  return [
    heading(3, headings.for),
    pro.length === 0 ? paragraph(nothingFor) : bullets(pro),
    heading(3, headings.against),
    against.length === 0 ? paragraph(nothingAgainst) : bullets(against),
    ...(unclear.length === 0 ? [] : [heading(3, headings.unclear), bullets(unclear)]),
    ...(found.length === 0 ? [] : [paragraph(note)]),
  ];
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

/** Items that bear on one of the services. */
function swot(context: CouncilContext, quadrants: readonly Quadrant[]): Sentence[] {
  const { study, about, words, texts } = context;
  const all = swotItems(study.swot).filter(({ quadrant }) => quadrants.includes(quadrant));
  const bearing = all.filter(({ services }) => services.some((id) => about.services.includes(id)));
  return bearing.length === 0 ? [] : [words.assessment.swot(texts.list(bearing.map((item) => quotedItem(context, item))))];
}

/** What is known of shared administration, where a gap in its cost is valued, and not told of a service. */
function administration({ results, texts }: CouncilContext, told: readonly Sentence[]): Readonly<Record<'against' | 'unclear', readonly Sentence[]>> {
  if (results.economy.topDown === undefined) return { against: [], unclear: [] };
  const { evidence } = texts.topDown;
  const cited = citedIn(told.flatMap(inline));
  const unlessTold = (words: string, id: string): Sentence[] => (cited.has(research(id).identifier) ? [] : [[words, research(id)]]);
  return { against: unlessTold(evidence.spending, 'allers-de-greef-2018'), unclear: unlessTold(evidence.sharedOffices, 'elston-dixon-2020') };
}

/** What one study found of some services, on one side. */
interface Found {
  readonly side: Side;
  readonly study: Evidence;
  readonly kinds: readonly EvidenceKind[];
  /** Titles; none for cooperation in general. */
  readonly services: readonly string[];
  readonly directions: readonly Direction[];
  readonly texts: readonly string[];
}

/** Published findings of such services, a line for each study and side; of cooperation in general where nothing nearer is known. */
function findings(context: CouncilContext): readonly Found[] {
  const { about, study, language } = context;
  const kinds = new Map<EvidenceKind, string[]>(about.services.length === 0 ? [['cooperation-in-general', []]] : []);
  for (const id of about.services) {
    const known = findService(study.services.get(id)?.catalogue ?? '')?.evidence ?? ['cooperation-in-general'];
    for (const kind of known) kinds.set(kind, [...(kinds.get(kind) ?? []), serviceTitle(context, id)]);
  }
  const byStudy = new Map<string, Found>();
  for (const { kind, direction, findings: rows } of evidenceRows([...kinds.keys()])) {
    for (const { study: source, finding } of rows) {
      const side = notOfCooperation.has(source.id) ? 'unclear' : sides[direction];
      const before = byStudy.get(`${side} ${source.id}`);
      byStudy.set(`${side} ${source.id}`, {
        side,
        study: source,
        kinds: [...new Set([...(before?.kinds ?? []), kind])],
        services: [...new Set([...(before?.services ?? []), ...(kinds.get(kind) ?? [])])],
        directions: [...new Set([...(before?.directions ?? []), direction])],
        texts: [...new Set([...(before?.texts ?? []), finding.text[language]])],
      });
    }
  }
  return [...byStudy.values()];
}

function said(context: CouncilContext, { study, kinds, services, directions, texts: found }: Found): Sentence {
  const { texts, words, language } = context;
  const { evidence } = texts;
  const about = notOfCooperation.get(study.id);
  const mark = about === undefined ? '' : ` (${words.assessment.notCooperation[about]})`;
  const sentences = found.map((sentence) => capital(sentence.replace(/\.$/, ''))).join('. ');
  const direction = texts.list(directions.map((each) => evidence.directions[each]));
  const kind = capital(texts.list(kinds.map((each) => evidence.kinds[each])));
  const count = figureText(context, countFigure('services', services.length));
  const whose = services.length > mostNamed ? inline(evidence.many<Inline>({ kind, count })) : [text(texts.list(services) || kind)];
  return [...whose, text(`: ${direction}${mark}. ${sentences} (${study.place[language]}).`), research(study.id)];
}
