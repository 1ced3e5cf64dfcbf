import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceRecord } from '../../study/study.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Inline } from '../nodes.ts';
import { bullets, heading, paragraph, text } from '../nodes.ts';
import { sourceName } from '../source-name.ts';

/** Everything that the study names as a source, in its order; one that nothing in the report points to says so. */
export function sources({ study, texts }: ReportContext, before: Root): Block[] {
  if (study.sources.size === 0) return [];
  const cited = citedIn(before);
  const items = [...study.sources.values()].map((source): Inline[] => [
    ...describe(source),
    ...(cited.has(source.id) ? [] : [text(` ${texts.sources.unused}`)]),
  ]);
  return [heading(2, texts.headings.sources), bullets(items)];
}

/** What each footnote of the report leads to: the source in short, as it stands in full in the list. */
export function footnoteDefinitions(context: ReportContext, tree: Root): FootnoteDefinition[] {
  const cited = citedIn(tree);
  return [...context.study.sources.keys()]
    .filter((id) => cited.has(id))
    .map((id) => ({
      type: 'footnoteDefinition',
      identifier: id,
      label: id,
      children: [paragraph(`${sourceName(context, id)}.`)],
    }));
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
  return [
    { type: 'emphasis', children: [text(title)] },
    text(`${published.length === 0 ? '' : `. ${published.join(', ')}`}.`),
    ...(url === undefined ? [] : [text(' '), address(url)]),
  ];
}

/** A link only where it leads to a page: any other address of a study is shown, not followed. */
function address(url: string): Inline {
  return /^https?:\/\//i.test(url) ? { type: 'link', url, children: [text(url)] } : text(url);
}
