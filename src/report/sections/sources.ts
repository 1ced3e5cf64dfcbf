import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceRecord } from '../../study/study.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Inline } from '../nodes.ts';
import { bullets, code, heading, paragraph, text } from '../nodes.ts';

/** The study's sources: those that a number points to as footnotes, in the order of the study, the rest as a list. */
export function sources(context: ReportContext, before: Root): (Block | FootnoteDefinition)[] {
  const { study, texts } = context;
  const title = heading(2, texts.headings.sources);
  if (study.sources.size === 0) {
    return [title, paragraph(texts.sources.none({ sources: code('sources'), source: code('source') }))];
  }
  const cited = citedIn(before);
  const all = [...study.sources.values()];
  const unused = all.filter(({ id }) => !cited.has(id));
  return [
    title,
    ...(unused.length === 0 ? [] : [paragraph(texts.sources.unused), bullets(unused.map(describe))]),
    ...all.filter(({ id }) => cited.has(id)).map((source): FootnoteDefinition => ({
      type: 'footnoteDefinition',
      identifier: source.id,
      label: source.id,
      children: [paragraph(describe(source))],
    })),
  ];
}

function citedIn(tree: Root): ReadonlySet<string> {
  const cited = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    cited.add(identifier);
  });
  return cited;
}

function describe({ title, publisher, year, url }: SourceRecord): Inline[] {
  const published = [publisher, year === undefined ? undefined : String(year)].filter((part) => part !== undefined);
  const link: Inline[] =
    url === undefined ? [] : [text(' '), { type: 'link', url, children: [text(url)] }, text('.')];
  return [
    { type: 'emphasis', children: [text(title)] },
    text(`${published.length === 0 ? '' : `. ${published.join(', ')}`}.`),
    ...link,
  ];
}
