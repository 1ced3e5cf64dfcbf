import { LineIndex } from '../diagnostics/line-index.ts';
import type { Source } from '../document/source.ts';
import type { Figure, Quantiles, StatedOrigin } from '../figures/figure.ts';
import type { Evidence } from '../knowledge/evidence.ts';
import { findAssumedRecord } from '../knowledge/find-assumed-record.ts';
import type { Study } from '../study/study.ts';
import { printedNumber } from './printed-number.ts';

/** The version of the shape, described by `schemas/explanation.schema.json`. */
const explanationFormat = 1;

/**
 * Figures with where each comes from, as plain data for JSON. Operands are named by their ids. What does not exist is
 * absent, never null; numbers are rounded to twelve digits.
 *
 * @param subject the figure that was asked for; undefined for all of the study
 */
export function explanationData(
  study: Study,
  source: Source,
  figures: Iterable<Figure>,
  subject: string | undefined,
): Readonly<Record<string, unknown>> {
  const lines = new LineIndex(source.text);
  const place = ({ span }: StatedOrigin): object => ({ file: source.name, ...lines.positionAt(span.start) });
  return {
    format: explanationFormat,
    study: { file: source.name, title: study.title },
    ...(subject === undefined ? {} : { figure: subject }),
    figures: Object.fromEntries([...figures].map((figure) => [figure.id, figureData(figure, study, place)])),
  };
}

function figureData(figure: Figure, study: Study, place: (origin: StatedOrigin) => object): object {
  const { value, unit, origin, quantiles, illustration } = figure;
  return {
    value: printedNumber(value),
    unit,
    origin: origin.kind,
    ...(quantiles === undefined ? {} : { quantiles: printed(quantiles) }),
    ...(illustration ? { illustration } : {}),
    ...originData(figure, study, place),
  };
}

function originData({ origin }: Figure, study: Study, place: (origin: StatedOrigin) => object): object {
  switch (origin.kind) {
    case 'stated':
      return { place: place(origin), ...statedData(origin, study) };
    case 'assumed':
      return { reference: referenceData(origin.reference, study) };
    case 'derived':
      return { formula: origin.formula, operands: ids(origin.operands) };
    case 'analysed':
      return { method: origin.method, operands: ids(origin.operands) };
    case 'simulated':
      return {
        method: origin.method,
        operands: ids(origin.operands),
        seed: origin.seed,
        draws: origin.draws,
        error: { mean: printedNumber(origin.error.mean), ...printed(origin.error) },
      };
    case 'solved':
      return { of: origin.of.id, operand: origin.operand.id, target: origin.target.id };
  }
}

function statedData({ source, year, note, estimate }: StatedOrigin, study: Study): object {
  const record = source === undefined ? undefined : study.sources.get(source);
  return {
    ...(record === undefined ? {} : { source: withoutAbsent(record) }),
    ...(year === undefined ? {} : { year }),
    ...(note === undefined ? {} : { note }),
    ...(estimate ? { estimate } : {}),
  };
}

function referenceData(id: string, { jurisdiction }: Study): object {
  const record = findAssumedRecord(id);
  if (record === undefined) return { id };
  // Records of ours are in several languages: the one of the study's country counts, whoever asks.
  const language = jurisdiction === 'norway' ? 'nb' : 'sv';
  switch (record.kind) {
    case 'prior':
      return { id, judgement: true, reason: record.prior.reason[language], restsOn: record.restsOn.map(studyData) };
    case 'study':
      return studyData(record.study);
    case 'publication': {
      const { title, publisher, year, isVerified } = record;
      return withoutAbsent({ id, title: title[language], publisher: publisher[language], year, verified: isVerified });
    }
  }
}

function studyData({ id, reference }: Evidence): object {
  const { authors, year, title, in: where, doi, url, verified } = reference;
  return withoutAbsent({ id, title, authors, publisher: where, year, doi, url, verified: verified !== 'to-be-verified' });
}

function ids(figures: readonly Figure[]): readonly string[] {
  return figures.map(({ id }) => id);
}

function printed({ p10, p50, p90 }: Quantiles): object {
  return withoutAbsent({ p10: rounded(p10), p50: rounded(p50), p90: rounded(p90) });
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : printedNumber(value);
}

function withoutAbsent(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
