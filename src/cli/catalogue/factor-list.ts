import type { ReadinessFactor } from '../../knowledge/readiness-factor.ts';
import { factorGroups } from '../../knowledge/readiness-factor.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { twoColumns } from './two-columns.ts';

/** Success factors and pitfalls by what they are about, an id and a title a line; what is no plain success factor says so. */
export function printedFactors(factors: readonly ReadinessFactor[], style: CatalogueStyle): string {
  const { texts, chalk, width } = style;
  const first = Math.max(...factors.map(({ id }) => id.length));
  const blocks = factorGroups.map((group) => {
    const members = factors.filter((factor) => factor.group === group);
    const rows = members.map((factor) => [chalk.cyan(factor.id), titled(factor, style)] as const);
    return `${chalk.bold(texts.factors.groups[group])} ${chalk.dim(`(${group}, ${members.length})`)}\n${twoColumns(rows, first, width)}`;
  });
  const [shortest] = factors.map(({ id }) => id).toSorted((one, other) => one.length - other.length);
  const example = chalk.cyan(`collab catalogue factors ${shortest ?? ''}`);
  return `${[...blocks, texts.seeOne(example)].join('\n\n')}\n`;
}

function titled({ kind, mustHave, title }: ReadinessFactor, { language, texts, chalk }: CatalogueStyle): string {
  const { marks: words } = texts.factors;
  const marks = [...(mustHave ? [words.mustHave] : []), ...(kind === 'pitfall' ? [words.pitfall] : [])];
  return marks.length === 0 ? title[language] : `${title[language]} ${chalk.dim(`(${marks.join(', ')})`)}`;
}
