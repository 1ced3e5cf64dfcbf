import { nearest } from '../../diagnostics/nearest.ts';
import type { Area } from '../../knowledge/area.ts';
import { catalogueKinds } from '../../knowledge/catalogue-kind.ts';
import type { CatalogueService } from '../../knowledge/catalogue-service.ts';
import type { CollaborationModel } from '../../knowledge/collaboration-model.ts';
import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import { evidenceKinds } from '../../knowledge/evidence-kind.ts';
import type { Evidence } from '../../knowledge/evidence.ts';
import { factorSpeller } from '../../knowledge/factor-speller.ts';
import { findEvidence } from '../../knowledge/find-evidence.ts';
import { findFactor } from '../../knowledge/find-factor.ts';
import { findModel } from '../../knowledge/find-model.ts';
import { findService } from '../../knowledge/find-service.ts';
import type { Jurisdiction } from '../../knowledge/jurisdiction.ts';
import { listFactors } from '../../knowledge/list-factors.ts';
import { listModels } from '../../knowledge/list-models.ts';
import { listServices } from '../../knowledge/list-services.ts';
import { modelSpeller } from '../../knowledge/model-speller.ts';
import type { ReadinessFactor } from '../../knowledge/readiness-factor.ts';
import { serviceSpeller } from '../../knowledge/service-speller.ts';
import type { CatalogueTexts } from '../../texts/catalogue-texts.ts';
import { UsageError } from '../usage-error.ts';
import { evidenceSpeller } from './evidence-speller.ts';

/** What of the catalogue is to be shown. */
export type Shown =
  | { readonly what: 'kinds' }
  | { readonly what: 'services'; readonly services: readonly CatalogueService[] }
  | { readonly what: 'service'; readonly service: CatalogueService }
  | { readonly what: 'models'; readonly models: readonly CollaborationModel[] }
  | { readonly what: 'model'; readonly model: CollaborationModel }
  | { readonly what: 'factors'; readonly factors: readonly ReadinessFactor[] }
  | { readonly what: 'factor'; readonly factor: ReadinessFactor }
  | { readonly what: 'evidence'; readonly kinds: readonly EvidenceKind[] }
  | { readonly what: 'study'; readonly study: Evidence };

/** What a command line names of the catalogue. */
export interface Wanted {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly area: Area | undefined;
  /** The country where a service is a municipality's task. */
  readonly jurisdiction: Jurisdiction | undefined;
}

/**
 * Finds what is to be shown; a kind of evidence may stand where an id does.
 *
 * @throws UsageError for a kind or an id that there is none of, and where there is no list of services to narrow
 */
export function chooseShown({ kind, id, area, jurisdiction }: Wanted, texts: CatalogueTexts): Shown {
  const known = catalogueKinds.find((each) => each === kind);
  if (kind !== undefined && known === undefined) {
    throw new UsageError(texts.unknownKind(kind, nearest(kind, catalogueKinds), catalogueKinds));
  }
  const isList = known === 'services' && id === undefined;
  if (area !== undefined && !isList) throw new UsageError(texts.areaNeedsList);
  if (jurisdiction !== undefined && !isList) throw new UsageError(texts.jurisdictionNeedsList);
  switch (known) {
    case undefined:
      return { what: 'kinds' };
    case 'services':
      return id === undefined ? { what: 'services', services: listServices({ area, jurisdiction }) } : service(id, texts);
    case 'models':
      return id === undefined ? { what: 'models', models: listModels() } : model(id, texts);
    case 'factors':
      return id === undefined ? { what: 'factors', factors: listFactors() } : factor(id, texts);
    case 'evidence':
      return id === undefined ? { what: 'evidence', kinds: evidenceKinds } : evidenceOrStudy(id, texts);
  }
}

function service(id: string, texts: CatalogueTexts): Shown {
  const found = findService(id);
  if (found === undefined) throw new UsageError(texts.unknownService(id, serviceSpeller()(id)));
  return { what: 'service', service: found };
}

function model(id: string, texts: CatalogueTexts): Shown {
  const found = findModel(id);
  if (found === undefined) throw new UsageError(texts.unknownModel(id, modelSpeller()(id)));
  return { what: 'model', model: found };
}

function factor(id: string, texts: CatalogueTexts): Shown {
  const found = findFactor(id);
  if (found === undefined) throw new UsageError(texts.unknownFactor(id, factorSpeller()(id)));
  return { what: 'factor', factor: found };
}

function evidenceOrStudy(id: string, texts: CatalogueTexts): Shown {
  const kind = evidenceKinds.find((each) => each === id);
  if (kind !== undefined) return { what: 'evidence', kinds: [kind] };
  const study = findEvidence(id);
  if (study === undefined) throw new UsageError(texts.unknownEvidence(id, evidenceSpeller()(id)));
  return { what: 'study', study };
}
