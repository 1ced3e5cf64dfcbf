import type { SharedByKey, SharingResult } from '../../analyses/economy/economy.ts';
import type { Figure } from '../../figures/figure.ts';
import { derive } from '../../figures/derive.ts';
import type { SharingKey } from '../../study/economy.ts';
import type { AmountScale } from '../../texts/sections/amount-scale.ts';
import { netGainChart } from '../charts/net-gain-chart.ts';
import { pictured } from '../charts/pictured.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Sentence } from '../nodes.ts';
import { bullets, code, heading, paragraph, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { sharingKeyName } from '../sharing-key-name.ts';
import { addingUp, amountScale, amountText } from '../table-amounts.ts';
import { municipalFinances } from './municipal-finances.ts';

/** A key with what each municipality gains by it, and what that is in all. */
interface Column {
  readonly name: string;
  readonly shared: SharedByKey;
  readonly sum: Figure;
}

/** What each municipality gains a year and over the period by each key, who loses, and what could not be shared. */
export function sharing(context: ReportContext): Block[] {
  const { texts, results } = context;
  const found = results.economy.sharing;
  if (found === undefined) return lacksKey(context) ? [heading(3, texts.sharing.heading), paragraph(texts.sharing.noKey(code('sharing.keys')))] : [];
  const columns = found.keys.flatMap((shared) => column(context, shared));
  const amounts = printedAmounts(columns);
  return [
    heading(3, texts.sharing.heading),
    ...(columns.length === 0 ? [] : [paragraph(texts.sharing.which[found.advisedOnly ? 'advised' : 'all']), ...annual(context, columns, amounts), ...perInhabitant(context, columns)]),
    bullets(found.keys.map((shared) => whoLoses(context, shared, amounts))),
    ...coverage(context, columns),
    ...municipalFinances(context, found),
    ...refused(context, found),
  ];
}

/** Whether there is something to share, and nothing that says how. */
function lacksKey({ study, results }: ReportContext): boolean {
  if (study.sharingKeys.length > 0) return false;
  return results.economy.services.some(({ id, gain }) => {
    const service = study.services.get(id);
    return gain !== undefined && service?.participants.every((municipality) => service.economy.today.get(municipality)?.cost !== undefined) === true;
  });
}

function column(context: ReportContext, shared: SharedByKey): Column[] {
  const sum = derive(`sharing.${shared.key}.sum`, `${context.study.currency}/year`, 'sum', annualGains(shared));
  return sum === undefined ? [] : [{ name: nameOf(context, shared.key), shared, sum }];
}

function nameOf(context: ReportContext, id: string): string {
  const key = context.study.sharingKeys.find((candidate: SharingKey) => candidate.id === id);
  return key === undefined ? id : sharingKeyName(context, key);
}

/** What the amounts of the table are in, and what is printed of each by figure id. */
interface Amounts {
  readonly scale: AmountScale;
  readonly printed: ReadonlyMap<string, number>;
}

function printedAmounts(columns: readonly Column[]): Amounts {
  const scale = amountScale(columns.flatMap(({ shared, sum }) => [sum, ...annualGains(shared)]));
  return { scale, printed: new Map(columns.flatMap(({ shared }) => [...addingUp(annualGains(shared), scale)])) };
}

function annualGains({ gains }: SharedByKey): Figure[] {
  return [...gains.values()].map(({ annual: gain }) => gain);
}

function annual(context: ReportContext, columns: readonly Column[], { scale, printed }: Amounts): Block[] {
  const { texts, study } = context;
  const { sharing: words } = texts;
  const amount = (figure: Figure | undefined): Sentence => (figure === undefined ? '–' : [amountText(context, figure, scale, printed)]);
  return [
    paragraph(words.lead(texts.serviceEconomy.scale(scale, study.currency))),
    table(`l${'r'.repeat(columns.length)}`, [
      [words.municipality, ...columns.map(({ name, sum }) => `${name}${illustrated(context, [sum])}`)],
      ...[...study.municipalities.values()].map(({ id, name }): Sentence[] => [name, ...columns.map(({ shared }) => amount(shared.gains.get(id)?.annual))]),
      [words.sum, ...columns.map(({ sum }) => amount(sum))],
    ]),
  ];
}

function perInhabitant(context: ReportContext, columns: readonly Column[]): Block[] {
  const { texts, study } = context;
  const { sharing: words } = texts;
  return [
    paragraph(words.perInhabitantLead(texts.serviceEconomy.currency(study.currency))),
    ...pictured(netGainChart(context)),
    table(`l${'r'.repeat(columns.length)}`, [
      [words.municipality, ...columns.map(({ name }) => name)],
      ...[...study.municipalities.values()].map(({ id, name }): Sentence[] => [
        name,
        ...columns.map(({ shared }): Sentence => {
          const gain = shared.gains.get(id)?.perInhabitant;
          return gain === undefined ? '–' : [figureText(context, gain, 'bare')];
        }),
      ]),
    ]),
  ];
}

/** A key that needs volumes shares fewer services than one that needs inhabitants: its column is then another sum. */
function coverage(context: ReportContext, columns: readonly Column[]): Block[] {
  const { sharing: words } = context.texts;
  const titles = ({ shared }: Column): string => context.texts.list(shared.services.map((id) => serviceTitle(context, id)));
  if (new Set(columns.map(titles)).size < 2) return [];
  return [paragraph(words.different), bullets(columns.map((each) => words.covers({ key: each.name, services: titles(each) })))];
}

/** What is told is what the table prints: an amount that is rounded to none is neither gain nor loss. */
function whoLoses(context: ReportContext, shared: SharedByKey, { printed }: Amounts): string {
  const { texts, study } = context;
  const { sharing: words } = texts;
  const key = nameOf(context, shared.key);
  if (shared.gains.size === 0) return words.nothingShared(key);
  const losing = [...shared.gains].filter(([, { annual: gain }]) => (printed.get(gain.id) ?? 0) < 0);
  if (losing.length === 0) return words.nobodyLoses(key);
  const names = texts.list(losing.map(([id]) => study.municipalities.get(id)?.name ?? id));
  const together = annualGains(shared).reduce((sum, { id }) => sum + (printed.get(id) ?? 0), 0);
  return [words.loses({ key, names, one: losing.length === 1 }), ...(together < 0 ? [words.losesTogether] : [])].join(' ');
}

function refused(context: ReportContext, { refused: services }: SharingResult): Block[] {
  const { texts } = context;
  const reasons = [...new Set(services.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const names = services.filter((each) => each.reason === reason).map(({ service }) => serviceTitle(context, service));
    return paragraph(texts.sharing.refused[reason](texts.list(names)));
  });
}
