import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { jurisdictions } from '../../knowledge/jurisdiction.ts';
import { readText } from '../read/text.ts';

const currencies = { norway: 'NOK', sweden: 'SEK' } as const;

/** A study counts in the currency of the country whose law it follows, unless all of it was converted. */
export function currencyIsTheCountrys({ root }: Document): Diagnostic[] {
  const node = child(root, 'currency');
  const other = child(root, 'jurisdiction');
  const currency = readText(node);
  const jurisdiction = jurisdictions.find((each) => each === readText(other));
  if (node === undefined || other === undefined || jurisdiction === undefined) return [];
  const usual = currencies[jurisdiction];
  // A word that is no currency at all has a message of its own.
  const isOther = currency !== usual && Object.values(currencies).some((each) => each === currency);
  return isOther && currency !== undefined ? [diagnostic('study/currency-of-other-country', node.span, { currency, jurisdiction, usual }, [{ span: other.span, role: 'other' }])] : [];
}
