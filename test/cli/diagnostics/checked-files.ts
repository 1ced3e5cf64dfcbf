import { Buffer } from 'node:buffer';
import { readdirSync } from 'node:fs';
import type { CheckedFile } from '../../../src/cli/diagnostics/checked-file.ts';
import type { DiagnosticOptions } from '../../../src/cli/diagnostics/diagnostic-options.ts';
import { check } from '../../../src/collab.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Language } from '../../../src/texts/language.ts';
import { messageTexts } from '../../../src/texts/message-texts.ts';
import { repositoryFile } from '../../study-of.ts';
import { english } from './stub-texts.ts';

/** What is never shown as it is: it steers a terminal, turns the direction of text, or is no character. */
export const hostile = '\u001b[2J\u0000\u009b31m\u202e\u200b\ud800\uffff]]>--><!\'"&\t\r\n\u2028|`*_<b>@x http://a.no www.a.no [a](b) ${c} %0A :: , \ud83d\ude00';

/** A study that has one mending for each of its two mistakes, which is {@link mendedNumbers}. */
export const groupedNumbers = `format: 1
title: Felles tjenester
jurisdiction: norway
language: nb
currency: NOK
municipalities:
  frosta: { population: 2 700 }
  levanger:
    population: 20 300
`;

export const mendedNumbers = groupedNumbers.replace('2 700', '2_700').replace('20 300', '20_300');

/** A text with what is to be said about it; it was not read. */
export function fileOf(name: string, text: string, diagnostics: readonly Diagnostic[], suppressed: CheckedFile['suppressed'] = []): CheckedFile {
  return { name, source: { name, text, byteOrderMark: false }, document: undefined, diagnostics, suppressed };
}

/** A text that was read and checked. */
export function checkedFile(name: string, text: string): CheckedFile {
  return { name, ...check(name, Buffer.from(text)) };
}

/** All the studies with one mistake each, the examples, and files that are no text. */
export function manyFiles(): readonly CheckedFile[] {
  return (filesRead ??= readManyFiles());
}

let filesRead: readonly CheckedFile[] | undefined;

function readManyFiles(): readonly CheckedFile[] {
  const broken = readdirSync(new URL('../../cases/err', import.meta.url)).filter((name) => name.endsWith('.yaml'));
  const examples = ['flv', 'innherred-2016', 'minimal'].map((name) => `examples/${name}/study.yaml`);
  const studies = [...broken.map((name) => `test/cases/err/${name}`), ...examples].map((path) => checkedFile(path, repositoryFile(path)));
  const hidden = studies.map((file): CheckedFile => {
    const suppressed = file.diagnostics.map((diagnostic, index) => {
      return index % 2 === 0 ? { diagnostic, by: 'comment' as const, reason: 'Avklart.' } : { diagnostic, by: 'baseline' as const, reason: undefined };
    });
    return { ...file, name: `hidden/${file.name}`, diagnostics: [], suppressed };
  });
  return [...studies, ...hidden, { name: 'binary.yaml', ...check('binary.yaml', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)) }];
}

/** As `collab validate` gives them in the repository's folder. */
export function optionsIn(language: Language): DiagnosticOptions {
  return {
    language,
    texts: messageTexts[language],
    width: 80,
    colors: 0,
    root: process.cwd(),
    version: '1.2.3',
    isComplete: true,
    hasStepSummary: false,
  };
}

/** With messages that say only their arguments. */
export const stubOptions: DiagnosticOptions = { ...optionsIn('en'), texts: english };
