import { wrapAnsi } from 'fast-wrap-ansi';
import type { CollaborationModel, LegalStatement } from '../../knowledge/collaboration-model.ts';
import { modelTraits } from '../../knowledge/collaboration-model.ts';
import { findLaw } from '../../knowledge/find-law.ts';
import { lawReadDate } from '../../knowledge/law-read-date.ts';
import { lawVersion } from '../../knowledge/law-version.ts';
import type { LawReference } from '../../knowledge/law.ts';
import { isVerified, titleOfLaw } from '../../knowledge/law.ts';
import { lawsOfModel } from '../../knowledge/laws-of-model.ts';
import { listFormerModels } from '../../knowledge/list-former-models.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { conditionWords } from './condition-words.ts';
import { twoColumns } from './two-columns.ts';

type Row = readonly [string, string];

/** Everything that the catalogue says of one model, each with where it stands and whether it is to be verified. */
export function printedModel(model: CollaborationModel, style: CatalogueStyle): string {
  const { language, texts, chalk, width } = style;
  const { headings, topics, effects, traits } = texts.models;
  const version = lawVersion(model, lawReadDate(model.jurisdiction));
  const said = (statement: LegalStatement): string => `${statement.text[language]}\n${chalk.dim(cited(statement.reference, style))}`;
  const block = (heading: string, rows: readonly Row[]): readonly string[] => {
    if (rows.length === 0) return [];
    const first = Math.max(...rows.map(([label]) => label.length));
    return [`${chalk.bold(heading)}\n${twoColumns(rows.map(([label, text]) => [chalk.dim(label), text] as const), first, width)}`];
  };
  return `${[
    wrapAnsi(`${chalk.bold(model.title[language])} ${chalk.dim(`(${model.id})`)}`, width, { hard: false }),
    wrapAnsi(model.description[language], width, { hard: false }),
    ...block(texts.models.jurisdictions[model.jurisdiction], introduction(model, version.from, style)),
    ...block(headings.traits, modelTraits.flatMap((trait) => dated(model.traits[trait]).map(([from, each]): Row => [`${traits[trait]}${from}`, said(each)]))),
    ...block(headings.requirements, model.requirements.map((rule) => [effects[rule.effect], `${said(rule)}\n${texts.models.condition.when(conditionWords(rule.when, texts))}`])),
    ...block(headings.consequences, model.consequences.map((each) => [topics[each.topic], said(each)])),
    ...block(headings.agreement, agreement(model, style)),
    ...block(headings.usual, (model.usual ?? []).map(({ id, text }) => [id, text[language]])),
    ...block(headings.fit, model.fit.map(({ points, text, when }) => [signed(points), `${text[language]}\n${chalk.dim(texts.models.condition.when(conditionWords(when, texts)))}`])),
    laws(model, style),
  ].join('\n\n')}\n`;
}

/** The points of the agreement by their ids, which a study writes under `points`; where all stand in one place, it is named once, below them. */
function agreement({ agreement: points }: CollaborationModel, style: CatalogueStyle): readonly Row[] {
  const places = new Set(points.map(({ reference }) => cited(reference, style)));
  const [place] = places;
  const rows = points.map(({ id, text, reference }): Row => {
    const own = places.size === 1 ? '' : `\n${style.chalk.dim(cited(reference, style))}`;
    return [id, `${text[style.language]}${own}`];
  });
  return place === undefined || places.size > 1 ? rows : [...rows, ['', style.chalk.dim(place)]];
}

function introduction(model: CollaborationModel, from: string, style: CatalogueStyle): readonly Row[] {
  const { language, texts, chalk } = style;
  const { labels } = texts.models;
  const said = ({ text, reference }: LegalStatement): string => `${text[language]}\n${chalk.dim(cited(reference, style))}`;
  const former = listFormerModels(model.id).map(({ title }) => title[language]);
  return [
    ...(model.officialName === undefined ? [] : [[labels.officialName, model.officialName] as const]),
    [labels.law, texts.models.since(from)],
    ...(model.since === undefined ? [] : [[labels.since, `${model.since.day}. ${said(model.since)}`] as const]),
    ...(model.notCooperation === undefined ? [] : [[labels.notCooperation, said(model.notCooperation)] as const]),
    ...(former.length === 0 ? [] : [[labels.formerly, texts.models.formerly(former.join(', '))] as const]),
    [texts.labels.inStudy, chalk.cyan(`model: ${model.id}`)],
  ];
}

/** A trait that has changed is shown with the day of each change. */
function dated<T extends { readonly from: string }>(statements: readonly T[]): readonly (readonly [string, T])[] {
  return statements.map((each) => [statements.length === 1 ? '' : ` ${each.from}`, each]);
}

function cited(reference: LawReference, { language, texts }: CatalogueStyle): string {
  const law = findLaw(reference.law)?.shortName[language] ?? reference.law;
  return texts.models.reference(law, reference.place, isVerified(reference) ? reference.verified : undefined);
}

/** Each act with its address on a line of its own, not in a table, which would cut it short: whoever reads on copies it. */
function laws(model: CollaborationModel, { language, texts, chalk, width }: CatalogueStyle): string {
  const each = lawsOfModel(model).map((law) => {
    const { url, read, note } = law;
    const words = `${titleOfLaw(law, language)}; ${texts.models.read(read === 'to-be-verified' ? undefined : read)}.${note === undefined ? '' : ` ${note[language]}`}`;
    return `${wrapAnsi(words, width - 2, { hard: false }).replace(/^/gm, '  ')}\n  ${chalk.cyan(url)}`;
  });
  return `${chalk.bold(texts.models.headings.laws)}\n${each.join('\n')}`;
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `−${-points}`;
}
