/**
 * The words of a line as bash reads them, without their quotes; the last is the one that the line ends in, and is empty
 * behind a blank. What only running the line could tell, such as a variable, stays as it is written.
 */
export function bashWords(line: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (quote === '' && /\s/.test(sign)) {
      if (word !== '' || at > 0 && /["']/.test(line[at - 1] ?? '')) words.push(word);
      word = '';
    } else if (sign === '\\' && quote !== "'") {
      at += 1;
      word += line[at] ?? '';
    } else if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === quote) quote = '';
    else word += sign;
  }
  return [...words, word];
}
