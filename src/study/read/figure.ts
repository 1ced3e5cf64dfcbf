import { child, entries } from '../../document/child.ts';
import type { DocumentNode } from '../../document/tree.ts';
import type { StatedFigure, ThreePointEstimate } from '../stated-figure.ts';
import type { AdministrationCost } from '../study.ts';
import { readEffect } from './effect.ts';
import { readNumber, readShare } from './number.ts';
import { readText } from './text.ts';

/** A figure in any of its three forms, or undefined where the study has none. */
export function readFigure(node: DocumentNode | undefined): StatedFigure | undefined {
  return readFigureWith(readNumber, node);
}

/** A share in any form of a figure. */
export function readShareFigure(node: DocumentNode | undefined): StatedFigure | undefined {
  return readFigureWith(readShare, node);
}

/** An effect in any form of an answer. */
export function readEffectFigure(node: DocumentNode | undefined): StatedFigure | undefined {
  return readFigureWith(readEffect, node);
}

/**
 * Administration cost: from `adminCostPerInhabitant` (a figure, or figures by year) or from `costs` by year. The owner's
 * own `source` and `year` hold for figures that have none.
 */
export function readAdministrationCost(owner: DocumentNode | undefined): AdministrationCost {
  const single = child(owner, 'adminCostPerInhabitant');
  const figure = readFigure(single);
  if (figure !== undefined) return [{ ...withDefaults(figure, owner), of: undefined }];
  return [...entries(single), ...entries(child(owner, 'costs'))].flatMap(({ key, value }) => {
    const ofYear = readFigure(value);
    if (ofYear === undefined) return [];
    const of = Number(key.text);
    return [{ ...withDefaults({ ...ofYear, year: ofYear.year ?? of }, owner), of }];
  });
}

/** A figure with the source and year of what it belongs to, where it states none of its own. */
export function withDefaults(figure: StatedFigure, owner: DocumentNode | undefined): StatedFigure {
  return {
    ...figure,
    source: figure.source ?? readText(child(owner, 'source')),
    year: figure.year ?? readNumber(child(owner, 'year')),
  };
}

function readFigureWith(
  read: (node: DocumentNode | undefined) => number | undefined,
  node: DocumentNode | undefined,
): StatedFigure | undefined {
  if (node === undefined) return undefined;
  const place = child(node, 'value') ?? child(node, 'likely') ?? node;
  const value = readEstimate(read, node) ?? read(place);
  if (value === undefined) return undefined;
  return {
    value,
    span: place.span,
    source: readText(child(node, 'source')),
    year: readNumber(child(node, 'year')),
    note: readText(child(node, 'note')),
  };
}

function readEstimate(
  read: (node: DocumentNode | undefined) => number | undefined,
  node: DocumentNode,
): ThreePointEstimate | undefined {
  const low = read(child(node, 'low'));
  const likely = read(child(node, 'likely'));
  const high = read(child(node, 'high'));
  if (low === undefined || likely === undefined || high === undefined) return undefined;
  return { low, likely, high, range: readText(child(node, 'range')) === 'min-max' ? 'min-max' : 'p10-p90' };
}
