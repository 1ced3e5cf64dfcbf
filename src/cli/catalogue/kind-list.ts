import type { CatalogueKind } from '../../knowledge/catalogue-kind.ts';
import { catalogueKinds } from '../../knowledge/catalogue-kind.ts';
import { listEvidence } from '../../knowledge/list-evidence.ts';
import { listFactors } from '../../knowledge/list-factors.ts';
import { listModels } from '../../knowledge/list-models.ts';
import { listServices } from '../../knowledge/list-services.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { twoColumns } from './two-columns.ts';

const counts: Readonly<Record<CatalogueKind, () => number>> = {
  services: () => listServices().length,
  models: () => listModels().length,
  factors: () => listFactors().length,
  evidence: () => listEvidence().length,
};

/** What the catalogue holds, a line a kind, and how to see more. */
export function printedKinds({ texts, chalk, width }: CatalogueStyle): string {
  const rows = catalogueKinds.map((kind) => [chalk.cyan(kind), texts.kinds[kind](counts[kind]())] as const);
  const first = Math.max(...catalogueKinds.map((kind) => kind.length));
  const commands = catalogueKinds.map((kind) => `  ${chalk.cyan(`collab catalogue ${kind}`)}`);
  return `${twoColumns(rows, first, width)}\n\n${[texts.seeLists, ...commands].join('\n')}\n`;
}

/** The same for programs. */
export function kindsData(): object {
  return { format: 1, kinds: catalogueKinds.map((id) => ({ id, count: counts[id]() })) };
}
