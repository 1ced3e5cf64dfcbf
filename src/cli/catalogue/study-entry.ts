import { wrapAnsi } from 'fast-wrap-ansi';
import { evidenceAddress, fullEvidenceCitation } from '../../knowledge/evidence-citation.ts';
import type { Evidence, Finding } from '../../knowledge/evidence.ts';
import { listPriors } from '../../knowledge/list-priors.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { twoColumns } from './two-columns.ts';

/** Everything that the catalogue says of one study. */
export function printedStudy(study: Evidence, style: CatalogueStyle): string {
  const { language, texts, chalk, width } = style;
  const { labels, evidence } = texts;
  const { reference, read, strength } = study;
  const verified = reference.verified === 'to-be-verified' ? undefined : reference.verified;
  const lines = [
    ...study.findings.map((finding) => [evidence.kinds[finding.kind], found(finding, style)] as const),
    [labels.place, study.place[language]],
    [labels.strength, `${evidence.strengths[strength]}: ${evidence.designs[strength]}`],
    [labels.means, study.note[language]],
    [labels.reference, fullEvidenceCitation(study, evidence.citation)],
    [labels.read, evidence.read(read, verified)],
    ...priorLine(study, style),
  ] as const;
  const rows = lines.map(([label, text]) => [chalk.dim(label), text] as const);
  const first = Math.max(...lines.map(([label]) => label.length));
  return [
    `${wrapAnsi(chalk.bold(reference.title), width, { hard: false })}\n${chalk.dim(`(${study.id})`)}`,
    wrapAnsi(study.measured[language], width, { hard: false }),
    twoColumns(rows, first, width),
    // Not in the table, which would cut it short: whoever reads on copies it.
    `  ${chalk.cyan(evidenceAddress(study) ?? '')}\n`,
  ].join('\n\n');
}

/** Direction, finding, and its size as published. */
function found({ direction, text, size }: Finding, { language, texts, chalk }: CatalogueStyle): string {
  const { evidence } = texts;
  const secondary = size?.secondary === true ? `; ${evidence.secondary}` : '';
  const published = size === undefined ? [] : [`${evidence.size(size, size.base[language])}${secondary}.`];
  return [`${chalk.bold(evidence.directions[direction])}: ${text[language]}`, ...published].join(' ');
}

function priorLine({ id }: Evidence, { texts }: CatalogueStyle): readonly (readonly [string, string])[] {
  const resting = listPriors().filter(({ restsOn }) => restsOn.includes(id)).map((prior) => prior.id);
  return resting.length === 0 ? [] : [[texts.labels.priors, resting.join(', ')]];
}
