import type { FootnoteDefinition, Nodes } from 'mdast';
import { evidenceAddress, evidenceCitation, fullEvidenceCitation } from '../../knowledge/evidence-citation.ts';
import type { Evidence } from '../../knowledge/evidence.ts';
import { findEvidence } from '../../knowledge/find-evidence.ts';
import type { SourceRecord } from '../../study/study.ts';
import { address } from '../address.ts';
import type { ReportContext, TextContext } from '../context.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, text } from '../nodes.ts';
import { research, researchId } from '../research.ts';
import { sourceName } from '../source-name.ts';
import { lawList } from './laws.ts';

/**
 * Everything that the study names as a source, in its order, of which one that nothing in the report points to says so;
 * then the research and the law that the report refers to, by their ids.
 *
 * @param laws ids of the acts
 */
export function sources(context: ReportContext, cited: ReadonlySet<string>, laws: ReadonlySet<string>): Block[] {
  const { study, texts } = context;
  const items = [...study.sources.values()].map((source): Inline[] => [
    ...describe(source),
    ...(cited.has(source.id) ? [] : [text(` ${texts.sources.unused}`)]),
  ]);
  const studies = researchIn(cited);
  if (items.length + studies.length + laws.size === 0) return [];
  return [
    heading(2, texts.headings.sources),
    ...(items.length === 0 ? [] : [bullets(items)]),
    ...(studies.length === 0 ? [] : [heading(3, texts.sources.research), bullets(studies.map((found) => describeResearch(context, found)))]),
    ...lawList(context, laws),
  ];
}

/** The ids that footnotes of these nodes point to, in the order in which they are first met. */
export function citedIn(nodes: readonly Nodes[]): ReadonlySet<string> {
  const cited = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'footnoteReference') cited.add(node.identifier);
    if ('children' in node) node.children.forEach(collect);
  };
  nodes.forEach(collect);
  return cited;
}

/** What each footnote of the report leads to: the source in short, as it stands in full in the list. */
export function footnoteDefinitions(context: TextContext, cited: ReadonlySet<string>): FootnoteDefinition[] {
  const { citation } = context.texts.sources;
  return [
    ...[...context.study.sources.keys()].filter((id) => cited.has(id)).map((id) => definition(id, `${sourceName(context, id)}.`)),
    ...researchIn(cited).map((each) => definition(research(each.id).identifier, `${evidenceCitation(each, citation)}.`)),
  ];
}

/** What each footnote of a paper leads to, in full: a paper has no list of sources to look it up in. */
export function fullFootnoteDefinitions(context: TextContext, cited: ReadonlySet<string>): FootnoteDefinition[] {
  return [
    ...[...context.study.sources.values()].filter(({ id }) => cited.has(id)).map((source) => definition(source.id, describe(source))),
    ...researchIn(cited).map((each) => definition(research(each.id).identifier, describeResearch(context, each))),
  ];
}

function definition(id: string, content: Sentence): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: id, label: id, children: [paragraph(content)] };
}

function researchIn(cited: ReadonlySet<string>): Evidence[] {
  const ids = [...cited].flatMap((label) => researchId(label) ?? []);
  return ids.toSorted().flatMap((id) => findEvidence(id) ?? []);
}

function describe({ title, publisher, year, url }: SourceRecord): Inline[] {
  const published = [publisher, year === undefined ? undefined : String(year)].filter((part) => part !== undefined);
  return [
    { type: 'emphasis', children: [text(title)] },
    text(`${published.length === 0 ? '' : `. ${published.join(', ')}`}.`),
    ...(url === undefined ? [] : [text(' '), address(url)]),
  ];
}

function describeResearch({ texts }: TextContext, evidence: Evidence): Inline[] {
  const { citation, toBeVerified, readElsewhere } = texts.sources;
  const found = evidenceAddress(evidence);
  return [
    text(fullEvidenceCitation(evidence, citation)),
    ...(found === undefined ? [] : [text(' '), address(found)]),
    ...(evidence.reference.verified === 'to-be-verified' ? [text(` ${toBeVerified}`)] : []),
    ...(evidence.read.what === 'secondary' ? [text(` ${readElsewhere}`)] : []),
  ];
}
