import type { Speller } from '../diagnostics/nearest.ts';
import { spellerOf } from '../diagnostics/nearest.ts';
import type { FigureTemplate, Placeholder } from './ids.ts';
import { figureTemplates } from './ids.ts';

/** The ids of one study that figure templates are filled with; `any` where nobody can say which ids there are. */
export type StudyIds = { readonly [P in Exclude<Placeholder, OpenPlaceholder>]: readonly string[] | 'any' };

/** Placeholders that no section of the study lists the fillings of. */
type OpenPlaceholder = 'coalition' | 'year' | 'rank' | 'adjustment';

const open: Readonly<Record<OpenPlaceholder, RegExp>> = {
  adjustment: /^(price|need|boundary|influenceable)$/,
  coalition: /^[a-z0-9+-]+$/,
  year: /^\d{4}$/,
  rank: /^[1-9]\d*$/,
};

/** Finds figures that one study can have, without computing anything. */
export interface FigureFinder {
  /**
   * The template that an id follows, when its placeholders name what is in the study. The figure may still be absent
   * because its inputs are missing.
   */
  readonly find: (id: string) => FigureTemplate | undefined;
  /** The id that a misspelt one probably stands for: each of its parts is corrected by itself. */
  readonly nearest: (id: string) => string | undefined;
}

/** What may stand between two points of an id. */
interface Segment {
  readonly fits: (written: string) => boolean;
  readonly correct: Speller;
}

/** A finder for one study; what it needs of the table of figures is prepared once, so that many ids can be asked for. */
export function figureFinder(ids: StudyIds): FigureFinder {
  const made = new Map<string, Segment>();
  const segmentOf = (wanted: string): Segment => {
    const segment = made.get(wanted) ?? makeSegment(wanted, ids);
    made.set(wanted, segment);
    return segment;
  };
  return {
    find: (id) => {
      const written = id.split('.');
      const fits = ({ segments }: SplitTemplate): boolean => segments.every((wanted, index) => segmentOf(wanted).fits(written[index] ?? ''));
      return templatesOf(written.length).find(fits)?.template;
    },
    nearest: (id) => {
      const written = id.split('.');
      const corrections = templatesOf(written.length).flatMap(({ segments }) => corrected(written, segments.map(segmentOf)) ?? []);
      return corrections.toSorted((a, b) => a.changes - b.changes)[0]?.id;
    },
  };
}

interface SplitTemplate {
  readonly template: FigureTemplate;
  readonly segments: readonly string[];
}

/** The table of figures by how many segments an id has, made when first asked for: it is the same for all studies. */
const templatesByCount = new Map<number, readonly SplitTemplate[]>();

function templatesOf(count: number): readonly SplitTemplate[] {
  const known = templatesByCount.get(count) ?? splitTemplates().filter(({ segments }) => segments.length === count);
  templatesByCount.set(count, known);
  return known;
}

function splitTemplates(): SplitTemplate[] {
  return figureTemplates.map((template) => ({ template, segments: template.id.split('.') }));
}

function makeSegment(wanted: string, ids: StudyIds): Segment {
  const placeholder = placeholderOf(wanted);
  if (placeholder !== undefined && isOpen(placeholder)) {
    return { fits: (written) => open[placeholder].test(written), correct: () => undefined };
  }
  const values = placeholder === undefined ? [wanted] : ids[placeholder];
  if (values === 'any') return { fits: () => true, correct: (written) => written };
  const known = new Set(values);
  return { fits: (written) => known.has(written), correct: spellerOf(values) };
}

/** The id with the parts that fit a template kept and the others corrected; undefined where one is near nothing. */
function corrected(written: readonly string[], segments: readonly Segment[]): { id: string; changes: number } | undefined {
  const parts: string[] = [];
  let changes = 0;
  for (const [index, { fits, correct }] of segments.entries()) {
    const part = written[index] ?? '';
    const right = fits(part) ? part : correct(part);
    if (right === undefined) return undefined;
    if (right !== part) changes += 1;
    parts.push(right);
  }
  return { id: parts.join('.'), changes };
}

function isOpen(placeholder: Placeholder): placeholder is OpenPlaceholder {
  return placeholder in open;
}

function placeholderOf(segment: string): Placeholder | undefined {
  return segment.startsWith('<') ? (segment.slice(1, -1) as Placeholder) : undefined;
}
