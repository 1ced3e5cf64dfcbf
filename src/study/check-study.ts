import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severities } from '../diagnostics/codes.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import type { Document } from '../document/document.ts';
import { documentChecks, studyChecks } from './checks/index.ts';
import { readDefinitions } from './defined-ids.ts';
import { readStudy } from './read/read-study.ts';
import type { Study } from './study.ts';

/** A study and what was found in it. With an error among the diagnostics there is no study. */
export interface CheckedStudy {
  readonly study: Study | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs every check on a document; all mistakes are found at once, one diagnostic per place, sorted by place.
 *
 * @param duplicates what the parser found: keys that stand twice
 */
export function checkStudy(document: Document, duplicates: readonly Diagnostic[]): CheckedStudy {
  const definitions = readDefinitions(document.root, duplicates);
  const found = [
    ...duplicates,
    ...documentChecks
      .flatMap((check) => check(document, definitions))
      // Of two municipalities with one id, one is missing.
      .filter(({ code }) => code !== 'format/too-few' || duplicates.length === 0),
  ];
  if (found.some(({ code }) => severities[code] === 'error')) {
    // Notices wait: who has a mistake to mend needs nothing that stands in the way of seeing it.
    const grave = found.filter(({ code }) => severities[code] !== 'notice');
    return { study: undefined, diagnostics: sortDiagnostics(grave) };
  }
  const study = readStudy(document);
  return { study, diagnostics: sortDiagnostics([...found, ...studyChecks.flatMap((check) => check(study, document))]) };
}
