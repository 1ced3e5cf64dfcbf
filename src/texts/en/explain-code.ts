import type { ExplainCodeTexts } from '../explain-code-texts.ts';
import { terminal } from './terminal.ts';

export const explainCode: ExplainCodeTexts = {
  locale: 'en-GB',
  terminal,
  families: {
    file: 'The file',
    yaml: 'YAML',
    format: 'The study’s form',
    study: 'What the study says',
    csv: 'Tables of answers',
    suppression: 'Diagnostics that are ignored',
    baseline: 'The baseline',
    advice: 'Advice',
  },
  why: 'Why',
  wrong: 'Wrong',
  right: 'Right',
  inStudy: 'In the study',
  bytes: 'the bytes of the file, in hexadecimal',
  emptyFile: 'an empty file',
  times: (count) => `${count} times`,
  mended: (command) => `${command} mends this itself where only one thing can be meant.`,
  seeOne: (command) => `All about one of them: ${command}`,
  unknownCode: (code, nearest) => `There is no code "${code}". ${nearest === undefined ? 'They are listed by: collab explain codes' : `Did you mean ${nearest}?`}`,
  noFigure: (figure) => `A code is explained alone: remove "${figure}", or name a study in place of the code.`,
};
