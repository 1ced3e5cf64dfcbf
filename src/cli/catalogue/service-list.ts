import { areas } from '../../knowledge/area.ts';
import type { CatalogueService } from '../../knowledge/catalogue-service.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { twoColumns } from './two-columns.ts';

/** Services by area, an id and a title a line. */
export function printedServices(services: readonly CatalogueService[], style: CatalogueStyle): string {
  const { texts, chalk, width, language } = style;
  const first = Math.max(...services.map(({ id }) => id.length));
  const blocks = areas.flatMap((area) => {
    const members = services.filter((service) => service.area === area);
    if (members.length === 0) return [];
    const rows = members.map(({ id, title }) => [chalk.cyan(id), title[language]] as const);
    return [`${chalk.bold(texts.areas[area])} ${chalk.dim(`(${area}, ${members.length})`)}\n${twoColumns(rows, first, width)}`];
  });
  const example = chalk.cyan(`collab catalogue services ${services[0]?.id ?? ''}`);
  return `${[...blocks, texts.seeOne(example)].join('\n\n')}\n`;
}
