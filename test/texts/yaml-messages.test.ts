import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import type { DiagnosticMessages } from '../../src/texts/diagnostic-messages.ts';
import { diagnosticMessages as en } from '../../src/texts/en/diagnostics/messages.ts';
import { diagnosticMessages as nb } from '../../src/texts/nb/diagnostics/messages.ts';
import { brackets, indents, keysAndValues, quotes, wholeDocuments } from '../document/broken-texts.ts';

const texts = [...quotes, ...brackets, ...indents, ...keysAndValues, ...wholeDocuments].map(([text]) => text);

describe.each(Object.entries({ en, nb }))('A message about YAML in %s', (_, messages) => {
  test.each(texts)('of %j is whole sentences', (text) => {
    for (const diagnostic of parseDocument({ name: 'study.yaml', text, byteOrderMark: false }).diagnostics) {
      const message = say(messages, diagnostic);
      expect(message).toMatch(/^[^a-zæøå].*[.?]$/s);
      expect(message).not.toMatch(/undefined|\[object|NaN/);
      expect(message.length).toBeLessThan(240);
    }
  });
});

function say(messages: DiagnosticMessages, { code, args }: Diagnostic): string {
  return (messages[code] as (args: Diagnostic['args']) => string)(args);
}
