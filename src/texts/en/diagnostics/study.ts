import type { StudyArguments } from '../../../diagnostics/study-codes.ts';
import type { UnitTemplate } from '../../../figures/ids.ts';
import { numbersIn } from '../../numbers.ts';

const { whole } = numbersIn('en-GB');

type Messages = { readonly [C in keyof StudyArguments]: (args: StudyArguments[C]) => string };

/** What a study that has the right form gets wrong, in English. */
export const studyMessages: Messages = {
  'study/unknown-reference': ({ id, section, nearest, known }) =>
    `There is no "${id}" under ${section}.${instead(nearest, known, section)}`,
  'study/split-text': ({ parts }) =>
    `In brackets a comma separates one text from the next, so this is read as ${parts.length} texts: put it in quotes, "${parts.join(', ')}".`,
  'study/duplicate-id': ({ id, section }) =>
    `"${id}" appears twice under ${section}. Give each a key of its own by writing the list as "key: text", or merge the two.`,
  'study/unknown-catalogue-service': ({ id, nearest }) =>
    `The catalogue has no service "${id}". ${nearest === undefined ? 'Run "collab catalogue services" to list them.' : `Did you mean "${nearest}"?`}`,
  'study/service-other-country': ({ id, jurisdiction }) =>
    `"${id}" is a task of ${jurisdiction === 'norway' ? 'Swedish' : 'Norwegian'} municipalities only, but the study is ${jurisdiction === 'norway' ? 'Norwegian' : 'Swedish'}. Choose another ("collab catalogue services --jurisdiction ${jurisdiction}"), or describe a service of your own with title and area.`,
  'study/service-without-area': ({ id, nearest }) =>
    `The service "${id}" has no area, so the report cannot place it. Add area: governance, support, community, services or competence; or ${
      nearest === undefined ? 'catalogue, with an id that "collab catalogue services" lists' : `catalogue: ${nearest}`
    }.`,
  'study/unknown-trait': ({ trait, nearest, known }) =>
    `There is no trait "${trait}".${nearest === undefined ? ` There are: ${known.join(', ')}.` : ` Did you mean "${nearest}"?`}`,
  'study/unknown-figure': ({ id, nearest }) =>
    `There is no figure "${id}" in this study.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  'study/claim-unit': ({ value, figure, unit }) =>
    `${value} is a share, but ${figure} is ${units[unit]}. Write the value as it was published, or name the figure that it is about.`,
  'study/repeated-member': ({ id }) => `"${id}" is there already. Remove it here.`,
  'study/currency-of-other-country': ({ currency, jurisdiction, usual }) =>
    `The study is ${jurisdiction === 'norway' ? 'Norwegian' : 'Swedish'}, but its amounts are in ${currency}. Write ${usual}, or correct the jurisdiction. If every amount was converted, leave it.`,
  'study/repeated-municipality': ({ what, value, id, other }) =>
    `The ${what === 'code' ? 'municipality number' : 'name'} "${value}" already stands under "${other}". If it is the same municipality, remove "${id}"; otherwise correct the ${what === 'code' ? 'number' : 'name'}.`,
  'study/unknown-municipality-code': ({ code, name, known }) =>
    `No municipality has the number ${code}, or has had it since 2005. ${known.length === 0 ? 'Look it up with "collab data municipalities".' : `${name} has ${known.join(' or ')}.`}`,
  'study/municipality-code-of-other': ({ code, bearer, name, known }) => `The number ${code} is ${bearer}, but the name here is ${name}, which has ${known.join(' or ')}. Correct the number or the name.`,
  'study/circular-requires': ({ services }) =>
    services.length === 2
      ? `"${services[0]}" cannot come before itself. Remove it from its own requires.`
      : `These services wait for one another in a circle: ${services.join(' → ')}. Remove one of the steps.`,
  'study/host-not-participant': ({ host, participants }) =>
    `"${host}" is the host, but does not take part. Choose ${participants.join(' or ')} as host, or let ${host} take part.`,
  'study/unknown-model': ({ id, nearest, known }) =>
    `The catalogue has no collaboration model "${id}". ${nearest === undefined ? `Choose one of ${known.join(', ')}.` : `Did you mean "${nearest}"?`}`,
  'study/model-of-other-country': ({ id, jurisdiction, nearest, known }) =>
    `"${id}" is a model of ${jurisdiction === 'norway' ? 'Swedish' : 'Norwegian'} law, but the study is ${jurisdiction === 'norway' ? 'Norwegian' : 'Swedish'}. ${
      nearest === undefined ? `Choose one of ${known.join(', ')}.` : `Did you mean "${nearest}"?`
    }`,
  'study/model-for-several': ({ id, participant }) =>
    `"${id}" is for two municipalities or more, but only ${participant} takes part. Let others take part, or remove the model.`,
  'study/unknown-agreement-point': ({ id, model, nearest, known }) =>
    known.length === 0
      ? `The law has no list of what an agreement on "${model}" has to contain, so "${id}" has no place here. Remove the point, or correct the model.`
      : `"${id}" is not one of the points that we know of an agreement on "${model}". ${nearest === undefined ? `They are ${known.join(', ')}.` : `Did you mean "${nearest}"?`}`,
  'study/agreement-incomplete': ({ model, missing, required }) =>
    `The agreement lacks ${missing.length} of the ${required} points that we know from the law: ${missing.join(', ')}. Write them under points, or leave them until they are decided; "collab catalogue models ${model}" says what the law requires.`,
  'study/not-participant': ({ municipality, participants }) =>
    `"${municipality}" does not take part in this service, so this does not count. Those who do are ${participants.join(', ')}: remove it here, or let ${municipality} take part.`,
  'study/economy-scored-twice': () =>
    'The economy is not scored: it is computed from gain and cost, and would otherwise count twice. Remove it here, and state gain, transition and coordination.',
  'study/unknown-criterion': ({ id, nearest, known }) =>
    `"${id}" is not one of the built-in criteria. ${nearest === undefined ? `Choose one of ${known.join(', ')}.` : `Did you mean "${nearest}"?`} Criteria of your own go under criteria.`,
  'study/no-weight': ({ municipality }) =>
    municipality === undefined
      ? 'Every criterion has a swing of 0, so none of them counts. Give the most important one 100, or remove swing: then all count the same.'
      : `"${municipality}" has given every criterion a swing of 0, so none of them counts. Give the most important one 100, or remove the answers of ${municipality}.`,
  'study/swing-missing': ({ criterion, missing, isNobody }) =>
    isNobody
      ? `Nobody has weighed "${criterion}", so none of the weights can be used. Add swing here, or remove the criterion.`
      : `"${criterion}" has no swing from ${missing.join(', ')}: without it, the weights from there are not used. Add what is missing to swing.`,
  'study/criteria-order': (args) => orderProblems[args.problem](args),
  'study/scale-of-economy': ({ criterion }) =>
    `Only economy is measured in money: "${criterion}" has the scale of the effects, from -4 to 4. Remove scale here.`,
  'study/missing-answer': ({ what, of, missing }) =>
    `${unanswered[what](of)} has no answer from ${missing.join(', ')}. ${assumed[what]}`,
  'study/answer-from-outsider': ({ municipality, participants }) =>
    `"${municipality}" does not take part in this service, so its answer does not count. Those who do are ${participants.join(', ')}: remove the answer, or let ${municipality} take part.`,
  'study/unknown-factor': ({ id, nearest }) =>
    `The catalogue has no success factor or pitfall "${id}": it is shown by its id, without a description of its levels, and is not a must-have.${
      nearest === undefined ? '' : ` Did you mean "${nearest}"?`
    }`,
  'study/unknown-prior': ({ id, nearest, known }) =>
    `There is no assumption "${id}" to take a service's gain from. ${nearest === undefined ? `Choose one of ${known.join(', ')}.` : `Did you mean "${nearest}"?`}`,
  'study/prior-of-gap': ({ id }) =>
    `"${id}" is a share of the gap to a benchmark, not of what a service costs: it belongs under topDown.realisation. Here, write catalogue or another assumption.`,
  'study/no-catalogue-prior': ({ catalogue }) =>
    catalogue === undefined
      ? 'The service names no entry of the catalogue, so there is no evidence to take its gain from. Add catalogue, or state the gain yourself.'
      : `The evidence for "${catalogue}" is not enough to say what cooperation saves. State the gain yourself, with annual, shareOfCost or positions.`,
  'study/outside-horizon': ({ year, first, last }) =>
    `${year} lies outside the horizon, ${first} to ${last}. Correct the year, or change horizon.`,
  'study/year-not-counted': ({ year, first, last }) =>
    `${year} lies outside the years that are added up, ${first} to ${last}, so this counts in no sum. Correct the year, or state horizon so that it is within.`,
  'study/gain-without-cost': ({ missing }) =>
    `The gain is a share of today's cost, which is not stated for ${missing.join(', ')}: it is left out. Add today.<municipality>.cost.`,
  'study/position-without-cost': ({ municipality }) =>
    `What a position costs is not stated, so what ${municipality} saves here cannot be counted in money. Add costPerPosition.`,
  'study/no-gap': ({ lacks, benchmark }) => noGap[lacks](benchmark ?? ''),
  'study/no-optimism-added': ({ lacks }) => noOptimism[lacks],
  'study/comparator-left-out': ({ comparator, lacks, complete, fewest }) =>
    `"${comparator}" has no ${lacks === 'cost' ? 'administration cost' : 'population'}, so the scale curve leaves it out.${
      complete < fewest ? ` It needs ${fewest} comparators with both; there are ${complete}.` : ''
    }`,
  'study/sharing-key-without-figures': ({ key, needs }) =>
    `The key ${key} shares by ${needs === 'volume' ? 'what each municipality uses' : "each municipality's cost today"}, but no service states that: this key is left out. Add today.<municipality>.${needs}.`,
  'study/cost-of-group-only': ({ service }) =>
    `What "${service}" costs is stated for the group, not for each who takes part, so no municipality's gain is computed: a group's cost is never divided by inhabitants. Add today.<municipality>.cost.`,
  'study/bad-sharing-key': ({ key, sum }) =>
    `The two shares of ${key} make ${sum}%. They have to make 100, as in fixed-30-population-70.`,
  'study/estimate-order': ({ low, likely, high }) =>
    `A three-point estimate needs low ≤ likely ≤ high, but it says ${low}, ${likely}, ${high}.`,
  'study/impossible-population': ({ value }) => `${value} is not a number of inhabitants: it has to be a whole number from 1 to ${whole(2_000_000)}.`,
  'study/impossible-amount': ({ value, limit }) =>
    limit === undefined
      ? `${value} is impossible here: a cost or a count cannot be negative, and an amount per inhabitant cannot be zero.`
      : `${value} is impossible here: no amount of a municipality is as large as ${whole(limit)}. Write it in whole kroner.`,
  'study/impossible-price-level': ({ value }) => `${value} is not a price level: it has to be above 0 and of a usual size, such as 100 in the year that the index starts from.`,
  'study/unlikely-cost': ({ value }) =>
    `${value} is an unlikely administration cost per inhabitant. It is stated in whole kroner per inhabitant, not in thousands and not in total.`,
  'study/impossible-share': ({ value, minimum, maximum, percent }) =>
    `${value} is impossible here: the share has to lie from ${minimum} to ${maximum}.${percent === undefined ? '' : ` Did you mean ${percent}?`}`,
  'study/gross-cost': ({ benchmark }) =>
    `The comparison with "${benchmark}" uses gross costs, which count payments between municipalities twice. Use net costs where you can.`,
  'study/gross-cost-shared': ({ benchmark }) =>
    `The comparison with "${benchmark}" uses gross costs, but these municipalities already share administration: gross costs count the payments between them twice. Use net costs.`,
  'study/basis-differs': ({ benchmark, own, other }) =>
    `The benchmark "${benchmark}" is stated ${other} but the municipalities ${own}: only like can be compared with like.`,
  'study/mixed-bases': ({ basis, other }) => `This cost is ${basis}, and the others beside it are ${other}: only like can be compared with like.`,
  'study/basis-contradicted': ({ benchmark, stated, comparators }) =>
    `The benchmark "${benchmark}" says ${stated}, but the comparators that it is taken from say ${comparators}. Correct the one that is wrong.`,
  'study/cost-stated-twice': ({ key }) => `The cost is stated here and as ${key}: keep one of them, so that it is clear which one counts.`,
  'study/group-cost-differs': ({ stated, computed }) =>
    `The group's cost is stated as ${whole(stated)}, but the municipalities' own costs give ${whole(computed)} per inhabitant. The municipalities' own are used.`,
  'study/price-year-unknown': ({ year, priceYear }) =>
    `This amount is from ${year} and the price year is ${priceYear}, and no price index covers both: it is used unchanged. State the price levels under priceIndex.`,
  'study/price-years-differ': ({ years }) =>
    `The costs are from different years (${years.join(', ')}) and the study has no priceYear: they are compared unchanged.`,
  'study/best-peer': ({ benchmark }) =>
    `The benchmark "${benchmark}" is the best of several. The best in one year is rarely as good the next: prefer the median or the lower quartile.`,
  'study/one-year-only': ({ benchmark }) =>
    `The comparison with "${benchmark}" rests on one year. State costs by year where you have them: administration cost moves from year to year.`,
  'study/large-group': ({ inhabitants, limit }) =>
    `The group has ${whole(inhabitants)} inhabitants. Above about ${whole(limit)}, research finds no economies of scale in administration.`,
  'study/long-quadrant': ({ quadrant, count, limit }) =>
    `${count} ${quadrant} are too many: long lists are seldom used. Merge and remove until there are at most ${limit}.`,
  'study/strategy-type': ({ type, lacks, odd }) =>
    `A strategy of type ${type} combines ${typeParts.get(type) ?? type}.${lacks.length === 0 ? '' : ` This one has no ${lacks.join(' and no ')}.`}${odd.length === 0 ? '' : ` These do not belong: ${odd.map((text) => `"${text}"`).join(', ')}.`}`,
  'study/swot-leads-nowhere': ({ text }) =>
    `"${text}" has led to nothing: point it to a service with services, use it in a strategy, or remove it.`,
  'study/near-duplicate': ({ first, second }) =>
    `"${second}" says nearly the same as "${first}": merge them, or write what sets them apart.`,
  'study/gains-above-gap': ({ sum, gap }) =>
    `The gains in administrative services add up to ${whole(sum)} a year after coordination, more than the whole cost gap of ${whole(gap)}: something has probably been counted twice.`,
  'study/gains-above-evidence': ({ sum, likely }) =>
    `The gains in administrative services add up to ${whole(sum)} a year after coordination. Research makes it unlikely that more than ${whole(likely)} is realised.`,
  'study/figure-missing': ({ id }) =>
    `This study does not give the figure ${id}, so the claim cannot be checked: something that it is computed from is missing.`,
  'study/not-used-yet': ({ key }) => `"${key}" is checked, but this version of collab does not use it in the report yet.`,
};

const noGap: { readonly [L in StudyArguments['study/no-gap']['lacks']]: (benchmark: string) => string } = {
  benchmark: () => 'The study has no benchmark, so there is no gap to realise. Add one under benchmarks.',
  'benchmark-cost': (benchmark) => `"${benchmark}" has no administration cost, so there is no gap to realise. Add adminCostPerInhabitant.`,
  excess: (benchmark) => `The municipalities spend no more than "${benchmark}", so there is no gap to realise: topDown is not computed.`,
  'own-cost': (benchmark) =>
    `The group's own administration cost is not stated, so there is no gap to "${benchmark}" to realise. Add adminCostPerInhabitant under group, or for every municipality.`,
};

const noOptimism: { readonly [L in StudyArguments['study/no-optimism-added']['lacks']]: string } = {
  project: 'Nothing is added for optimism, since the kind of project is not stated: mitigated has no effect. Add project, or remove it.',
  cost: 'Nothing is added for optimism, since no cost is stated: project has no effect. Add cost, or remove it.',
  'single-number':
    'Nothing is added for optimism: a cost with low and high includes its own uncertainty. State the cost as one number if project is to count.',
};

const typeParts: ReadonlyMap<string, string> = new Map([
  ['SO', 'strengths with opportunities'],
  ['WO', 'weaknesses with opportunities'],
  ['ST', 'strengths with threats'],
  ['WT', 'weaknesses with threats'],
]);

const orderProblems: { readonly [P in StudyArguments['study/criteria-order']['problem']]: (args: StudyArguments['study/criteria-order']) => string } = {
  'beside-swing': ({ other }) => `There is a rank here, but "${other}" has a swing: the criteria get their weights in one of these ways only. Remove rank or swing.`,
  missing: ({ criterion, other }) => `"${criterion}" has no rank, but "${other}" has one. Either all criteria have a place in the order, or none.`,
  repeated: ({ criterion, other }) => `"${criterion}" has the same place as "${other}". Give each criterion its own.`,
  'above-count': ({ count }) => `The places go from 1 to ${count}, which is how many criteria there are.`,
};

/** What a missing answer counts as. */
const assumed: { readonly [W in StudyArguments['study/missing-answer']['what']]: string } = {
  effect: 'It is shown as missing and may be anything from -4 to 4; on average it counts as no change.',
  feasibility: 'It is shown as missing; the mean is of those who have answered.',
  readiness: 'It is shown as missing and never counts as level 0.',
};
const unanswered: { readonly [W in StudyArguments['study/missing-answer']['what']]: (of: string) => string } = {
  effect: (of) => `The effect on "${of}"`,
  feasibility: () => 'The feasibility',
  readiness: (of) => `"${of}"`,
};

const units: { readonly [U in UnitTemplate]: string } = {
  money: 'an amount of money',
  'money/year': 'an amount of money a year',
  'money/inhabitant': 'an amount of money per inhabitant',
  inhabitants: 'a number of inhabitants',
  count: 'a number of things',
  positions: 'a number of positions',
  share: 'a share',
  points: 'a number of points',
  coefficient: 'a coefficient from 0 to 1',
  year: 'a year',
  rank: 'a rank',
  value: 'a plain number',
};

function instead(nearest: string | undefined, known: readonly string[], section: string): string {
  if (nearest !== undefined) return ` Did you mean "${nearest}"?`;
  if (known.length === 0) return ` Add it under ${section}.`;
  return known.length <= 8 ? ` There are: ${known.join(', ')}.` : '';
}
