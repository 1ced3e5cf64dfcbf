import { wrapAnsi } from 'fast-wrap-ansi';
import type { Figure } from '../../figures/figure.ts';
import { fullEvidenceCitation } from '../../knowledge/evidence-citation.ts';
import type { Evidence } from '../../knowledge/evidence.ts';
import { findAssumedRecord } from '../../knowledge/find-assumed-record.ts';
import type { SourceRecord } from '../../study/study.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { ExplainStyle } from './explain-style.ts';
import type { ExplainedStudy } from './explained-study.ts';

const indent = '  ';

/** What stands behind the stated and the assumed figures, each source and each record of ours once; without a line end. */
export function printedRecords({ study }: ExplainedStudy, figures: readonly Figure[], style: ExplainStyle): string | undefined {
  const { texts, chalk, width } = style;
  const cited = new Map<string, string>();
  for (const { origin } of figures) {
    if (origin.kind === 'stated' && origin.source !== undefined) {
      const source = study.sources.get(origin.source);
      if (source !== undefined) cited.set(`stated ${source.id}`, `${chalk.cyan(visibleText(source.id))}  ${visibleText(describeSource(source))}`);
    }
    if (origin.kind === 'assumed') {
      for (const [id, text] of describeRecord(origin.reference, style)) cited.set(`assumed ${id}`, `${chalk.cyan(id)}  ${text}`);
    }
  }
  if (cited.size === 0) return undefined;
  const entries = [...cited.values()].map((entry) => {
    return `${indent}${wrapAnsi(entry, width - 2 * indent.length, { hard: false }).replaceAll('\n', `\n${indent}${indent}`)}`;
  });
  return [chalk.bold(texts.sourcesHeading), ...entries].join('\n');
}

function describeSource({ title, publisher, year, url }: SourceRecord): string {
  const who = [publisher, year === undefined ? undefined : `(${year})`].filter((part) => part !== undefined).join(' ');
  return [who === '' ? title : `${who}: ${title}`, ...(url === undefined ? [] : [url])].join(', ');
}

/** A record of ours by its id, or the studies that a judgement of ours rests on. */
function describeRecord(id: string, { texts, language }: ExplainStyle): readonly (readonly [string, string])[] {
  const record = findAssumedRecord(id);
  if (record === undefined) return [];
  const entry = (study: Evidence): readonly [string, string] => [study.id, fullEvidenceCitation(study, texts.citation)];
  switch (record.kind) {
    case 'prior':
      return record.restsOn.map(entry);
    case 'study':
      return [entry(record.study)];
    case 'publication': {
      const { title, publisher, year, isVerified } = record;
      const who = year === undefined ? publisher[language] : `${publisher[language]} (${year})`;
      const cited = `${who}: ${title[language]}`;
      return [[id, isVerified ? cited : `${cited} (${texts.toBeVerified})`]];
    }
  }
}
