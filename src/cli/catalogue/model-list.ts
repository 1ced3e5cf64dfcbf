import type { CollaborationModel } from '../../knowledge/collaboration-model.ts';
import { jurisdictions } from '../../knowledge/jurisdiction.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { twoColumns } from './two-columns.ts';

/** Collaboration models by country, an id and a title a line. */
export function printedModels(models: readonly CollaborationModel[], style: CatalogueStyle): string {
  const { texts, chalk, width, language } = style;
  const first = Math.max(...models.map(({ id }) => id.length));
  const blocks = jurisdictions.map((jurisdiction) => {
    const members = models.filter((model) => model.jurisdiction === jurisdiction);
    const rows = members.map(({ id, title }) => [chalk.cyan(id), title[language]] as const);
    const heading = `${chalk.bold(texts.models.jurisdictions[jurisdiction])} ${chalk.dim(`(${jurisdiction}, ${members.length})`)}`;
    return `${heading}\n${twoColumns(rows, first, width)}`;
  });
  const [shortest] = models.map(({ id }) => id).toSorted((one, other) => one.length - other.length);
  const example = chalk.cyan(`collab catalogue models ${shortest ?? ''}`);
  return `${[...blocks, texts.seeOne(example)].join('\n\n')}\n`;
}
