import { child, entries } from './document/child.ts';
import { decodeText } from './document/decode-text.ts';
import { parseDocument } from './document/parse-document.ts';

/** An id that a study gives, with the name beside it, if there is one. */
export interface NamedId {
  readonly id: string;
  readonly name: string | undefined;
}

/**
 * The ids of a study's municipalities or services, also where much else in it is wrong; none for a text that is no YAML.
 * Cheap, since it is asked for while a command is typed: nothing is checked.
 */
export function studyIds(name: string, bytes: Uint8Array, kind: 'municipalities' | 'services'): readonly NamedId[] {
  const { source } = decodeText(name, bytes);
  const root = source && parseDocument(source).document?.root;
  return entries(child(root, kind)).map(({ key, value }) => {
    const named = child(value, 'name');
    return { id: key.text, name: named?.kind === 'scalar' && typeof named.value === 'string' ? named.value : undefined };
  });
}
