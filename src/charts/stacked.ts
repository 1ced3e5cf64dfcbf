import type { Drawn } from './chart-frame.ts';
import { element } from './svg-element.ts';

const between = 8;

/** Parts of a drawing one below the other, those without height left out. */
export function stacked(parts: readonly Drawn[]): Drawn {
  const placed: string[] = [];
  let bottom = 0;
  for (const { markup, height } of parts.filter((part) => part.height > 0)) {
    const top = placed.length === 0 ? 0 : bottom + between;
    placed.push(top === 0 ? markup : element('g', { transform: `translate(0 ${Math.round(top)})` }, markup));
    bottom = Math.round(top) + height;
  }
  return { markup: placed.join('\n'), height: bottom };
}
