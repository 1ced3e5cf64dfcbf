import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import type { Evidence } from '../../knowledge/evidence.ts';
import { findEvidence } from '../../knowledge/find-evidence.ts';
import { findPrior } from '../../knowledge/find-prior.ts';
import { lawsOfModel } from '../../knowledge/laws-of-model.ts';
import { listEvidence } from '../../knowledge/list-evidence.ts';
import { listFormerModels } from '../../knowledge/list-former-models.ts';
import { listPriors } from '../../knowledge/list-priors.ts';
import { kindsData } from './kind-list.ts';
import type { Shown } from './shown.ts';

/** What is shown, for programs. */
export function shownData(shown: Shown): object {
  switch (shown.what) {
    case 'kinds':
      return kindsData();
    case 'services':
      return { format: 1, services: shown.services };
    case 'service':
      return { format: 1, services: [shown.service], ...evidenceOn(shown.service.evidence) };
    case 'models':
      return { format: 1, models: shown.models, formerModels: listFormerModels() };
    case 'model':
      return { format: 1, models: [shown.model], laws: lawsOfModel(shown.model), formerModels: listFormerModels(shown.model.id) };
    case 'factors':
      return { format: 1, factors: shown.factors };
    case 'factor':
      return { format: 1, factors: [shown.factor], evidence: shown.factor.evidence.flatMap((id) => findEvidence(id) ?? []) };
    case 'evidence':
      return { format: 1, ...(shown.kinds.length === 1 ? evidenceOn(shown.kinds) : { evidence: listEvidence(), priors: listPriors() }) };
    case 'study':
      return { format: 1, evidence: [shown.study] };
  }
}

/** The studies of some kinds, each once, and the priors of these kinds. */
function evidenceOn(kinds: readonly EvidenceKind[]): object {
  const bears = ({ findings }: Evidence): boolean => findings.some(({ kind }) => kinds.includes(kind));
  return { evidence: listEvidence().filter(bears), priors: kinds.flatMap((kind) => findPrior(kind) ?? []) };
}
