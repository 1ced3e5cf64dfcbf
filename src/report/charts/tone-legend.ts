import type { LegendEntry, Tone } from '../../charts/chart-spec.ts';
import type { Figure } from '../../figures/figure.ts';

const tones: readonly Tone[] = ['plain', 'strong', 'illustration'];

/** How a figure is drawn where nothing sets it apart but that an illustration decides it. */
export function toneOf({ illustration }: Figure): Tone {
  return illustration ? 'illustration' : 'plain';
}

/** What the tones of a chart mean; nothing where one alone is used, unless it is that of illustrations. */
export function toneLegend(used: readonly { readonly tone: Tone }[], words: { readonly plain: string; readonly strong?: string; readonly illustration: string }): readonly LegendEntry[] {
  const found = tones.filter((tone) => used.some((each) => each.tone === tone));
  return found.length === 1 && found[0] !== 'illustration' ? [] : found.map((tone) => ({ tone, text: words[tone] ?? '' }));
}
