import { Ajv2020 } from 'ajv/dist/2020.js';
import { messageOf } from '../../src/cli/diagnostics/message-of.ts';
import { LineIndex } from '../../src/diagnostics/line-index.ts';
import type { Span } from '../../src/diagnostics/span.ts';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { toData } from '../../src/document/to-data.ts';
import { messageTexts } from '../../src/texts/message-texts.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { schemaProblems } from './schema-problems.ts';

/** A record that its schema allows, with the document that it was read from. */
export interface KnowledgeRecord<T> {
  readonly file: KnowledgeFile;
  readonly document: Document;
  readonly data: T;
}

/** The records of one folder, and in one line each what is wrong with its files. */
export interface ReadRecords<T> {
  readonly records: readonly KnowledgeRecord<T>[];
  readonly problems: readonly string[];
}

/**
 * Reads each file as the study is read, so that a mistake is told with its line.
 *
 * @param schema a JSON Schema of what a file holds, which T describes too
 */
export function readRecords<T>(files: readonly KnowledgeFile[], schema: object): ReadRecords<T> {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
  const records: KnowledgeRecord<T>[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const { document, diagnostics } = parseDocument({ name: file.path, text: file.text, byteOrderMark: false });
    problems.push(...diagnostics.map((each) => problemAt(file, each.span, messageOf(each, messageTexts.en.diagnostics))));
    if (document === undefined) continue;
    const data = toData(document.root);
    if (validate(data)) records.push({ file, document, data: data as T });
    else problems.push(...schemaProblems(document, validate.errors ?? []).map(({ span, message }) => problemAt(file, span, message)));
  }
  return { records, problems };
}

/** `src/knowledge/services/ict.yaml:4:3 what is wrong`, which editors and terminals open at the place. */
export function problemAt({ path, text }: KnowledgeFile, span: Span, message: string): string {
  const { line, column } = new LineIndex(text).positionAt(span.start);
  return `${path}:${line}:${column} ${message}`;
}
