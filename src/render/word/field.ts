import type { ParagraphChild } from 'docx';
import { BuilderElement, Run, StringContainer } from 'docx';

/** What a field in Word begins and ends with; what it shows stands between, and Word does not ask to bring it up to date. */
export interface Field {
  readonly start: readonly ParagraphChild[];
  readonly end: ParagraphChild;
}

/**
 * A field of Word, each part in a run of its own: LibreOffice loses the rest of a paragraph whose last run holds a field.
 *
 * @param style of its text, as the id of a character style
 */
export function field(instruction: string, style: string | undefined): Field {
  const part = (content: BuilderElement | StringContainer): ParagraphChild => new Run({ ...(style === undefined ? {} : { style }), children: [content] });
  return { start: [part(mark('begin')), part(new StringContainer('w:instrText', instruction)), part(mark('separate'))], end: part(mark('end')) };
}

function mark(type: 'begin' | 'separate' | 'end'): BuilderElement {
  return new BuilderElement<{ readonly type: string }>({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
}
