import { explanationData, figuresOf, possibleFigures } from '../../collab.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import type { ExplainedFigure } from '../../figures/explain-figure.ts';
import { explainFigure, figuresOfTree } from '../../figures/explain-figure.ts';
import { commandTexts } from '../../texts/command-texts-by-language.ts';
import { explainTexts } from '../../texts/explain-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { checkFile } from '../check-file.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { toJson } from '../diagnostics/json.ts';
import { prettyDiagnostics } from '../diagnostics/pretty.ts';
import { exitStatus } from '../exit-status.ts';
import { printedRecords } from '../explain/cited-records.ts';
import type { ExplainStyle } from '../explain/explain-style.ts';
import { explainStyle } from '../explain/explain-style.ts';
import type { ExplainedStudy } from '../explain/explained-study.ts';
import { printedList } from '../explain/figure-list.ts';
import { printedTree } from '../explain/figure-tree.ts';
import { nearestFigure } from '../explain/nearest-figure.ts';
import { refuseToOverwrite } from '../refuse-to-overwrite.ts';
import { writeOutputs } from '../files/write-output.ts';
import { messageLanguage } from '../message-language.ts';
import { prettyOrJson } from '../pretty-or-json.ts';
import type { SimulationOptions } from '../simulation-options.ts';
import { readSimulationOptions } from '../simulation-options.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { sayReadFailure, sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { UsageError } from '../usage-error.ts';

export interface ExplainOptions extends SimulationOptions {
  readonly depth?: number;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly messageLanguage?: Language;
}

/**
 * `collab explain`: shows how a figure of a study was found, down to what was stated or assumed; without a figure, all
 * figures of the study by section.
 *
 * @param name the study; `-` is standard input
 * @returns the exit status
 * @throws UsageError for a figure that no study like this one can have
 */
export async function explain(name: string, id: string | undefined, options: ExplainOptions): Promise<number> {
  const language = messageLanguage(options.messageLanguage, process.env);
  const { terminal } = messageTexts[language];
  const simulation = readSimulationOptions(options, commandTexts[language]);
  const outputs = prettyOrJson('explanation', options, terminal);
  const file = await checkFile({ path: name, name });
  if (file.kind === 'failure') {
    process.stderr.write(`${sayReadFailure(file.failure, terminal)}\n`);
    return exitStatus.usage;
  }
  const { study, source } = file;
  if (study === undefined || source === undefined) {
    warn(file, language);
    return exitStatus.study;
  }
  const explained = { study, source, lines: new LineIndex(source.text), figures: figuresOf({ ...study, analysis: { ...study.analysis, ...simulation } }) };
  const figure = id === undefined ? undefined : explained.figures.get(id);
  if (id !== undefined && figure === undefined) return sayMissing(id, explained, language);
  refuseToOverwrite(name, outputs.map(({ path }) => path), language);
  const tree = figure === undefined ? undefined : explainFigure(figure, options.depth);
  const failure = await writeOutputs(
    outputs.map(({ format, path }) => {
      const style = explainStyle(language, terminalWidth(process.stdout), path === '-' ? colorLevel(process.env, process.stdout.isTTY) : 0);
      return { path, content: format === 'json' ? dataOf(explained, tree) : printed(explained, tree, style) };
    }),
  );
  if (failure === undefined) return exitStatus.ok;
  process.stderr.write(`${sayWriteFailure(failure, terminal)}\n`);
  return exitStatus.usage;
}

function printed(explained: ExplainedStudy, tree: ExplainedFigure | undefined, style: ExplainStyle): string {
  if (tree === undefined) return printedList(explained, style);
  const records = printedRecords(explained, figuresOfTree(tree), style);
  return [printedTree(explained, tree, style), ...(records === undefined ? [] : [records])].map((block) => `${block}\n`).join('\n');
}

function dataOf({ study, source, figures }: ExplainedStudy, tree: ExplainedFigure | undefined): string {
  if (tree === undefined) return toJson(explanationData(study, source, figures.values(), undefined));
  return toJson(explanationData(study, source, figuresOfTree(tree), tree.figure.id));
}

/** A right id without a figure is about the study; a wrong one about the command line. */
function sayMissing(id: string, { source, figures }: ExplainedStudy, language: Language): number {
  const texts = explainTexts[language];
  const possible = possibleFigures(source);
  if (possible?.find(id) === undefined) {
    throw new UsageError(texts.unknownFigure(id, nearestFigure(id, possible, [...figures.keys()]), `collab explain ${source.name}`));
  }
  process.stderr.write(`${visibleText(texts.absentFigure(id))}\n`);
  return exitStatus.study;
}

function warn(file: CheckedFile, language: Language): void {
  const colors = colorLevel(process.env, process.stderr.isTTY);
  process.stderr.write(prettyDiagnostics([file], { texts: messageTexts[language], width: terminalWidth(process.stderr), colors }));
}
