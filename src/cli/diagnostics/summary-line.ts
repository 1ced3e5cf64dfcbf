import { countSeverities } from '../../diagnostics/count-severities.ts';
import type { TerminalTexts } from '../../texts/terminal-texts.ts';
import type { CheckedFile } from './checked-file.ts';

/** One line that counts what was found in the studies and beside them, and behind it what was found and does not count. */
export function summaryLine(files: readonly CheckedFile[], texts: TerminalTexts): string {
  const found = texts.summary(countSeverities(files.flatMap(({ diagnostics }) => diagnostics)), files.filter(({ isBeside }) => isBeside !== true).length);
  const suppressed = files.flatMap((file) => file.suppressed);
  const more = (['comment', 'baseline'] as const).flatMap((by) => {
    const count = suppressed.filter((each) => each.by === by).length;
    return count === 0 ? [] : [texts.suppressed[by](count)];
  });
  return more.length === 0 ? found : `${found} (${more.join(', ')})`;
}
