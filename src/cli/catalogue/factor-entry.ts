import { wrapAnsi } from 'fast-wrap-ansi';
import { evidenceCitation } from '../../knowledge/evidence-citation.ts';
import { findEvidence } from '../../knowledge/find-evidence.ts';
import { findReference } from '../../knowledge/find-reference.ts';
import type { ReadinessFactor } from '../../knowledge/readiness-factor.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { citedSource } from './cited-source.ts';
import { twoColumns } from './two-columns.ts';

/** Everything that the catalogue says of one success factor or pitfall: what is asked, what the levels are, what to do, where from. */
export function printedFactor(factor: ReadinessFactor, style: CatalogueStyle): string {
  const { language, texts, chalk, width } = style;
  const { factors: words, labels } = texts;
  const { id, kind, group, title, question, anchors, reason, action, owner, sources, evidence } = factor;
  const block = (heading: string, rows: readonly (readonly [string, string])[]): readonly string[] => {
    if (rows.length === 0) return [];
    const first = Math.max(...rows.map(([label]) => label.length));
    return [`${chalk.bold(heading)}\n${twoColumns(rows.map(([label, text]) => [chalk.dim(label), text] as const), first, width)}`];
  };
  return `${[
    wrapAnsi(`${chalk.bold(title[language])} ${chalk.dim(`(${id})`)}`, width, { hard: false }),
    wrapAnsi(question[language], width, { hard: false }),
    ...block(words.kinds[kind], [
      [words.labels.group, words.groups[group]],
      ...(reason === undefined ? [] : [[words.labels.reason, reason[language]] as const]),
      [words.labels.action, action[language]],
      [words.labels.owner, owner[language]],
      [labels.inStudy, chalk.cyan(`readiness: { ${id}: 2 }`)],
    ]),
    ...block(words.labels.levels, anchors.map((anchor, level) => [String(level), anchor[language]] as const)),
    ...block(words.labels.sources, sources.map((source, index) => [`${index + 1}.`, citedSource(source, texts)] as const)),
    ...addresses(factor, style),
    ...studies(evidence, style),
  ].join('\n\n')}\n`;
}

/** Not in a table, which would cut them short: whoever reads on copies them. */
function addresses({ sources }: ReadinessFactor, { chalk }: CatalogueStyle): readonly string[] {
  const urls = new Set(sources.flatMap(({ reference }) => findReference(reference)?.url ?? []));
  return urls.size === 0 ? [] : [[...urls].map((url) => `  ${chalk.cyan(url)}`).join('\n')];
}

/** Studies that bear on it, whichever way they point, with what each of them means. */
function studies(ids: readonly string[], { language, texts, chalk, width }: CatalogueStyle): readonly string[] {
  const found = ids.flatMap((id) => findEvidence(id) ?? []);
  if (found.length === 0) return [];
  const rows = found.map((study) => {
    return [chalk.cyan(study.id), `${study.note[language]}\n${chalk.dim(evidenceCitation(study, texts.evidence.citation))}`] as const;
  });
  const first = Math.max(...found.map(({ id }) => id.length));
  return [`${chalk.bold(texts.factors.labels.evidence)}\n${twoColumns(rows, first, width)}`];
}
