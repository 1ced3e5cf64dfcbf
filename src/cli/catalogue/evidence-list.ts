import { wrapAnsi } from 'fast-wrap-ansi';
import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import { directions } from '../../knowledge/evidence.ts';
import { listEvidence } from '../../knowledge/list-evidence.ts';
import { realisationPriors } from '../../knowledge/realisation-priors.ts';
import { assumption } from './assumption.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { findingList } from './finding-list.ts';
import { twoColumns } from './two-columns.ts';

/** How many findings point each way, the findings by kind of work, and what is judged of a gap where all are shown. */
export function printedEvidence(kinds: readonly EvidenceKind[], style: CatalogueStyle): string {
  const { texts, chalk, width } = style;
  const studies = kinds.length === 1 ? listEvidence(kinds[0]) : listEvidence();
  const findings = studies.flatMap((study) => study.findings).filter(({ kind }) => kinds.includes(kind));
  const counts = directions
    .map((direction) => [direction, findings.filter((finding) => finding.direction === direction).length] as const)
    .filter(([, count]) => count > 0);
  const blocks = kinds.map((kind) => `${chalk.bold(capitalised(texts.evidence.kinds[kind]))} ${chalk.dim(`(${kind})`)}\n${findingList(kind, style)}`);
  const example = `  ${chalk.cyan(`collab catalogue evidence ${studies[0]?.id ?? ''}`)}`;
  return `${[
    wrapAnsi(texts.findings(findings.length, counts), width, { hard: false }),
    ...blocks,
    ...(kinds.length === 1 ? [] : [realisation(style)]),
    `${texts.seeStudy}\n${example}`,
  ].join('\n\n')}\n`;
}

/** The priors that a study names in `topDown.realisation`. */
function realisation(style: CatalogueStyle): string {
  const { texts, chalk, width } = style;
  const priors = realisationPriors();
  const rows = priors.map((prior) => [chalk.cyan(prior.id), assumption(prior, style)] as const);
  const first = Math.max(...priors.map(({ id }) => id.length));
  return `${chalk.bold(texts.evidence.realisation)} ${chalk.dim('(topDown.realisation)')}\n${twoColumns(rows, first, width)}`;
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
