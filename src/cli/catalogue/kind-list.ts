import { catalogueKinds } from '../../knowledge/catalogue-kind.ts';
import { listServices } from '../../knowledge/list-services.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { twoColumns } from './two-columns.ts';

/** What the catalogue holds, a line a kind, and how to see more. */
export function printedKinds({ texts, chalk, width }: CatalogueStyle): string {
  const rows = catalogueKinds.map((kind) => [chalk.cyan(kind), texts.kinds[kind](listServices().length)] as const);
  const first = Math.max(...catalogueKinds.map((kind) => kind.length));
  return `${twoColumns(rows, first, width)}\n\n${texts.seeList(chalk.cyan('collab catalogue services'))}\n`;
}

/** The same for programs. */
export function kindsData(): object {
  return { format: 1, kinds: catalogueKinds.map((id) => ({ id, count: listServices().length })) };
}
