import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../document/source.ts';
import { bracketIndent } from './bracket-indent.ts';
import { unknownCode } from './comment-code.ts';
import { dashInBrackets, extraComma, missingComma } from './commas.ts';
import type { FindFix, Fix } from './fix.ts';
import { badCoalition, badId } from './ids.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { unknownAlias, unknownFigure, unknownKey, unknownName, unknownOfCatalogue, unknownReference, unknownTrait, unknownValue } from './misspelt-words.ts';
import { decimalComma, groupedNumber, numberWithUnit, rateWithoutPercent, typographicNumber } from './numbers.ts';
import { badEscape, colonInValue } from './quotes.ts';
import { commentNeedsSpace, doubleColon, missingSpace, textAfterDocumentStart } from './spaces.ts';
import { tabIndent } from './tab-indent.ts';
import { badDate, lostZero, splitText, typographicQuotes, wrongType } from './values.ts';

/**
 * The mistakes that may have one mending only. All others have several, or none that can be told from the text: what is
 * missing has to be written, and of two keys or values that contradict each other somebody has to choose.
 */
const fixes: { readonly [C in DiagnosticCode]?: FindFix<C> } = {
  'yaml/tab-indent': tabIndent,
  'yaml/invisible-character': invisibleCharacter,
  'yaml/missing-space': missingSpace,
  'yaml/comment-needs-space': commentNeedsSpace,
  'yaml/double-colon': doubleColon,
  'yaml/colon-in-value': colonInValue,
  'yaml/bad-escape': badEscape,
  'yaml/extra-comma': extraComma,
  'yaml/missing-comma': missingComma,
  'yaml/dash-in-brackets': dashInBrackets,
  'yaml/text-after-document-start': textAfterDocumentStart,
  'yaml/bracket-indent': bracketIndent,
  'yaml/unknown-alias': unknownAlias,
  'format/unknown-key': unknownKey,
  'format/unknown-value': unknownValue,
  'format/bad-id': badId,
  'format/bad-coalition': badCoalition,
  'format/wrong-type': wrongType,
  'format/bad-date': badDate,
  'format/lost-zero': lostZero,
  'format/decimal-comma': decimalComma,
  'format/grouped-number': groupedNumber,
  'format/typographic-number': typographicNumber,
  'format/typographic-quotes': typographicQuotes,
  'format/not-a-number': numberWithUnit,
  'study/unknown-reference': unknownReference,
  'study/unknown-catalogue-service': unknownOfCatalogue,
  'study/unknown-factor': unknownOfCatalogue,
  'study/unknown-figure': unknownFigure,
  'study/unknown-model': unknownName,
  'study/unknown-agreement-point': unknownName,
  'study/unknown-criterion': unknownName,
  'study/unknown-prior': unknownName,
  'study/unknown-trait': unknownTrait,
  'study/split-text': splitText,
  'study/impossible-share': rateWithoutPercent,
  'suppression/unknown-code': unknownCode,
};

/** The codes of mistakes that may be mended. */
export const fixableCodes: ReadonlySet<string> = new Set(Object.keys(fixes));

/** Nobody looks through more, and each of them is told to other programs with its place. */
const mostEdits = 5_000;

/**
 * How a mistake is mended, where that is certain; undefined where somebody has to choose or too much of the text would
 * change. The edits stand in `source`, which is the text that the diagnostic was found in.
 */
export function fixOf(diagnostic: Diagnostic, source: Source): Fix | undefined {
  // Code and arguments fit together by the type of a diagnostic, which a union of functions cannot express.
  const find = fixes[diagnostic.code] as ((found: Diagnostic, source: Source) => Fix | undefined) | undefined;
  const fix = find?.(diagnostic, source);
  return fix === undefined || fix.edits.length > mostEdits ? undefined : fix;
}
