import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Speller } from '../../diagnostics/nearest.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { holds } from '../../knowledge/condition.ts';
import { findModel } from '../../knowledge/find-model.ts';
import type { Jurisdiction } from '../../knowledge/jurisdiction.ts';
import { jurisdictions } from '../../knowledge/jurisdiction.ts';
import { listModels } from '../../knowledge/list-models.ts';
import { modelSpeller } from '../../knowledge/model-speller.ts';
import type { ServiceFacts } from '../../knowledge/service-facts.ts';
import type { Definitions } from '../defined-ids.ts';
import { readText } from '../read/text.ts';
import { listedParticipants, namedParticipants } from '../services-of-agreement.ts';

/** A collaboration model that a study names is one of its own country's, and one that so many can have. */
export function modelsExist({ root }: Document, definitions: Definitions): Diagnostic[] {
  const written = readText(child(root, 'jurisdiction'));
  const jurisdiction = jurisdictions.find((each) => each === written);
  const services = nodesAt(root, ['services', '*']);
  const agreements = entries(child(root, 'agreements'));
  const owners = [...services, ...nodesAt(root, ['existing', '*']), ...agreements.map(({ value }) => value)];
  const isMunicipality = definitions('municipalities').has;
  // Made when the first unknown word is met: a study without one needs none.
  let speller: Speller | undefined;
  const nearest: Speller = (word) => (speller ??= modelSpeller(jurisdiction))(word);
  return [
    ...owners.flatMap((owner) => wrongModel(owner, jurisdiction, nearest)),
    ...services.flatMap((service) => modelOfOne(service, listedParticipants(service), isMunicipality)),
    ...agreements.flatMap((agreement) => modelOfOne(agreement.value, namedParticipants(root, agreement), isMunicipality)),
  ];
}

function wrongModel(owner: DocumentNode, jurisdiction: Jurisdiction | undefined, nearest: Speller): Diagnostic[] {
  const node = child(owner, 'model');
  const id = readText(node);
  if (node === undefined || id === undefined) return [];
  const model = findModel(id);
  if (model !== undefined && (jurisdiction === undefined || model.jurisdiction === jurisdiction)) return [];
  const args = { id, nearest: nearest(id), known: listModels(jurisdiction).map((each) => each.id) };
  if (model === undefined || jurisdiction === undefined) return [diagnostic('study/unknown-model', node.span, args)];
  return [diagnostic('study/model-of-other-country', node.span, { ...args, jurisdiction })];
}

/** Only what is written is judged: without participants, all municipalities take part, and a study has two at least. */
function modelOfOne(owner: DocumentNode, participants: readonly string[], isMunicipality: (id: string) => boolean): Diagnostic[] {
  const node = child(owner, 'model');
  const model = findModel(readText(node) ?? '');
  const [participant, ...others] = participants;
  if (node === undefined || model === undefined || participant === undefined || others.length > 0) return [];
  if (!isMunicipality(participant)) return [];
  const needsOthers = model.requirements.some(({ effect, when }) => effect === 'excludes' && holds(when, ofOne) && !holds(when, ofTwo));
  return needsOthers ? [diagnostic('study/model-for-several', node.span, { id: model.id, participant })] : [];
}

/** Services of which nothing is known but how many take part. */
const ofOne: ServiceFacts = { traits: [], area: undefined, kinds: [], participants: 1, isHostStated: false };
const ofTwo: ServiceFacts = { ...ofOne, participants: 2 };
