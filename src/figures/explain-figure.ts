import type { Figure } from './figure.ts';

/** A figure with what it was computed from, down to what was stated or assumed. */
export interface ExplainedFigure {
  readonly figure: Figure;
  /** `above`: shown earlier in the tree, with its operands; `cut`: it has operands, deeper than was asked for. */
  readonly shown: 'whole' | 'above' | 'cut';
  readonly operands: readonly ExplainedFigure[];
}

/**
 * A figure as a tree. What several figures rest on is shown whole the first time, as the tree is read from the top.
 *
 * @param depth how many levels of operands to show; undefined for all
 */
export function explainFigure(figure: Figure, depth: number | undefined): ExplainedFigure {
  const seen = new Set<string>();
  const explain = (current: Figure, levels: number): ExplainedFigure => {
    if (seen.has(current.id)) return { figure: current, shown: 'above', operands: [] };
    const operands = operandsOf(current);
    if (levels === 0 && operands.length > 0) return { figure: current, shown: 'cut', operands: [] };
    seen.add(current.id);
    return { figure: current, shown: 'whole', operands: operands.map((operand) => explain(operand, levels - 1)) };
  };
  return explain(figure, depth ?? Number.POSITIVE_INFINITY);
}

/** Every figure of a tree, each once, from the top. */
export function figuresOfTree(tree: ExplainedFigure): readonly Figure[] {
  const found = new Map<string, Figure>();
  const visit = ({ figure, operands }: ExplainedFigure): void => {
    found.set(figure.id, figure);
    for (const operand of operands) visit(operand);
  };
  visit(tree);
  return [...found.values()];
}

/** What a figure was computed from; of a solved one, what was solved. */
function operandsOf({ origin }: Figure): readonly Figure[] {
  switch (origin.kind) {
    case 'stated':
    case 'assumed':
      return [];
    case 'derived':
    case 'analysed':
    case 'simulated':
      return origin.operands;
    case 'solved':
      return [origin.of, origin.operand, origin.target];
  }
}
