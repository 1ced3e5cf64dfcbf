import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { checkFormat } from '../check-format.ts';
import type { Definitions } from '../defined-ids.ts';
import type { Study } from '../study.ts';
import { agreementPointsExist } from './agreement-points-exist.ts';
import { agreementsAreComplete } from './agreements-are-complete.ts';
import { agreementsNameServices } from './agreements-name-services.ts';
import { amountsArePossible } from './amounts-are-possible.ts';
import { answersAreComplete } from './answers-are-complete.ts';
import { claimsHaveTheUnit } from './claims-have-the-unit.ts';
import { claimsNameFigures } from './claims-name-figures.ts';
import { coalitionsNameMunicipalities } from './coalitions-name-municipalities.ts';
import { comparatorsAreWhole } from './comparators-are-whole.ts';
import { comparisonsAreSound } from './comparisons-are-sound.ts';
import { costsAreStatedOnce } from './costs-are-stated-once.ts';
import { costsShareABasis } from './costs-share-a-basis.ts';
import { criteriaHaveAnOrder } from './criteria-have-an-order.ts';
import { criteriaHaveWeight } from './criteria-have-weight.ts';
import { currencyIsTheCountrys } from './currency-is-the-countrys.ts';
import { economyIsScoredOnce } from './economy-is-scored-once.ts';
import { effectsNameCriteria } from './effects-name-criteria.ts';
import { estimatesAreOrdered } from './estimates-are-ordered.ts';
import { factorsAreInCatalogue } from './factors-are-in-catalogue.ts';
import { gainsCanBeCounted } from './gains-can-be-counted.ts';
import { gapIsKnown } from './gap-is-known.ts';
import { groupCostAgrees } from './group-cost-agrees.ts';
import { hostsTakePart } from './hosts-take-part.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { keysAreUsed } from './keys-are-used.ts';
import { membersStandOnce } from './members-stand-once.ts';
import { modelsExist } from './models-exist.ts';
import { municipalitiesStandOnce } from './municipalities-stand-once.ts';
import { municipalitiesTakePart } from './municipalities-take-part.ts';
import { municipalityCodesFit } from './municipality-codes-fit.ts';
import { optimismIsAdded } from './optimism-is-added.ts';
import { participantsAnswer } from './participants-answer.ts';
import { pointsAreDecimal } from './points-are-decimal.ts';
import { populationsArePossible } from './populations-are-possible.ts';
import { priceLevelsArePossible } from './price-levels-are-possible.ts';
import { priceYearsConvert } from './price-years-convert.ts';
import { priorsExist } from './priors-exist.ts';
import { quadrantsAreShort } from './quadrants-are-short.ts';
import { referencesResolve } from './references-resolve.ts';
import { scaleIsOfEconomy } from './scale-is-of-economy.ts';
import { servicesAreInCatalogue } from './services-are-in-catalogue.ts';
import { servicesHaveAnOrder } from './services-have-an-order.ts';
import { sharesArePossible } from './shares-are-possible.ts';
import { sharingKeysHaveFigures } from './sharing-keys-have-figures.ts';
import { sharingKeysMakeAWhole } from './sharing-keys-make-a-whole.ts';
import { strategiesFitTheirType } from './strategies-fit-their-type.ts';
import { swingsAreComplete } from './swings-are-complete.ts';
import { swotLeadsSomewhere } from './swot-leads-somewhere.ts';
import { yearsAreCounted } from './years-are-counted.ts';

/**
 * Checks that read the document as it was written, so that a mistake in one place hides none in another. Where two find
 * something at the same place, the first in this list is heard.
 */
export const documentChecks: readonly ((document: Document, definitions: Definitions) => Diagnostic[])[] = [
  checkFormat,
  currencyIsTheCountrys,
  pointsAreDecimal,
  populationsArePossible,
  amountsArePossible,
  priceLevelsArePossible,
  sharesArePossible,
  sharingKeysMakeAWhole,
  estimatesAreOrdered,
  idsAreUnique,
  economyIsScoredOnce,
  referencesResolve,
  membersStandOnce,
  municipalitiesStandOnce,
  municipalityCodesFit,
  coalitionsNameMunicipalities,
  hostsTakePart,
  modelsExist,
  agreementsNameServices,
  agreementPointsExist,
  municipalitiesTakePart,
  participantsAnswer,
  effectsNameCriteria,
  criteriaHaveAnOrder,
  criteriaHaveWeight,
  scaleIsOfEconomy,
  servicesHaveAnOrder,
  servicesAreInCatalogue,
  priorsExist,
  yearsAreCounted,
  claimsNameFigures,
  claimsHaveTheUnit,
  costsShareABasis,
  costsAreStatedOnce,
  quadrantsAreShort,
  strategiesFitTheirType,
  optimismIsAdded,
  keysAreUsed,
];

/** Checks that need the whole study, and so run only when it has no errors: none of them gives one. */
export const studyChecks: readonly ((study: Study, document: Document) => Diagnostic[])[] = [
  groupCostAgrees,
  priceYearsConvert,
  comparisonsAreSound,
  comparatorsAreWhole,
  gapIsKnown,
  gainsCanBeCounted,
  sharingKeysHaveFigures,
  swingsAreComplete,
  answersAreComplete,
  factorsAreInCatalogue,
  swotLeadsSomewhere,
  agreementsAreComplete,
];
