import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Edit } from '../../document/edit/edit.ts';
import { assessEdits } from '../../elicitation/edits/assess-edits.ts';
import { swotEdits } from '../../elicitation/edits/swot-edits.ts';
import { weighEdits } from '../../elicitation/edits/weigh-edits.ts';
import { namesOfStudy } from '../../elicitation/names-of-study.ts';
import { maximumTableBytes, tableTooLarge } from '../../sources/decode-csv.ts';
import type { AnswerTable } from '../../sources/read-table-answers.ts';
import { readAssessCsv } from '../../sources/read-assess-csv.ts';
import { readSwotCsv } from '../../sources/read-swot-csv.ts';
import { readWeighCsv } from '../../sources/read-weigh-csv.ts';
import type { CheckedText } from '../diagnostics/checked-file.ts';
import type { OpenStudy } from './open-study.ts';
import type { Input, ReadFailure } from './read-input.ts';
import { readInput } from './read-input.ts';

export type AnswerKind = 'swot' | 'weigh' | 'assess';

/** What `--from` gives: edits, with what is to be said of its rows; or why there are none. */
export type FileEdits =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[]; readonly file: CheckedText }
  /** Rows are wrong, all of them told: nothing is to be written. */
  | { readonly kind: 'refused'; readonly file: CheckedText }
  | { readonly kind: 'failure'; readonly failure: ReadFailure };

/** A table as it was read once, whatever the study says by then: standard input cannot be read again. */
export interface AnswerFile {
  readonly path: string;
  readonly input: Input;
}

/** Reads a CSV file, or standard input for `-`. */
export async function readAnswerFile(path: string): Promise<AnswerFile> {
  return { path, input: await readInput(path, maximumTableBytes) };
}

/**
 * The edits that the answers of a workshop in a table lead to.
 *
 * @param as the municipality that answers where a row does not say which
 */
export function editsFromFile(kind: AnswerKind, { path, input }: AnswerFile, { study, source }: OpenStudy, as: string | undefined): FileEdits {
  if (input.kind === 'failure') return input;
  if (input.kind === 'too-large') return refused(path, [tableTooLarge(input.size)]);
  const table: AnswerTable = { name: path, bytes: input.bytes, known: namesOfStudy(study), as };
  switch (kind) {
    case 'swot': {
      const read = readSwotCsv(table);
      return read.answers.length === 0 ? refusedFile(path, read) : edits(path, read, swotEdits(read.answers, study, source));
    }
    case 'weigh': {
      const read = readWeighCsv(table);
      return read.answers.length === 0 ? refusedFile(path, read) : edits(path, read, weighEdits(read.answers, study, source));
    }
    case 'assess': {
      const read = readAssessCsv(table);
      return read.answers.length === 0 ? refusedFile(path, read) : edits(path, read, assessEdits(read.answers, study, source));
    }
  }
}

type Read = Omit<CheckedText, 'name'>;

function edits(name: string, { source, diagnostics }: Read, wanted: readonly Edit[]): FileEdits {
  return { kind: 'edits', edits: wanted, file: { name, source, diagnostics } };
}

function refusedFile(name: string, { source, diagnostics }: Read): FileEdits {
  return { kind: 'refused', file: { name, source, diagnostics } };
}

function refused(name: string, diagnostics: readonly Diagnostic[]): FileEdits {
  return refusedFile(name, { source: undefined, diagnostics });
}
