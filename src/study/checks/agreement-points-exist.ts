import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Speller } from '../../diagnostics/nearest.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { catalogueSpeller } from '../../knowledge/catalogue-speller.ts';
import type { CollaborationModel } from '../../knowledge/collaboration-model.ts';
import { findModel } from '../../knowledge/find-model.ts';
import { readText } from '../read/text.ts';

/** What an agreement says stands under the points that the law of its model requires, or that such agreements usually have. */
export function agreementPointsExist({ root }: Document): Diagnostic[] {
  const jurisdiction = readText(child(root, 'jurisdiction'));
  return nodesAt(root, ['agreements', '*']).flatMap((agreement) => {
    const model = findModel(readText(child(agreement, 'model')) ?? '');
    // A model that is unknown, or of the other country, has a message of its own.
    return model === undefined || model.jurisdiction !== jurisdiction ? [] : unknownPoints(agreement, model);
  });
}

function unknownPoints(agreement: DocumentNode, model: CollaborationModel): Diagnostic[] {
  const points = [...model.agreement, ...(model.usual ?? [])];
  const known = points.map(({ id }) => id);
  // Made when the first unknown word is met: an agreement without one needs none.
  let speller: Speller | undefined;
  const nearest: Speller = (word) => {
    speller ??= catalogueSpeller(points.map(({ id, text }) => ({ id, names: Object.values(text) })));
    return speller(word);
  };
  return entries(child(agreement, 'points'))
    .filter(({ key }) => !known.includes(key.text))
    .map(({ key: { text: id, span } }) =>
      diagnostic('study/unknown-agreement-point', span, { id, model: model.id, nearest: nearest(id), known }),
    );
}
