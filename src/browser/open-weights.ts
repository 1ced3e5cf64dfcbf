import { additiveValue, placesByValue, weightsFromSwings } from '../math/additive-value.ts';
import { largestRemainder } from '../math/largest-remainder.ts';
import type { PageData } from '../render/html/page-data-script.ts';
import { writtenDecimal } from './written-decimal.ts';

interface Slider {
  readonly input: HTMLInputElement;
  readonly output: HTMLElement;
}

interface Row {
  /** Its service's place in the study. */
  readonly service: number;
  readonly row: HTMLElement;
  readonly rank: HTMLElement;
  readonly studyRank: string;
  readonly title: string;
  readonly value: HTMLElement;
  readonly studyValue: string;
}

/** What stands where no weight gives a place or a value. */
const none = '–';

/**
 * Opens the sliders of the criteria's weights: whenever one is moved, the services are ranked anew, and when it comes to
 * rest it is said which are first. Until then nothing is said: what was said before holds no longer.
 */
export function openWeights(): void {
  const section = document.querySelector<HTMLElement>('#page-weights');
  const status = section?.querySelector<HTMLElement>('[role="status"]');
  const reset = section?.querySelector('button');
  const body = section?.querySelector('tbody');
  if (!section || !status || !reset || !body) return;
  const data = JSON.parse(section.querySelector('script')?.textContent ?? '') as PageData;
  const sliders = slidersOf(section);
  const rows = rowsOf(body);
  let news = data.words.asStudy;

  const say = (): void => {
    if (status.textContent !== news) status.textContent = news;
  };
  const order = (places: (row: Row) => number): readonly Row[] => {
    const sorted = rows.toSorted((a, b) => places(a) - places(b) || a.service - b.service);
    body.append(...sorted.map(({ row }) => row));
    return sorted;
  };
  const weigh = (): void => {
    const points = sliders.map(({ input }) => input.valueAsNumber);
    const weights = weightsFromSwings(points);
    label(points, weights);
    status.textContent = '';
    if (weights === undefined) {
      for (const { rank, value } of rows) {
        rank.textContent = none;
        value.textContent = none;
      }
      order((row) => rows.indexOf(row));
      news = data.words.noWeight;
      return;
    }
    const worth = data.values.map((values) => additiveValue(weights, values));
    const places = placesByValue(worth);
    for (const { service, rank, value } of rows) {
      rank.textContent = String(places[service] ?? '');
      value.textContent = writtenDecimal(worth[service] ?? 0, data.decimalMark);
    }
    const now = order(({ service }) => places[service] ?? 0);
    const first = now.slice(0, announced).map(({ title }) => title).join(', ');
    // Services that share a place now and did not in the study stand in the same order, but are not ranked the same.
    const isSame = rows.every(({ rank, studyRank }) => rank.textContent === studyRank);
    news = isSame ? data.words.sameOrder : data.words.changed.replace('{first}', () => first);
  };
  const label = (points: readonly number[], weights: readonly number[] | undefined): void => {
    const shares = weights === undefined ? [] : largestRemainder(weights, 0.01);
    for (const [index, { input, output }] of sliders.entries()) {
      output.textContent = data.words.points.replace('{points}', String(points[index] ?? 0)).replace('{share}', String(shares[index] ?? 0));
      input.setAttribute('aria-valuetext', output.textContent);
    }
  };
  /** The study's weights need not be whole points: what it says of itself is shown, and nothing computed. */
  const restore = (): void => {
    for (const [index, { input }] of sliders.entries()) input.valueAsNumber = data.points[index] ?? 0;
    label(data.points, data.weights);
    for (const { rank, studyRank, value, studyValue } of rows) {
      rank.textContent = studyRank;
      value.textContent = studyValue;
    }
    order((row) => rows.indexOf(row));
    news = data.words.asStudy;
    say();
  };

  for (const { input } of sliders) {
    input.addEventListener('input', weigh);
    input.addEventListener('change', say);
  }
  reset.addEventListener('click', restore);
  restore();
  section.hidden = false;
}

/** How many services are read out: the table has them all. */
const announced = 3;

function slidersOf(section: HTMLElement): readonly Slider[] {
  return Array.from(section.querySelectorAll<HTMLElement>('.slider')).flatMap((slider) => {
    const [input, output] = [slider.querySelector('input'), slider.querySelector('output')];
    return input === null || output === null ? [] : [{ input, output }];
  });
}

/** In the order of the study's ranking: place now, place in the study, service, value, advice. */
function rowsOf(body: HTMLElement): readonly Row[] {
  return Array.from(body.querySelectorAll<HTMLElement>('tr')).flatMap((row) => {
    const [rank, studyRank, , value] = Array.from(row.children);
    if (!(rank instanceof HTMLElement) || !(value instanceof HTMLElement)) return [];
    return [{ service: Number(row.dataset['service']), row, rank, studyRank: studyRank?.textContent ?? '', title: row.dataset['title'] ?? '', value, studyValue: value.textContent ?? '' }];
  });
}
