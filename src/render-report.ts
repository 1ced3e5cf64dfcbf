import { resultData } from './analyses/result-data.ts';
import type { Analyzed } from './collab.ts';
import type { HouseStyle } from './render/house-style.ts';
import type { DrawPictures } from './render/word/rasterizer.ts';
import { renderMarkdown } from './render/markdown.ts';
import { renderPictures } from './render/pictures.ts';
import { reportContext } from './report/context.ts';
import { pageOf } from './report/page-of.ts';
import { wordTexts } from './texts/word-texts-by-language.ts';

/** Results → plain data for JSON, as `schemas/result.schema.json` describes them, less the diagnostics. */
export function toData({ study, results }: Analyzed): Readonly<Record<string, unknown>> {
  return resultData(study, results);
}

/** Report → Markdown; `pictures` is the folder that its charts are in, without which they are left out. */
export function toMarkdown({ report }: Analyzed, pictures: string | undefined): string {
  return renderMarkdown(report, pictures);
}

/** Report → its charts as SVG, by the name of their file. */
export function toPictures({ report }: Analyzed): ReadonlyMap<string, string> {
  return renderPictures(report);
}

/** Loads what writes HTML and Word, which most reports need nothing of. */
export async function loadRenderers(): Promise<void> {
  await Promise.all([import('./render/html/render-html.ts'), import('./render/word/word.ts')]);
}

/** Report → one HTML file, with what a reader can try out in it. */
export async function toHtml({ study, results, report }: Analyzed, style: HouseStyle): Promise<string> {
  // Most reports are Markdown, and need none of it.
  const { renderHtml } = await import('./render/html/render-html.ts');
  return renderHtml({ ...report, page: pageOf(reportContext(study, results, report.language)) }, style);
}

/** Report → a Word file; `draw` gives what draws its pictures, where it has any. */
export async function toWord({ report }: Pick<Analyzed, 'report'>, style: HouseStyle, draw: () => DrawPictures): Promise<Uint8Array> {
  const { renderWord } = await import('./render/word/word.ts');
  return renderWord(report, { style, words: wordTexts[report.language], hasContents: true }, draw);
}
