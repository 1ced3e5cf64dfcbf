import type { FailureFlag } from '../../analyses/economy/economy.ts';
import type { ReportContext } from '../context.ts';
import type { Sentence } from '../nodes.ts';
import { strong, text } from '../nodes.ts';
import { research } from '../research.ts';
import { serviceTitle } from '../service-title.ts';

/** The studies that a sign is known from, by id; none for what experience rather than a study tells. */
const studies: Readonly<Record<FailureFlag, readonly string[]>> = {
  'many-partners': ['blaka-2017'],
  'labour-intensive': ['aldag-warner-bel-2020', 'elston-bel-wang-2025'],
  'new-layer': ['frere-leprince-paty-2014'],
  'voluntary-use': [],
  'large-group': ['niaounakis-blank-2017'],
};

/** The signs that a cooperation gives less than is hoped, each with the services that show it and why it is one. */
export function failureSigns(context: ReportContext): Sentence[] {
  const { results, texts } = context;
  const gaining = results.economy.services.filter(({ gain }) => gain !== undefined);
  const found = [...new Set(gaining.flatMap(({ flags }) => flags))];
  return found.map((flag): Sentence => {
    const names = gaining.filter(({ flags }) => flags.includes(flag)).map(({ id }) => serviceTitle(context, id));
    const { name, why } = texts.serviceEconomy.signs[flag];
    return [strong(name), text(` (${texts.list(names)}). ${why}`), ...studies[flag].map(research)];
  });
}
