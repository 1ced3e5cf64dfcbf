import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { checkFormat } from '../check-format.ts';
import type { Study } from '../study.ts';
import { amountsArePossible } from './amounts-are-possible.ts';
import { claimsNameFigures } from './claims-name-figures.ts';
import { coalitionsNameMunicipalities } from './coalitions-name-municipalities.ts';
import { comparisonsAreSound } from './comparisons-are-sound.ts';
import { costsAreStatedOnce } from './costs-are-stated-once.ts';
import { costsShareABasis } from './costs-share-a-basis.ts';
import { estimatesAreOrdered } from './estimates-are-ordered.ts';
import { groupCostAgrees } from './group-cost-agrees.ts';
import { keysAreUsed } from './keys-are-used.ts';
import { populationsArePossible } from './populations-are-possible.ts';
import { priceYearsConvert } from './price-years-convert.ts';
import { referencesResolve } from './references-resolve.ts';
import { sharesArePossible } from './shares-are-possible.ts';

/**
 * Checks that read the document as it was written, so that a mistake in one place hides none in another. Where two find
 * something at the same place, the first in this list is heard.
 */
export const documentChecks: readonly ((document: Document) => Diagnostic[])[] = [
  checkFormat,
  populationsArePossible,
  amountsArePossible,
  sharesArePossible,
  estimatesAreOrdered,
  referencesResolve,
  coalitionsNameMunicipalities,
  claimsNameFigures,
  costsShareABasis,
  costsAreStatedOnce,
  keysAreUsed,
];

/** Checks that need the whole study, and so run only when it has no errors. */
export const studyChecks: readonly ((study: Study) => Diagnostic[])[] = [
  groupCostAgrees,
  priceYearsConvert,
  comparisonsAreSound,
];
