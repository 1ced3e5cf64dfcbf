/** Words that say nothing about what a text is about, in Norwegian, Swedish and English. */
const emptyWords: ReadonlySet<string> = words(
  'alle at att av blant da de dei den det dette eit en ei er et ett for fra frå från ha har i innen innenfor med mellom ' +
    'mellan mot må og också også och om over på seg sin sine sitt som til till ved vid vi vår være än å ' +
    'a an and are as at between by from has have in is it of on or our the their to we with',
);

/** Words that turn a text around: with one of them in only one of two texts, the texts say different things. */
const denials: ReadonlySet<string> = words(
  'ikke ikkje inte ingen inga inget ingenting uten utan mangler mangel manglande manglende manglar saknar brist ' +
    'no not none never without lack lacks lacking missing',
);

/** Words at the two ends of a scale: what one text says much of, another may say little of. */
const muchWords: ReadonlySet<string> = words(
  'god godt gode goda bedre betre bättre bra stor stort store stora større sterk sterkt sterke stark starka høy høyt høye ' +
    'høyere høg høge hög höga mange många mye mykje flere fleire mer meir lang langt lange nær nært nære økt økte økende ' +
    'aukande vekst styrket styrkt positiv positive good better large big strong high many more long near increasing growth',
);
const littleWords: ReadonlySet<string> = words(
  'dårlig dårlige dårligere dårleg dårlege dålig dåliga liten lita lite små små mindre svak svakt svake svag svaga lav lavt ' +
    'lave lavere låg låge låga få færre kort korte korta fjern fjernt redusert reduserte synkende fallende nedgang svekket ' +
    'svekka negativ negative poor worse small weak low few fewer less short far reduced falling decline',
);

/** What a word begins with when it is the opposite of the word without it: `usikker`, `desentralisering`, `unclear`. */
const opposites = ['u', 'o', 'de', 'des', 'un', 'in', 'dis', 'mis'];

/**
 * What inflection puts last in Norwegian, Swedish and English, with the few endings that make another kind of word of the
 * same stem (`vansker`, `vanskelig`; `rekruttere`, `rekruttering`). A word with anything else put in is another word:
 * `styre`, `styrke`.
 */
const endings: ReadonlySet<string> = words(
  'a ad ade ane ar are arna as e ed ede elig en ende ene enes ens er erne ers es et ets ig ing inga ingen ingene inger ' +
    'lig ly n na ne nes ns or orna r rna rne rs s t te ts',
).add('');

/** At least so much of the longer of two words is how both begin, when they are forms of one word [J]. */
const sharedBeginning = 2 / 3;

/** A beginning of fewer letters is no stem [J]. */
const shortestStem = 3;

/** The words of a text that carry its meaning, each once, in small letters; of `IKT-drift` both halves. */
export function meaningfulWords(text: string): readonly string[] {
  const all = text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [...new Set(all.filter((word) => word !== '' && !emptyWords.has(word)))];
}

/**
 * How nearly two texts say the same, from 0 to 1: the share of their words that the other text has as well, where forms
 * of one word count as that word (Dice's coefficient over the two sets of words; Dice 1945). Zero where one text denies
 * what the other says, or says little of what the other says much of. Symmetric; the order of words does not matter.
 *
 * Words are compared by stem and ending rather than by edit distance: Scandinavian endings are put last (`fagmiljø`,
 * `fagmiljøene`), while two letters in front turn a word around (`sikker`, `usikker`), and one inside makes it another
 * (`styre`, `styrke`).
 *
 * @param first,second as `meaningfulWords` gives them
 */
export function wordSimilarity(first: readonly string[], second: readonly string[]): number {
  const onlyFirst = without(first, second);
  const onlySecond = without(second, first);
  if (isDenied(onlyFirst) || isDenied(onlySecond) || areOpposed(onlyFirst, onlySecond)) return 0;
  const all = first.length + second.length;
  return all === 0 ? 0 : (all - onlyFirst.length - onlySecond.length) / all;
}

function without(own: readonly string[], other: readonly string[]): string[] {
  return own.filter((word) => !other.some((candidate) => isForm(word, candidate)));
}

function isForm(word: string, other: string): boolean {
  const [one, two] = [singular(word), singular(other)];
  const longest = Math.max(one.length, two.length);
  let same = 0;
  while (same < longest && one[same] === two[same]) same += 1;
  if (same === longest) return true;
  if (same / longest < sharedBeginning) return false;
  for (let stem = same; stem >= shortestStem; stem -= 1) {
    if (endings.has(one.slice(stem)) && endings.has(two.slice(stem))) return true;
  }
  return false;
}

/** English changes a letter before the ending: `community`, `communities`. */
function singular(word: string): string {
  return word.replace(/ies$/, 'y');
}

function isDenied(left: readonly string[]): boolean {
  return left.some((word) => denials.has(word));
}

function areOpposed(first: readonly string[], second: readonly string[]): boolean {
  const has = (list: readonly string[], kind: ReadonlySet<string>): boolean => list.some((word) => kind.has(word));
  if (has(first, muchWords) && has(second, littleWords)) return true;
  if (has(first, littleWords) && has(second, muchWords)) return true;
  return first.some((word) => second.some((other) => isOpposite(word, other) || isOpposite(other, word)));
}

function isOpposite(word: string, of: string): boolean {
  return opposites.some((beginning) => word.startsWith(beginning) && isForm(word.slice(beginning.length), of));
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
