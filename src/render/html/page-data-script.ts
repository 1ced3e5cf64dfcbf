import type { Element } from 'hast';
import { element } from './element.ts';

/** What the sliders of the page start from, as the page's script reads it. */
export interface PageData {
  /** By criterion: the study's own weights as shares, and as points from 0 to 100. */
  readonly weights: readonly number[];
  readonly points: readonly number[];
  /** By service in the order of the study, by criterion. */
  readonly values: readonly (readonly number[])[];
  readonly decimalMark: string;
  /** What is said, with `{points}`, `{share}` and `{first}` to be filled in. */
  readonly words: {
    readonly points: string;
    readonly asStudy: string;
    readonly sameOrder: string;
    readonly changed: string;
    readonly noWeight: string;
  };
}

/** Data for the page's script. A browser ends a script at the first `</script`, so that no `<` stands in it. */
export function pageDataScript(data: PageData): Element {
  return element('script', { type: 'application/json' }, JSON.stringify(data).replaceAll('<', '\\u003c'));
}
