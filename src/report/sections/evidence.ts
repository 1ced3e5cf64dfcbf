import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import type { Finding } from '../../knowledge/evidence.ts';
import { capital } from '../../texts/phrase.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import type { EvidenceRow } from '../evidence-rows.ts';
import { evidenceRows } from '../evidence-rows.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, table, text } from '../nodes.ts';
import { research } from '../research.ts';
import { servicesByEvidence } from '../services-by-evidence.ts';
import { serviceTitle } from '../service-title.ts';

/** So many services are named in a cell of the table; more stand in a list under it. */
const mostNamed = 3;

/** What research says of the services that the study considers: what is nearest to each, whichever way it points. */
export function evidence(context: ReportContext): Block[] {
  const { study, texts } = context;
  if (study.services.size === 0) return [];
  const { nearer, general } = servicesByEvidence(study);
  const { evidence: words } = texts;
  return [
    heading(2, texts.headings.evidence),
    paragraph(words.lead),
    ...(nearer.size === 0 ? [] : [nearest(context, nearer), ...largeGroups(context, nearer)]),
    ...(general.length === 0 ? [] : generalFindings(context, general.length, nearer.size === 0)),
  ];
}

function nearest(context: ReportContext, nearer: ReadonlyMap<EvidenceKind, readonly string[]>): Block {
  const { table: labels, directions } = context.texts.evidence;
  // A row a finding: a cell with several would be wider than any page.
  return table('llll', [
    [labels.services, labels.direction, labels.found, labels.where],
    ...evidenceRows([...nearer.keys()]).flatMap((row) =>
      row.findings.map(({ study, finding }): Sentence[] => [
        namedServices(context, row.kind, nearer.get(row.kind) ?? []),
        directions[row.direction],
        [text(withSize(context, finding)), research(study.id)],
        study.place[context.language],
      ]),
    ),
  ]);
}

function namedServices(context: ReportContext, kind: EvidenceKind, services: readonly string[]): Sentence {
  const { texts } = context;
  const name = capital(texts.evidence.kinds[kind]);
  const titles = texts.list(services.map((id) => serviceTitle(context, id)));
  if (services.length <= mostNamed) return titles === name ? name : `${name}: ${titles}`;
  return texts.evidence.many<Inline>({ kind: name, count: figureText(context, countFigure(`services.${kind}`, services.length)) });
}

/** Each finding with how much, where, and the study that it is from. */
function found(context: ReportContext, { findings }: EvidenceRow): Inline[] {
  return findings.flatMap(({ study, finding }, index): Inline[] => [
    text(`${index === 0 ? '' : ' '}${withSize(context, finding)} (${study.place[context.language]}).`),
    research(study.id),
  ]);
}

/** A finding with how much, as far as that was published; without its full stop. */
function withSize({ language, texts }: ReportContext, { size, text: words }: Finding): string {
  const sentence = words[language].replace(/\.$/, '');
  if (size === undefined) return sentence;
  const read = size.secondary === true ? [texts.evidence.secondary] : [];
  return `${sentence} (${[texts.evidence.size(size, size.base[language]), ...read].join('; ')})`;
}

function largeGroups(context: ReportContext, nearer: ReadonlyMap<EvidenceKind, readonly string[]>): Block[] {
  const { texts } = context;
  const { evidence: words } = texts;
  const large = [...nearer].filter(([, services]) => services.length > mostNamed);
  if (large.length === 0) return [];
  const members = large.map(([kind, services]) => words.members(capital(words.kinds[kind]), texts.list(services.map((id) => serviceTitle(context, id)))));
  return [paragraph(words.manyLead), bullets(members)];
}

function generalFindings(context: ReportContext, services: number, all: boolean): Block[] {
  const { evidence: words } = context.texts;
  const count = figureText(context, countFigure('services.general', services));
  const rows = evidenceRows(['cooperation-in-general']);
  return [
    paragraph(words.general<Inline>({ count, one: services === 1, all })),
    bullets(rows.map((row): Sentence => [text(`${capital(words.directions[row.direction])}: `), ...found(context, row)])),
  ];
}
