import { wrapAnsi } from 'fast-wrap-ansi';
import type { CatalogueService, CatalogueSource } from '../../knowledge/catalogue-service.ts';
import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import { findReference } from '../../knowledge/find-reference.ts';
import type { CatalogueTexts } from '../../texts/catalogue-texts.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { findingList } from './finding-list.ts';
import { twoColumns } from './two-columns.ts';

/** Everything that the catalogue says of one service. */
export function printedService(service: CatalogueService, style: CatalogueStyle): string {
  const { language, texts, chalk, width } = style;
  const { labels } = texts;
  const lines = [
    [labels.area, texts.areas[service.area]],
    [labels.traits, service.traits.map((trait) => texts.traits[trait]).join(', ')],
    [labels.kostra, functions(service, texts)],
    [labels.source, cited(service.source, texts)],
    [labels.inStudy, chalk.cyan(`services: { ${service.id}: { catalogue: ${service.id} } }`)],
  ] as const;
  const rows = lines.map(([label, text]) => [chalk.dim(label), text] as const);
  const first = Math.max(...lines.map(([label]) => label.length));
  return [
    `${chalk.bold(service.title[language])} ${chalk.dim(`(${service.id})`)}`,
    wrapAnsi(service.description[language], width, { hard: false }),
    twoColumns(rows, first, width),
    `${evidenceOn(service, style)}\n`,
  ].join('\n\n');
}

/** What studies have found, under each kind of work that bears on the service. */
function evidenceOn(service: CatalogueService, style: CatalogueStyle): string {
  const { texts, chalk } = style;
  const headed = (kind: EvidenceKind): string => `${chalk.bold(`${texts.labels.evidence} ${texts.evidence.kinds[kind]}`)} ${chalk.dim(`(${kind})`)}`;
  return service.evidence.map((kind) => `${headed(kind)}\n${findingList(kind, style)}`).join('\n\n');
}

function functions({ kostra, verified }: CatalogueService, texts: CatalogueTexts): string {
  if (kostra.length === 0) return texts.noFunctions;
  return texts.functions(kostra.join(', '), verified === 'to-be-verified' ? undefined : verified);
}

/** Publisher, year, title and place; the place's word in the reader's language. */
function cited({ reference, place }: CatalogueSource, { places }: CatalogueTexts): string {
  const found = findReference(reference);
  const [word = '', number = ''] = place.split(' ');
  const where = `${places[word as keyof CatalogueTexts['places']]} ${number}`;
  return found === undefined ? `${reference}, ${where}` : `${found.publisher} (${found.year}): ${found.title}, ${where}`;
}
