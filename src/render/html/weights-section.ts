import type { Element } from 'hast';
import type { WeightsPanel } from '../../report/page.ts';
import type { PageTexts } from '../../texts/page-texts.ts';
import { element } from './element.ts';
import { pageDataScript } from './page-data-script.ts';
import { scrollRegion } from './scroll-region.ts';

/**
 * A slider for the weight of each criterion, and the ranked services below. Hidden until the page's script has come to
 * life: without it nothing here would move.
 */
export function weightsSection(panel: WeightsPanel, { weights: words }: PageTexts): Element {
  const { criteria, services, order, decimalMark, points } = panel;
  const slider = ({ title, points: at, text }: WeightsPanel['criteria'][number], index: number): Element => {
    const id = `page-weight-${index}`;
    return element(
      'div',
      { className: ['slider'] },
      element('label', { htmlFor: [id] }, title),
      element('output', { htmlFor: [id] }, text),
      element('input', { type: 'range', id, min: '0', max: '100', step: '1', value: String(at), autoComplete: ['off'], ariaValueText: text }),
    );
  };
  const { table: labels } = words;
  const head = (label: string, right: boolean): Element => element('th', { scope: 'col', ...(right ? { className: ['number'] } : {}) }, label);
  const number = (text: string): Element => element('td', { className: ['number'] }, text);
  const row = (place: number): Element[] => {
    const service = services[place];
    if (service === undefined) return [];
    const { title, marks, rank, value, advice } = service;
    const named = element('th', { scope: 'row' }, `${title}${marks}`);
    return [element('tr', { dataService: String(place), dataTitle: title }, number(rank), number(rank), named, number(value), element('td', {}, advice))];
  };
  return element(
    'section',
    { id: 'page-weights', className: ['try'], ariaLabelledBy: ['page-weights-heading'], hidden: true },
    element('h3', { id: 'page-weights-heading' }, words.heading),
    element('p', {}, words.lead),
    ...criteria.map(slider),
    element('button', { type: 'button' }, words.reset),
    element('p', { role: 'status' }, words.asStudy),
    scrollRegion(
      words.heading,
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, head(labels.rank, true), head(labels.studyRank, true), head(labels.service, false), head(labels.value, true), head(labels.advice, false))),
        element('tbody', {}, ...order.flatMap(row)),
      ),
    ),
    element('p', {}, words.classesStay),
    pageDataScript({
      weights: criteria.map(({ weight }) => weight),
      points: criteria.map((criterion) => criterion.points),
      values: services.map(({ values }) => values),
      decimalMark,
      words: { points, asStudy: words.asStudy, sameOrder: words.sameOrder, changed: words.changed('{first}'), noWeight: words.noWeight },
    }),
  );
}
