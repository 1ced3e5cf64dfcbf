import type { INumberingOptions } from 'docx';
import { AlignmentType, LevelFormat } from 'docx';
import { listIndent, listKinds } from './list-kinds.ts';

const marks = ['•', '–', '·'] as const;
const numbers = [
  { format: LevelFormat.DECIMAL, text: '%1.' },
  { format: LevelFormat.LOWER_LETTER, text: '%2)' },
  { format: LevelFormat.LOWER_ROMAN, text: '%3.' },
] as const;

/** The two kinds of list that a report has, three levels deep. */
export const numbering: INumberingOptions = {
  config: [
    { reference: listKinds.bullets, levels: marks.map((text, level) => ({ level, format: LevelFormat.BULLET, text, ...placed(level) })) },
    { reference: listKinds.numbers, levels: numbers.map((each, level) => ({ level, ...each, ...placed(level) })) },
  ],
};

function placed(level: number): object {
  const paragraph = { indent: { left: (level + 1) * listIndent, hanging: listIndent } };
  return { alignment: AlignmentType.LEFT, style: { paragraph } };
}
