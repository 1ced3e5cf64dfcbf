import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import type { DiagnosticMessages } from '../../src/texts/diagnostic-messages.ts';
import { diagnosticMessages as en } from '../../src/texts/en/diagnostics/messages.ts';
import { diagnosticMessages as nb } from '../../src/texts/nb/diagnostics/messages.ts';
import { diagnosticMessages as nn } from '../../src/texts/nn/diagnostics/messages.ts';
import { diagnosticMessages as sv } from '../../src/texts/sv/diagnostics/messages.ts';
import { brackets, indents, keysAndValues, quotes, wholeDocuments } from '../document/broken-texts.ts';

const texts = [...quotes, ...brackets, ...indents, ...keysAndValues, ...wholeDocuments].map(([text]) => text);

describe.each(Object.entries({ en, nb, nn, sv }))('A message about YAML in %s', (_, messages) => {
  test.each(texts)('of %j is whole sentences', (text) => {
    for (const diagnostic of parseDocument({ name: 'study.yaml', text, byteOrderMark: false }).diagnostics) {
      const message = say(messages, diagnostic);
      expect(message).toMatch(/^[^a-zæøåäö].*[.?]$/s);
      expect(message).not.toMatch(/undefined|\[object|NaN/);
      expect(message.length).toBeLessThan(240);
    }
  });
});

test('what the parser says in English is told in English only', () => {
  const [found] = parseDocument({ name: 'study.yaml', text: '... a\n', byteOrderMark: false }).diagnostics;
  if (found?.code !== 'yaml/syntax') throw new Error('this text was to be explained by none of the mistakes that are known');
  expect(en['yaml/syntax'](found.args)).toContain(found.args.message);
  for (const messages of [nb, nn, sv]) expect(messages['yaml/syntax'](found.args)).not.toContain(found.args.message);
});

function say(messages: DiagnosticMessages, { code, args }: Diagnostic): string {
  return (messages[code] as (args: Diagnostic['args']) => string)(args);
}
