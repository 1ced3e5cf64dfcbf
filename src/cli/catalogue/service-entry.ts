import { wrapAnsi } from 'fast-wrap-ansi';
import type { CatalogueService, CatalogueSource } from '../../knowledge/catalogue-service.ts';
import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import { findReference } from '../../knowledge/find-reference.ts';
import type { CatalogueTexts } from '../../texts/catalogue-texts.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { citedSource } from './cited-source.ts';
import { findingList } from './finding-list.ts';
import { twoColumns } from './two-columns.ts';

/** Everything that the catalogue says of one service. */
export function printedService(service: CatalogueService, style: CatalogueStyle): string {
  const { language, texts, chalk, width } = style;
  const { labels } = texts;
  const lines = [
    [labels.area, texts.areas[service.area]],
    ...countryLine(service, texts),
    [labels.traits, service.traits.map((trait) => texts.traits[trait]).join(', ')],
    ...functionsLine(service, texts),
    [labels.source, citedSource(service.source, texts)],
    [labels.inStudy, chalk.cyan(`services: { ${service.id}: { catalogue: ${service.id} } }`)],
  ] as const;
  const rows = lines.map(([label, text]) => [chalk.dim(label), text] as const);
  const first = Math.max(...lines.map(([label]) => label.length));
  return [
    `${chalk.bold(service.title[language])} ${chalk.dim(`(${service.id})`)}`,
    wrapAnsi(service.description[language], width, { hard: false }),
    twoColumns(rows, first, width),
    ...addressLine(service.source, style),
    `${evidenceOn(service, style)}\n`,
  ].join('\n\n');
}

/** What studies have found, under each kind of work that bears on the service. */
function evidenceOn(service: CatalogueService, style: CatalogueStyle): string {
  const { texts, chalk } = style;
  const headed = (kind: EvidenceKind): string => `${chalk.bold(`${texts.labels.evidence} ${texts.evidence.kinds[kind]}`)} ${chalk.dim(`(${kind})`)}`;
  return service.evidence.map((kind) => `${headed(kind)}\n${findingList(kind, style)}`).join('\n\n');
}

/** Where the task is a municipality's, of one that is so in one country only. */
function countryLine({ jurisdictions }: CatalogueService, { labels, models }: CatalogueTexts): readonly (readonly [string, string])[] {
  const [jurisdiction, ...others] = jurisdictions;
  return jurisdiction === undefined || others.length > 0 ? [] : [[labels.jurisdiction, models.jurisdictions[jurisdiction]]];
}

/** The functions of the Norwegian accounts, which a task of other municipalities has none in. */
function functionsLine({ jurisdictions, kostra, verified }: CatalogueService, texts: CatalogueTexts): readonly (readonly [string, string])[] {
  if (!jurisdictions.includes('norway')) return [];
  const read = verified === 'to-be-verified' ? undefined : verified;
  return [[texts.labels.kostra, kostra.length === 0 ? texts.noFunctions : texts.functions(kostra.join(', '), read)]];
}

/** Not in the table, which would cut it short: whoever reads on copies it. */
function addressLine({ reference }: CatalogueSource, { chalk }: CatalogueStyle): readonly string[] {
  const url = findReference(reference)?.url;
  return url === undefined ? [] : [`  ${chalk.cyan(url)}`];
}
