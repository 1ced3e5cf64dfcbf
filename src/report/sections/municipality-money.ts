import type { SharingResult } from '../../analyses/economy/economy.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { sharingKeyName } from '../sharing-key-name.ts';
import { printedFinances } from './municipal-finances.ts';

/** What a municipality gains or pays, and whether anything could be shared out to it. */
export interface MunicipalMoney {
  readonly sentences: readonly Sentence[];
  readonly isShared: boolean;
}

/** By the first key: a year for each inhabitant, over the period, and which of its services could not be shared and why. */
export function municipalityMoney(context: ReportContext, id: string): MunicipalMoney {
  const found = context.results.economy.sharing;
  if (found === undefined) return { sentences: [], isShared: false };
  const gain = found.keys[0]?.gains.get(id)?.perInhabitant;
  const sentences = [...(gain === undefined ? [] : [annual(context, id, found, gain)]), ...period(context, id, found), ...refused(context, id, found)];
  return { sentences, isShared: gain !== undefined };
}

/** What is printed as none is neither gain nor loss. */
function annual(context: ReportContext, id: string, { advisedOnly }: SharingResult, gain: Figure): Sentence {
  const { texts, study } = context;
  const { money: words } = texts.municipalities.pages;
  const [first] = study.sharingKeys;
  const about = {
    name: study.municipalities.get(id)?.name ?? id,
    key: first === undefined ? '' : texts.swot.quoted(sharingKeyName(context, first)),
    services: words.services[advisedOnly ? 'advised' : 'all'],
    mark: illustrated(context, [gain]),
  };
  const whole = Math.round(gain.value);
  if (whole === 0) return words.even(about);
  return words.annual[whole > 0 ? 'gains' : 'loses']<Inline>({ ...about, amount: figureText(context, { ...gain, value: Math.abs(gain.value) }) });
}

/** Rounded as in the table of all the municipalities. */
function period(context: ReportContext, id: string, found: SharingResult): Sentence[] {
  const finance = found.finances.get(id);
  const printed = printedFinances(context, found)?.printed;
  if (finance === undefined || printed === undefined) return [];
  const amount = (figure: Figure): Inline => figureText(context, { ...figure, value: printed.get(figure.id) ?? figure.value });
  const { npv, npvAtRealisedShare } = finance;
  const mark = illustrated(context, [npv, npvAtRealisedShare]);
  return [context.texts.municipalities.pages.money.period<Inline>({ npv: amount(npv), realised: amount(npvAtRealisedShare), mark })];
}

function refused(context: ReportContext, id: string, { refused: services }: SharingResult): Sentence[] {
  const { texts, study } = context;
  const own = services.filter(({ service }) => study.services.get(service)?.participants.includes(id) === true);
  return [...new Set(own.map(({ reason }) => reason))].map((reason) => {
    const names = own.filter((each) => each.reason === reason).map(({ service }) => serviceTitle(context, service));
    return texts.municipalities.pages.money.refused[reason](texts.list(names));
  });
}
