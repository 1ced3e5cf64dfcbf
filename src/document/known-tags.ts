/** What a tag asks of the value it stands before. */
export type TagMeaning = 'text' | 'integer' | 'float' | 'boolean' | 'null' | 'map' | 'sequence';

const meanings: ReadonlyMap<string, TagMeaning> = new Map<string, TagMeaning>([
  ['!!str', 'text'],
  ['!!int', 'integer'],
  ['!!float', 'float'],
  ['!!bool', 'boolean'],
  ['!!null', 'null'],
  ['!!map', 'map'],
  ['!!seq', 'sequence'],
]);

const prefix = 'tag:yaml.org,2002:';

/** A tag's usual spelling: `!!int` for `tag:yaml.org,2002:int` and `!<tag:yaml.org,2002:int>`. */
export function writtenTag(tag: string): string {
  const name = tag.startsWith('!<') && tag.endsWith('>') ? tag.slice(2, -1) : tag;
  return name.startsWith(prefix) ? `!!${name.slice(prefix.length)}` : name;
}

/** The meaning of a tag in any of its spellings; undefined for a tag that collab does not know. */
export function tagMeaning(tag: string): TagMeaning | undefined {
  return meanings.get(writtenTag(tag));
}

/** Whether a map or list may have this tag. */
export function fitsCollection(tag: string | undefined, isMap: boolean): boolean {
  return tag === undefined || tagMeaning(tag) === (isMap ? 'map' : 'sequence');
}
