import type { Text } from 'mdast';
import type { LegalStatement } from '../knowledge/collaboration-model.ts';
import { findLaw } from '../knowledge/find-law.ts';
import type { LawReference } from '../knowledge/law.ts';
import { isVerified } from '../knowledge/law.ts';
import type { TextContext } from './context.ts';
import type { Inline } from './nodes.ts';
import { text } from './nodes.ts';

/** Where something stands in the law, "kommuneloven § 20-2", with a mark where nobody has read it there. */
export function lawPlace({ texts, language }: TextContext, reference: LawReference): Text {
  const { place, toBeVerified } = texts.models.catalogue;
  const where = place(findLaw(reference.law)?.shortName[language] ?? reference.law, reference.place);
  return { type: 'text', value: isVerified(reference) ? where : `${where}; ${toBeVerified}`, data: { law: reference.law } };
}

/** A statement of the law with where it stands, in brackets before its full stop. */
export function legalText(context: TextContext, { text: said, reference }: LegalStatement): Inline[] {
  return [text(`${said[context.language].replace(/\.$/, '')} (`), lawPlace(context, reference), text(').')];
}
