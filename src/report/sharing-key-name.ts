import type { SharingKey } from '../study/economy.ts';
import type { TextContext } from './context.ts';

/** What a sharing key is called at the top of a column: "By inhabitants", "30% equally, 70% by inhabitants". */
export function sharingKeyName({ texts, numbers }: TextContext, key: SharingKey): string {
  const { sharing: words } = texts;
  if (key.kind !== 'fixed-and-population') return words.keys[key.kind];
  const percent = (share: number): string => texts.units.percent(numbers.whole(share * 100));
  return words.fixedKey({ fixed: percent(key.fixed), rest: percent(1 - key.fixed) });
}
