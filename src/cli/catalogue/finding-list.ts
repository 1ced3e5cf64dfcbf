import { evidenceCitation } from '../../knowledge/evidence-citation.ts';
import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import { directions, strengths } from '../../knowledge/evidence.ts';
import { findMissingPrior } from '../../knowledge/find-missing-prior.ts';
import { findPrior } from '../../knowledge/find-prior.ts';
import { listEvidence } from '../../knowledge/list-evidence.ts';
import { assumption } from './assumption.ts';
import type { CatalogueStyle } from './catalogue-style.ts';
import { twoColumns } from './two-columns.ts';

/**
 * What studies of one kind of work have found, the strongest evidence first, and what is assumed where a study rests on
 * them. Each finding begins with its direction: one that costs money is as easy to see as one that saves.
 */
export function findingList(kind: EvidenceKind, style: CatalogueStyle): string {
  const { language, texts, chalk, width } = style;
  const { evidence, labels } = texts;
  const studies = strengths.flatMap((strength) => listEvidence(kind).filter((study) => study.strength === strength));
  const findings = studies.flatMap((study) =>
    study.findings
      .filter((finding) => finding.kind === kind)
      .map(({ direction, text }) => {
        const where = `${study.place[language]}; ${evidence.strengths[study.strength]}`;
        const who = `${evidenceCitation(study, evidence.citation)} (${study.id})`;
        return [chalk.bold(evidence.directions[direction]), [text[language], chalk.dim(where), chalk.cyan(who)].join('\n')] as const;
      }),
  );
  const prior = findPrior(kind) ?? findMissingPrior(kind);
  const assumed = prior === undefined ? [] : [[chalk.dim(labels.assumed), assumption(prior, style)] as const];
  const first = Math.max(labels.assumed.length, ...directions.map((direction) => evidence.directions[direction].length));
  return twoColumns([...findings, ...assumed], first, width);
}
