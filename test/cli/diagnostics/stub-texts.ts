import type { DiagnosticMessages } from '../../../src/texts/diagnostic-messages.ts';
import { terminal as en } from '../../../src/texts/en/terminal.ts';
import type { MessageTexts } from '../../../src/texts/message-texts.ts';
import { terminal as nb } from '../../../src/texts/nb/terminal.ts';

/** A catalogue that says each code with its arguments, so that these tests do not hang on anybody's wording. */
const diagnostics = new Proxy({} as DiagnosticMessages, {
  get: () => (args: object) => `Says ${Object.values(args).flat().join(' ')}.`,
});

export const english: MessageTexts = { diagnostics, terminal: en };
export const norwegian: MessageTexts = { diagnostics, terminal: nb };
