import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { SaxesParser } from 'saxes';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { chartIds } from '../../src/charts/chart-spec.ts';
import type { Analyzed } from '../../src/collab.ts';
import { analyzeStudy, check, toMarkdown, toPictures } from '../../src/collab.ts';
import { withPictures } from '../../src/render/with-pictures.ts';
import { runCount } from '../run-count.ts';
import { repositoryFile } from '../study-of.ts';

/* What a study says is text wherever the report puts it: no field of the format is left out, because the test finds them itself. */

type Path = readonly (string | number)[];

const files = ['examples/flv/study.yaml', 'examples/gauldal-2024/study.yaml', 'examples/mora-orsa/study.yaml', 'test/cases/ok/contract.yaml', 'test/cases/ok/every-chart.yaml'];
const studies = files.map((name) => ({ name, data: withoutDraws(parse(repositoryFile(name), { merge: true })) }));

const pieces = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</svg>', '<!--', ']]>', '&lt;', '&#x3c;', '|', '`', '``', '*', '**', '_', '~~', '$', '\\', '#', '- ', '1. ', '> ', '![i](x.svg)',
  '[x](javascript:alert(1))', '[^kpmg]', '[a]: b', ' https://example.org ', ' www.example.org/a', ' post@example.org', '\u202e', '\u2066', '\u200f', '🏳️‍🌈', '👩🏽‍🚒', '\u0301', 'å', '"', "'", ' ', '{', '}', ':', '\u001b[2J', '\u0000', '\ufffe', '\ud83d',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => `a${parts.join('')}z`),
  fc.constantFrom('x'.repeat(2000), 'Midtre Gauldal '.repeat(133), '<b>'.repeat(600), '👩🏽‍🚒'.repeat(280)),
);

describe.each(studies)('every text of $name', ({ data }) => {
  const fields = textFields(data);

  it('can be replaced', () => {
    expect(fields.length).toBeGreaterThan(25);
  });

  it('is text in Markdown and in pictures, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: fields.length, maxLength: fields.length }), (texts) => {
        // The number makes each text another one: the same text twice may be an error.
        const analyzed = analysisOf(fields.reduce((changed, path, index) => replaced(changed, path, `${texts[index] ?? ''}${index}`), data));
        const markdown = toMarkdown(analyzed, 'study.report');
        const read = asRead(markdown);
        expect(kinds(read)).toEqual(kinds(withPictures(analyzed.report.tree, 'study.report')));
        expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
        visit(read, ['link', 'image', 'definition'], (node) => {
          if ('url' in node) expect(node.url).toMatch(/^(?:https?:|study\.report\/[a-z-]+\.svg$)/);
        });
        for (const [name, svg] of toPictures(analyzed)) {
          expect([name, elementsOf(svg).filter((element) => !drawn.has(element))]).toEqual([name, []]);
          expect([name, new TextEncoder().encode(svg).length < 10_000]).toEqual([name, true]);
        }
      }),
      { numRuns: runCount(4, 1) },
    );
  });
});

describe('these studies together', () => {
  it('have every picture that a report can have', () => {
    const drawnIds = studies.flatMap(({ data }) => [...analysisOf(data).report.charts.keys()]);
    expect(chartIds.filter((id) => !drawnIds.includes(id))).toEqual([]);
  });

  it('have text in every field that takes text of its own', () => {
    const written = new Set(studies.flatMap(({ data }) => stringPaths(data, [])).map((path) => String(path.findLast((part) => typeof part === 'string'))));
    expect(fieldsOfText().filter((field) => !written.has(field))).toEqual([]);
  });
});

/** The keys whose value the format describes as a text. */
function fieldsOfText(): readonly string[] {
  const found = new Set<string>();
  const schema: unknown = JSON.parse(repositoryFile('schemas/study.schema.json'));
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null && '$ref' in inner && textTypes.has(String(inner.$ref)) && key !== 'then' && key !== 'else' && key !== 'items') found.add(key);
      look(inner);
    }
  };
  look(schema);
  return [...found];
}

const textTypes = new Set(['#/$defs/text', '#/$defs/textOrList']);

/** What a chart is made of. */
const drawn = new Set(['svg', 'title', 'desc', 'g', 'rect', 'path', 'circle', 'line', 'text', 'tspan', 'defs', 'pattern', 'polygon', 'polyline']);

/** The elements of an SVG file, as a strict reader of XML finds them. */
function elementsOf(svg: string): readonly string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    found.push(name);
  });
  parser.write(svg).close();
  return found;
}

/** Where a study has text that may be any other: in its place, the study still has no error. */
function textFields(data: unknown): readonly Path[] {
  return stringPaths(data, []).filter((path) => check('study.yaml', bytesOf(replaced(data, path, 'En annen tekst'))).study !== undefined);
}

function stringPaths(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function replaced(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((inner: unknown, index) => (index === key ? replaced(inner, rest, text) : inner));
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, name === key ? replaced(inner, rest, text) : inner]));
}

function bytesOf(data: unknown): Uint8Array {
  return new TextEncoder().encode(stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }));
}

function analysisOf(data: unknown): Analyzed {
  const checked = check('study.yaml', bytesOf(data));
  if (checked.study === undefined) throw new Error(`with other texts the study has errors: ${JSON.stringify(checked.diagnostics)}`);
  return analyzeStudy(checked.study, checked, {});
}

/** Few draws: it is the texts that are looked at. */
function withoutDraws(data: unknown): unknown {
  return { ...(data as object), analysis: { draws: 100 } };
}

function asRead(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmAutolinkLiteral()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }],
  });
}

function kinds(tree: Nodes): readonly string[] {
  const found: string[] = [];
  visit(tree, ({ type }) => {
    if (type !== 'text') found.push(type);
  });
  return found;
}
