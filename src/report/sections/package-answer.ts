import type { Paragraph } from 'mdast';
import type { BottomUp, PackageResult } from '../../analyses/economy/economy.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import { inBrackets } from '../in-brackets.ts';
import { moneyText } from '../money-text.ts';
import type { Inline } from '../nodes.ts';
import { paragraph } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { yearsText } from '../years-text.ts';

/** More services than this are counted, not named. */
const mostNamed = 6;

/** What the services are worth together, as stated and as far as forecasts have come true; nothing where no gain is stated. */
export function packageAnswer(context: ReportContext): Paragraph[] {
  const { package: together, advised } = context.results.economy;
  if (together?.npv !== undefined) return [paragraph(valued(context, together, together.npv))];
  return advised === undefined ? [] : [paragraph(gainOnly(context, advised))];
}

function valued(context: ReportContext, { services, npvAtRealisedShare }: PackageResult, npv: NonNullable<PackageResult['npv']>): readonly (string | Inline)[] {
  const { texts } = context;
  const counted = services.length > mostNamed ? figureText(context, countFigure('services', services.length)) : undefined;
  return texts.answer.package<Inline>({
    services: counted ?? texts.list(services.map((id) => serviceTitle(context, id))),
    one: services.length === 1,
    counted: counted !== undefined,
    researched: hasResearchedGain(context, services),
    years: yearsText(context),
    npv: moneyText(context, npv),
    interval: inBrackets(context, npv),
    realised:
      npvAtRealisedShare === undefined || npvAtRealisedShare.value === npv.value
        ? undefined
        : { npv: moneyText(context, npvAtRealisedShare), interval: inBrackets(context, npvAtRealisedShare) },
  });
}

function gainOnly(context: ReportContext, { annual, atRealisedShare }: BottomUp): readonly (string | Inline)[] {
  return context.texts.answer.packageGain<Inline>({
    researched: hasResearchedGain(context, context.results.classes.rounds.flat()),
    gain: moneyText(context, annual),
    interval: inBrackets(context, annual),
    realised: atRealisedShare.value === annual.value ? undefined : moneyText(context, atRealisedShare),
  });
}

/** Whether some of these services has a gain that the study does not state. */
function hasResearchedGain({ results }: ReportContext, ids: readonly string[]): boolean {
  return results.economy.services.some(({ id, gain, gainKind }) => gain !== undefined && gainKind === 'prior' && ids.includes(id));
}
