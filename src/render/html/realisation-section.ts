import type { Element } from 'hast';
import type { RealisationPanel } from '../../report/page.ts';
import type { Outcome, PageTexts } from '../../texts/page-texts.ts';
import { element } from './element.ts';
import { scrollRegion } from './scroll-region.ts';

const outcomes: readonly Outcome[] = ['low', 'likely', 'high'];

/**
 * A choice between a low, a likely and a high outcome, and the amounts of the one that is chosen, all written when the
 * study was analysed. Hidden until the page's script has come to life.
 */
export function realisationSection({ rows }: RealisationPanel, { realisation: words }: PageTexts): Element {
  const choice = (outcome: Outcome): Element =>
    element(
      'label',
      { className: ['choice'] },
      element('input', { type: 'radio', name: 'page-outcome', value: outcome, checked: outcome === 'likely', dataMeaning: words.meanings[outcome] }),
      words.choices[outcome],
    );
  return element(
    'section',
    { id: 'page-realisation', className: ['try'], ariaLabelledBy: ['page-realisation-heading'], hidden: true },
    element('h3', { id: 'page-realisation-heading' }, words.heading),
    element('p', {}, words.lead),
    element('fieldset', {}, element('legend', {}, words.legend), ...outcomes.map(choice)),
    element('p', { role: 'status' }, words.meanings.likely),
    scrollRegion(
      words.heading,
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.quantity), element('th', { scope: 'col', className: ['number'] }, words.amount))),
        element(
          'tbody',
          {},
          ...rows.map(({ label, amounts: { low, likely, high } }) =>
            element('tr', {}, element('th', { scope: 'row' }, label), element('td', { className: ['number'], dataLow: low, dataLikely: likely, dataHigh: high }, likely)),
          ),
        ),
      ),
    ),
  );
}
