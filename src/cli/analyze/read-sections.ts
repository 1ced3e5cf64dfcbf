import type { WantedSections } from '../../collab.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { CommandTexts } from '../../texts/command-texts.ts';
import { sectionIds } from '../../texts/sections/section-id.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `--sections` as it was typed: names with commas between, or the option several times; undefined is the whole report.
 *
 * @throws UsageError for a name that no section has
 */
export function readSections(typed: readonly string[] | undefined, texts: CommandTexts): WantedSections {
  if (typed === undefined) return undefined;
  const wanted = typed.flatMap((value) => value.split(',')).map((name) => {
    const known = sectionIds.find((id) => id === name.trim());
    if (known === undefined) throw new UsageError(texts.unknownSection({ typed: name.trim(), nearest: nearest(name.trim(), sectionIds), known: sectionIds }));
    return known;
  });
  return new Set(wanted);
}
