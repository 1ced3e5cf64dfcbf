import type { Span } from './span.ts';

/** A place as people and editors name it: both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of one text begin; built once, then asked in logarithmic time. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];

  /** Lines end at LF, CRLF and a lone CR, as in YAML. */
  constructor(text: string) {
    this.#text = text;
    let lineFeed = text.indexOf('\n');
    let carriageReturn = text.indexOf('\r');
    while (lineFeed !== -1 || carriageReturn !== -1) {
      let next: number;
      if (carriageReturn === -1 || (lineFeed !== -1 && lineFeed < carriageReturn)) {
        next = lineFeed + 1;
      } else {
        next = lineFeed === carriageReturn + 1 ? lineFeed + 1 : carriageReturn + 1;
      }
      this.#starts.push(next);
      if (lineFeed !== -1 && lineFeed < next) lineFeed = text.indexOf('\n', next);
      if (carriageReturn !== -1 && carriageReturn < next) carriageReturn = text.indexOf('\r', next);
    }
  }

  /** At least 1; a text that ends with a line end has an empty last line, as editors show it. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line and column of an offset; offsets outside the text count as its nearest end. */
  positionAt(offset: number): Position {
    const within = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#start(middle) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: within - this.#start(low) + 1 };
  }

  /** The stretch of a line without its line end; an empty stretch at the nearest end for a line there is none of. */
  lineSpan(line: number): Span {
    if (line < 1) return { start: 0, end: 0 };
    if (line > this.#starts.length) return { start: this.#text.length, end: this.#text.length };
    const start = this.#start(line - 1);
    let end = line < this.#starts.length ? this.#start(line) : this.#text.length;
    if (line < this.#starts.length) {
      end -= 1;
      if (end > start && this.#text[end] === '\n' && this.#text[end - 1] === '\r') end -= 1;
    }
    return { start, end };
  }

  /** The text of a line (counted from 1) without its line end; empty for a line there is none of. */
  lineText(line: number): string {
    const { start, end } = this.lineSpan(line);
    return this.#text.slice(start, end);
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.#text.length;
  }
}
