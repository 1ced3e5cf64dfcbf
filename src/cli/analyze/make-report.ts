import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Analyzed, WantedSections } from '../../collab.ts';
import { analyzeStudy, loadRenderers, toData, toHtml, toMarkdown, toPictures, toWord, usualStyle } from '../../collab.ts';
import type { Study } from '../../study/study.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { checkFile } from '../check-file.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { diagnosticsData, toJson } from '../diagnostics/json.ts';
import { findTarget } from '../files/find-target.ts';
import type { Output } from '../files/write-output.ts';
import { pictureDrawer } from '../pictures/picture-drawer.ts';
import { readHouseStyle } from '../style/read-house-style.ts';
import { namesFormat } from '../format-option.ts';
import { refuseToOverwrite } from '../refuse-to-overwrite.ts';
import { reportPath } from '../report-path.ts';
import { sayReadFailure } from '../terminal/say-failure.ts';
import { picturesBeside, surplusPictures } from './picture-folder.ts';

const formats = ['md', 'html', 'docx', 'json'] as const;
type Format = (typeof formats)[number];

/** What is to be made of a study. */
export interface ReportRequest {
  /** The file's path; `-` is standard input. */
  readonly name: string;
  readonly format: readonly string[] | undefined;
  readonly output: string | undefined;
  readonly language: Language | undefined;
  readonly sections: WantedSections;
  /** The file of the house style. */
  readonly style: string | undefined;
  readonly simulation: Partial<Study['analysis']>;
  /** Of what is said about it. */
  readonly messages: Language;
}

/** What became of a study: files to write, unless it cannot be read or has errors. */
export type MadeReport =
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'broken'; readonly file: CheckedFile }
  | {
      readonly kind: 'made';
      readonly analyzed: Analyzed;
      readonly file: CheckedFile;
      /** A file for each format that was asked for. */
      readonly reports: readonly Output[];
      /** The charts of the report, and the folder that they go into. */
      readonly pictures: readonly Output[];
      readonly pictureFolder: string | undefined;
      /** Charts in that folder which the report no longer has. */
      readonly surplus: readonly string[];
    };

/**
 * Reads, checks and analyses a study and writes its report, all in memory.
 *
 * @throws UsageError for formats and places that cannot be
 */
export async function makeReport({ name, format, output, language, sections, style, simulation, messages }: ReportRequest): Promise<MadeReport> {
  const { terminal, diagnostics } = messageTexts[messages];
  if (namesFormat(format ?? [], 'docx')) {
    // Gets ready while the study is read and analysed: before it changes V8's flags, what renders has long been loaded.
    pictureDrawer(__dirname);
    await loadRenderers();
  }
  const read = await checkFile({ path: name, name });
  if (read.kind === 'failure') return { kind: 'unreadable', message: sayReadFailure(read.failure, terminal) };
  const { study } = read;
  if (study === undefined) return { kind: 'broken', file: read };
  const analyzed = analyzeStudy({ ...study, analysis: { ...study.analysis, ...simulation } }, read, { language, sections });
  const file: CheckedFile = { ...read, diagnostics: analyzed.diagnostics, suppressed: analyzed.suppressed };
  const defaultPath = (each: Format): string => (name === '-' ? '-' : reportPath(name, study.language, { format: each, language: analyzed.report.language, isExcerpt: sections !== undefined }));
  const outputs = chooseOutputs({ values: format ?? [], output, allowed: formats, usual: 'md', defaultPath }, terminal);
  refuseToOverwrite(name, outputs.map(({ path }) => path), messages);
  const markdown = outputs.find((each) => each.format === 'md' && isFile(each.path));
  const { charts } = analyzed.report;
  const pictureFolder = markdown === undefined || charts.size === 0 ? undefined : picturesBeside(markdown.path);
  const houseStyle = style === undefined ? usualStyle : await readHouseStyle(style, messages, usualStyle);
  const render = async (each: Format): Promise<string | Uint8Array> => {
    switch (each) {
      case 'md':
        return toMarkdown(analyzed, pictureFolder === undefined ? undefined : basename(pictureFolder));
      case 'json':
        return toJson({ ...toData(analyzed), diagnostics: diagnosticsData(file, diagnostics) });
      case 'html':
        return toHtml(analyzed, houseStyle);
      case 'docx':
        return toWord(analyzed, houseStyle, () => pictureDrawer(__dirname));
    }
  };
  // The pictures of Word are drawn beside, while the others are written.
  const words = outputs.filter((each) => each.format === 'docx').map(async (each) => ({ path: each.path, content: await render(each.format) }));
  if (words.length > 0) await setImmediate();
  const others = outputs.filter((each) => each.format !== 'docx').map(async (each) => ({ path: each.path, content: await render(each.format) }));
  return {
    kind: 'made',
    analyzed,
    file,
    reports: await Promise.all([...words, ...others]),
    pictures: pictureFolder === undefined ? [] : Array.from(toPictures(analyzed), ([picture, content]) => ({ path: join(pictureFolder, picture), content })),
    pictureFolder,
    surplus: markdown === undefined ? [] : surplusPictures(markdown.path, charts),
  };
}

/** A device or a pipe has no folder beside it; what is wrong with a path is said by whoever writes there. */
function isFile(path: string): boolean {
  try {
    return path !== '-' && findTarget(path).kind === 'file';
  } catch {
    return false;
  }
}
