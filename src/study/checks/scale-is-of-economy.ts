import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries, entry } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { economyCriterion } from '../built-in-criteria.ts';

/** Only the economy is measured in money; the scale of every other criterion is that of the effects. */
export function scaleIsOfEconomy({ root }: Document): Diagnostic[] {
  return entries(child(root, 'criteria'))
    .filter(({ key }) => key.text !== economyCriterion)
    .flatMap(({ key, value }) => {
      const scale = entry(value, 'scale');
      return scale === undefined ? [] : [diagnostic('study/scale-of-economy', scale.key.span, { criterion: key.text })];
    });
}
