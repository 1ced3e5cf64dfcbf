import type { Placeholder } from './ids.ts';
import { figureTemplates } from './ids.ts';

/** The ids of one study that figure templates are filled with. */
export type StudyIds = { readonly [P in Exclude<Placeholder, 'coalition' | 'year' | 'rank'>]: readonly string[] };

const open: Partial<Record<Placeholder, RegExp>> = {
  coalition: /^[a-z0-9+-]+$/,
  year: /^\d{4}$/,
  rank: /^[1-9]\d*$/,
};

/**
 * Whether `id` is a figure that this study can have: it follows a template, and its placeholders name what is in the study.
 * Nothing is computed; the figure may still be absent because its inputs are missing.
 */
export function isKnownFigureId(id: string, ids: StudyIds): boolean {
  const segments = id.split('.');
  return figureTemplates.some((template) => {
    const wanted = template.id.split('.');
    return (
      wanted.length === segments.length &&
      wanted.every((segment, index) => segmentMatches(segment, segments[index] ?? '', ids))
    );
  });
}

/** Every figure id that this study can have, less those with open placeholders: candidates for a nearest spelling. */
export function listFigureIds(ids: StudyIds): string[] {
  return figureTemplates.flatMap((template) =>
    template.id.split('.').reduce<string[]>(
      (prefixes, segment) => {
        const values = fillings(segment, ids);
        return prefixes.flatMap((prefix) => values.map((value) => (prefix === '' ? value : `${prefix}.${value}`)));
      },
      [''],
    ),
  );
}

function segmentMatches(wanted: string, found: string, ids: StudyIds): boolean {
  const placeholder = placeholderOf(wanted);
  if (placeholder === undefined) return wanted === found;
  if (placeholder === 'coalition' || placeholder === 'year' || placeholder === 'rank') {
    return open[placeholder]?.test(found) ?? false;
  }
  return ids[placeholder].includes(found);
}

function fillings(segment: string, ids: StudyIds): readonly string[] {
  const placeholder = placeholderOf(segment);
  if (placeholder === undefined) return [segment];
  if (placeholder === 'coalition' || placeholder === 'year' || placeholder === 'rank') return [];
  return ids[placeholder];
}

function placeholderOf(segment: string): Placeholder | undefined {
  return segment.startsWith('<') ? (segment.slice(1, -1) as Placeholder) : undefined;
}
