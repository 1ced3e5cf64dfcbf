import type { Sensitivity } from '../../analyses/economy/economy.ts';
import type { Figure } from '../../figures/figure.ts';
import { capital } from '../../texts/phrase.ts';
import type { ReportContext } from '../context.ts';
import { figureName } from '../figure-name.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import { inputKind } from '../input-kind.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, strong, table, text } from '../nodes.ts';
import { amountScale, amountText } from '../table-amounts.ts';

/** An input that moves the result by less than this share of what the first does says nothing to a reader. */
const leastShare = 0.01;

/** What each uncertain input does to the result of all services, else of the benchmark programme; then what to measure. */
export function sensitivity(context: ReportContext): Block[] {
  const { results, texts, study } = context;
  const { package: together, topDown, mostInformative } = results.economy;
  const all = (together ?? topDown)?.sensitivity ?? [];
  const shown = all.filter((each) => width(each) >= leastShare * Math.max(...all.map(width)) && width(each) > 0);
  if (shown.length === 0) return [];
  const { sensitivity: words } = texts;
  const scale = amountScale(shown.flatMap(({ low, high }) => [low, high]));
  const of = together !== undefined ? 'package' : topDown?.npv === undefined ? 'topDownGain' : 'topDown';
  const measured = mostInformative.filter(({ input }) => shown.some((each) => each.input.id === input.id));
  return [
    heading(2, texts.headings.sensitivity),
    paragraph(words.lead[of](texts.serviceEconomy.scale(scale, study.currency))),
    table('lrrrrr', [
      [words.table.input, words.table.low, words.table.high, words.table.resultLow, words.table.resultHigh, words.table.correlation],
      ...shown.map((each): Sentence[] => [
        `${capital(figureName(context, each.input.id))}${illustrated(context, [each.input])}`,
        [inputText(context, each.input, each.inputLow)],
        [inputText(context, each.input, each.inputHigh)],
        [amountText(context, each.low, scale, context.printed)],
        [amountText(context, each.high, scale, context.printed)],
        // Two decimals are what a rank correlation of some thousand draws can bear.
        each.correlation === undefined ? '–' : [figureText(context, { ...each.correlation, unit: 'coefficient' })],
      ]),
    ]),
    paragraph(words.correlation),
    ...(measured.length === 0 ? [] : measure(context, measured)),
  ];
}

function width({ low, high }: Sensitivity): number {
  return Math.abs(high.value - low.value);
}

function inputText(context: ReportContext, figure: Figure, value: number): Inline {
  return figureText({ ...context, printed: new Map() }, { ...figure, value, unit: readableUnit(context, figure) });
}

/** An adjustment is a plain value to the analysis; a reader knows it as a share or as an amount. */
function readableUnit({ study }: ReportContext, { id, unit }: Figure): Figure['unit'] {
  if (id.endsWith('.adjust.influenceable')) return 'share';
  return id.endsWith('.adjust.boundary') ? `${study.currency}/inhabitant` : unit;
}

function measure(context: ReportContext, inputs: readonly Sensitivity[]): Block[] {
  const { sensitivity: words } = context.texts;
  return [
    heading(3, words.measureHeading),
    paragraph(words.measureLead(inputs.length === 1)),
    bullets(inputs.map(({ input }): Sentence => [strong(`${capital(figureName(context, input.id))}.`), text(` ${words.measure[inputKind(input)]}`)])),
  ];
}
