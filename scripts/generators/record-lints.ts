import { child } from '../../src/document/child.ts';
import { idOf } from './knowledge-file.ts';
import type { KnowledgeRecord } from './knowledge-records.ts';
import { problemAt } from './knowledge-records.ts';

/** A record's id is the name of its file: whoever reads the id in a study knows which file to open. */
export function lintIds(records: readonly KnowledgeRecord<{ readonly id: string }>[]): readonly string[] {
  return records.flatMap((record) => {
    const id = idOf(record.file);
    return record.data.id === id ? [] : [problemIn(record, ['id'], `the id has to be the name of the file, "${id}"`)];
  });
}

/** No two records have the same text at a path of keys, whatever its upper and lower case. */
export function lintUnique(records: readonly KnowledgeRecord<object>[], path: readonly string[]): readonly string[] {
  const taken = new Map<string, string>();
  return records.flatMap((record) => {
    const node = child(record.document.root, ...path);
    const text = node?.kind === 'scalar' ? node.text.toLowerCase() : '';
    const other = taken.get(text);
    taken.set(text, other ?? record.file.path);
    return other === undefined ? [] : [problemIn(record, path, `${path.join('.')} is the same in ${other}`)];
  });
}

/** What is wrong with the value at a path of keys. */
export function problemIn({ file, document }: KnowledgeRecord<object>, path: readonly string[], message: string): string {
  return problemAt(file, (child(document.root, ...path) ?? document.root).span, message);
}
