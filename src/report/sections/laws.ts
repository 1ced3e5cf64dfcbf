import type { Nodes } from 'mdast';
import { findLaw } from '../../knowledge/find-law.ts';
import type { Law } from '../../knowledge/law.ts';
import { titleOfLaw } from '../../knowledge/law.ts';
import { capital } from '../../texts/phrase.ts';
import { address } from '../address.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Inline } from '../nodes.ts';
import { bullets, heading, text } from '../nodes.ts';

/** The ids of the acts that these nodes refer to. */
export function lawsIn(nodes: readonly Nodes[]): ReadonlySet<string> {
  const laws = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'text' && node.data?.law !== undefined) laws.add(node.data.law);
    if ('children' in node) node.children.forEach(collect);
  };
  nodes.forEach(collect);
  return laws;
}

/** The acts that the report refers to: where each is published, when we read it, and how much of it. */
export function lawList(context: ReportContext, ids: ReadonlySet<string>): Block[] {
  const laws = [...ids].toSorted().flatMap((id) => findLaw(id) ?? []);
  return laws.length === 0 ? [] : [heading(3, context.texts.models.catalogue.headings.laws), bullets(laws.map((law) => describe(context, law)))];
}

function describe({ texts, language }: ReportContext, law: Law): Inline[] {
  const { url, read, note } = law;
  const title = titleOfLaw(law, language);
  const when = texts.models.catalogue.read(read === 'to-be-verified' ? undefined : texts.date(read));
  return [
    { type: 'emphasis', children: [text(title)] },
    text(title.endsWith('.') ? ' ' : '. '),
    address(url),
    text(` ${capital(when)}.${note === undefined ? '' : ` ${note[language]}`}`),
  ];
}
