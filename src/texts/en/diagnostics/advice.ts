import type { AdviceArguments, Few } from '../../../diagnostics/advice-codes.ts';
import { listed } from '../../listed.ts';

type Messages = { readonly [C in keyof AdviceArguments]: (args: AdviceArguments[C]) => string };

/** What a study lacks and what it would get for it, in English. */
export const adviceMessages: Messages = {
  'advice/no-own-cost': ({ isGroupStated, isCompared, ...lacking }) =>
    isGroupStated
      ? `The administration cost of ${few(lacking)} is not stated, only that of the group. With adminCostPerInhabitant for each municipality the report can say what administration costs in each of them${isCompared ? ', and who lies above the benchmark' : ''}.`
      : `The administration cost of ${few(lacking)} is not stated. With adminCostPerInhabitant for each municipality, or for all together under group, the report can say what administration costs${isCompared ? ' and how far that is from the benchmark' : ''}.`,
  'advice/no-benchmark': (lacking) =>
    lacking.count === 0
      ? 'The study compares the administration cost with nobody else’s. With a municipality to compare with under benchmarks the report can show the cost gap: the most that shared administration could save.'
      : `The benchmark has no administration cost: ${few(lacking)}. With adminCostPerInhabitant there the report can show the cost gap: the most that shared administration could save.`,
  'advice/no-programme-cost': () =>
    'The study does not say what it costs to close the cost gap. With transition.cost under topDown, and coordination if the arrangement costs something every year, the report can say what share of the gap has to be realised for it to pay, and how likely that is.',
  'advice/no-services': () =>
    'The study has no candidates for cooperation. With some under services the report can say which collaboration models the law allows for each, and what research has found.',
  'advice/not-assessed': ({ total, ...lacking }) =>
    `${lacking.count === total ? 'None of the candidates has been assessed' : `${lacking.count} of ${total} candidates ${lacking.count === 1 ? 'has' : 'have'} not been assessed`}: ${few(lacking)}. With effects, or with gain and transition, the report can rank and advise.`,
  'advice/no-gain': (lacking) =>
    `No gain is stated for ${few(lacking)}. With gain the report can say what cooperation may give a year, and with transition as well whether it pays.`,
  'advice/no-effects': (lacking) =>
    `No effects are stated for ${few(lacking)}. With effects, from -4 to 4 against today, quality and specialist capacity count in the ranking too, and not only money.`,
  'advice/no-transition': (lacking) =>
    `A gain is stated for ${few(lacking)}, but not what it costs to get there. With transition.cost the report can give the net present value, and say whether it pays.`,
  'advice/single-numbers': (lacking) =>
    `Gain and cost are one number each for ${few(lacking)}, and are taken as certain. With low, likely and high the report can show how uncertain they are, and how likely it is that the service pays.`,
  'advice/no-today': ({ hasKeys, ...lacking }) =>
    `What each participant pays today is not stated for ${few(lacking)}. With today.<municipality>.cost${hasKeys ? '' : ', and a key under sharing.keys,'} the report can say who gains from the cooperation and who loses.`,
  'advice/no-positions': (lacking) =>
    `No positions are stated for ${few(lacking)}. With positions under today and after the report can show positions before and after in each municipality, for services that start or go to a pre-project. It is what the staff ask first.`,
  'advice/no-weights': ({ lacks }) =>
    lacks === 'weights'
      ? 'Nobody has weighed the criteria, so all count the same. With each municipality’s weight under criteria.<criterion>.swing the report can show whether the municipalities disagree on anything that changes the order.'
      : 'All the municipalities share the same weights, so the places have not been tested against others. With each municipality’s own weight under swing the report can show whether they disagree on anything that changes the order.',
  'advice/no-capacity': () =>
    'The study does not say how many pre-projects the municipalities can run at once. With capacity.projects the report can say how certain it is that each service is among those there is room for, and what can begin at the same time.',
  'advice/no-readiness': () =>
    'Readiness has not been assessed. With readiness the report can say what has to be in place before anything starts, and what is weakest in each municipality.',
  'advice/no-sharing-keys': () =>
    'The study does not say how costs are to be shared. With sharing.keys the report can show what each municipality gains and loses by each key.',
  'advice/no-swot': () =>
    'The study has no SWOT analysis. With swot the report can show strengths, weaknesses, opportunities and threats with who points at them, and which services do not rest on the analysis.',
  'advice/no-existing': () =>
    'The study does not say what the municipalities cooperate on today. With existing the report can show who cooperates on what, so that the reader sees what has been done already.',
  'advice/no-goals': () => 'The study has no goals. With goals the report can say what the cooperation is for, so that the reader can hold the advice against it.',
  'advice/no-decision': () =>
    'The study has no proposed decision. With decision the same proposal stands in the report and in the council paper of each municipality.',
  'advice/no-decision-date': () => 'The study has no date of decision. With decisionDate the day of the meeting stands on the report, in the plan and in the council paper.',
  'advice/no-price-year': () =>
    'The study has amounts and no price year. With priceYear the report can say which year’s money the amounts are in, and amounts of another year can be converted to it.',
  'advice/no-sources': ({ count, total }) =>
    `${count} of ${total} amounts and numbers name no source; the first stands here. With source the report can say where each is from, so that the reader can check it.`,
};

function few({ named, count }: Few): string {
  const quoted = named.map((id) => `"${id}"`);
  return listed(count > named.length ? [...quoted, `${count - named.length} more`] : quoted, 'and');
}
