/** Gives each heading an id made of its words, so that an address into the page outlives a new version of it. */
export type HeadingIds = (heading: string) => string;

/** The page's own ids begin with these, and no heading's does. */
const ours = /^(?:page|note|chart|footnote)-/;

/** Ids that are all different: of headings of the same words the second has `-2` behind it. */
export function headingIds(): HeadingIds {
  const taken = new Set<string>();
  return (heading) => {
    const words = slug(heading);
    const wanted = words === '' || ours.test(`${words}-`) ? `section-${words}` : words;
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  };
}

/** Letters and digits of ASCII with hyphens between: the same whatever a server does to an address. */
function slug(heading: string): string {
  const plain = heading.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, longest);
}

/** A heading of a study may be as long as its writer likes. */
const longest = 80;
