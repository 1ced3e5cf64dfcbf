import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import type { Direction, Evidence } from '../../knowledge/evidence.ts';
import { findService } from '../../knowledge/find-service.ts';
import { capital } from '../../texts/phrase.ts';
import { evidenceRows } from '../evidence-rows.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { inline, text } from '../nodes.ts';
import { research } from '../research.ts';
import { namedServices } from '../sections/advice-answer.ts';
import { serviceTitle } from '../service-title.ts';
import type { CouncilContext } from './council-context.ts';
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

/** What bears on every cooperation, whatever nearer is known. */
const general: EvidenceKind = 'cooperation-in-general';

/** What one study found, on one side. */
interface Found {
  readonly side: Side;
  readonly study: Evidence;
  readonly kinds: readonly EvidenceKind[];
  /** Ids of the services that it is the nearest to; none for cooperation in general. */
  readonly services: readonly string[];
  readonly directions: readonly Direction[];
  readonly texts: readonly string[];
}

/**
 * Published findings by where they stand: of what is nearest to each service, of administration where a gap in its cost is
 * valued, and always of cooperation in general, on whichever side they stand.
 */
export function councilResearch(context: CouncilContext): Readonly<Record<Side, readonly Sentence[]>> {
  const found = findings(context);
  const told = (side: Side): Sentence[] => found.filter((finding) => finding.side === side).map((finding) => said(context, finding));
  return { for: told('for'), against: told('against'), unclear: told('unclear') };
}

function findings(context: CouncilContext): readonly Found[] {
  const { language } = context;
  const kinds = servicesByKind(context);
  const byStudy = new Map<string, Found>();
  for (const { kind, direction, findings: rows } of [...evidenceRows([...kinds.keys()]), ...evidenceRows([general])]) {
    for (const { study: source, finding } of rows) {
      if (kind === general && notOfCooperation.has(source.id)) continue;
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

/** What is nearer than cooperation in general. */
function servicesByKind({ about, study, results }: CouncilContext): ReadonlyMap<EvidenceKind, readonly string[]> {
  const kinds = new Map<EvidenceKind, string[]>(results.economy.topDown === undefined ? [] : [['administration', []]]);
  for (const id of about.services) {
    for (const kind of findService(study.services.get(id)?.catalogue ?? '')?.evidence ?? []) {
      if (kind !== general) kinds.set(kind, [...(kinds.get(kind) ?? []), id]);
    }
  }
  return kinds;
}

/** What was studied, and how, before what was found: a finding is of that, and only the nearest to the service of this case. */
function said(context: CouncilContext, { study, kinds, services, directions, texts: found }: Found): Sentence {
  const { texts, words, language } = context;
  const { evidence } = texts;
  const about = notOfCooperation.get(study.id);
  const mark = about === undefined ? '' : ` (${words.assessment.notCooperation[about]})`;
  const kind = capital(texts.list(kinds.map((each) => evidence.kinds[each])));
  const isSame = services.every((id) => serviceTitle(context, id) === kind);
  const nearest = isSame ? [text(kind)] : inline(words.assessment.nearest<Inline>({ kind, services: namedServices(context, services, mostNamed) }));
  const sentences = found.map((sentence) => capital(sentence.replace(/\.$/, ''))).join('. ');
  const direction = texts.list(directions.map((each) => evidence.directions[each]));
  return [...nearest, text(`: ${direction}${mark}. ${study.measured[language]} ${sentences} (${study.place[language]}).`), research(study.id)];
}
