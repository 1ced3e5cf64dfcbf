import type { EvidenceReference } from './evidence.ts';

/** The words of one language that a citation needs. */
export interface CitationWords {
  /** Between the last two authors. */
  readonly and: string;
  /** After the first of four authors or more. */
  readonly others: string;
}

/** So many authors are all named in a short citation. */
const mostNamed = 3;

/** A study as running text names it, such as `Elston and Dixon 2020`. */
export function evidenceCitation({ reference }: { readonly reference: EvidenceReference }, words: CitationWords): string {
  const { authors, year } = reference;
  const names = authors.map((author) => author.split(',')[0] ?? author);
  const named = names.length > mostNamed ? `${names[0] ?? ''} ${words.others}` : joined(names, words.and);
  return `${named} ${year}`;
}

/** A study as a list of literature names it, such as `Elston, T. and Dixon, R. (2020): Title. Journal 30(1), 113–129.`, without its address. */
export function fullEvidenceCitation({ reference }: { readonly reference: EvidenceReference }, words: CitationWords): string {
  const { authors, year, title, in: where, volume, issue, pages } = reference;
  const number = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`;
  const placed = [number === '' ? where : `${where} ${number}`, ...(pages === undefined ? [] : [pages])].join(', ');
  const ended = /[.?!]$/.test(title) ? title : `${title}.`;
  return `${joined(authors, words.and)} (${year}): ${ended} ${placed}.`;
}

/** Where a study is read: its DOI as an address, or else its page. */
export function evidenceAddress({ reference: { doi, url } }: { readonly reference: EvidenceReference }): string | undefined {
  return doi === undefined ? url : `https://doi.org/${doi}`;
}

function joined(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
