import type { Checked } from '../../collab.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { migrateTexts } from '../../texts/migrate-texts-by-language.ts';
import { prettyDiagnostics } from '../diagnostics/pretty.ts';
import { exitStatus } from '../exit-status.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { sayReadFailure, sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { MigratedFile } from './migrate-file.ts';

export interface TellMigrationOptions {
  /** Of the messages. */
  readonly language: Language;
  /** Whether the file was only looked at: what has to be migrated is then a finding. */
  readonly isCheck: boolean;
  /** Says nothing of what is well. */
  readonly quiet: boolean;
}

/**
 * Says what came of bringing a file to the newest format: on standard output where all is well, else on standard error.
 *
 * @returns the exit status
 */
export function tellMigration(path: string, file: MigratedFile, { language, isCheck, quiet }: TellMigrationOptions): number {
  const texts = migrateTexts[language];
  const { terminal } = messageTexts[language];
  const name = visibleText(path);
  switch (file.kind) {
    case 'newest':
      return quiet ? exitStatus.ok : said(process.stdout, texts.newest(name, file.format), exitStatus.ok);
    case 'migrated':
      if (isCheck) return said(process.stderr, texts.outdated(name, file.from, file.to), exitStatus.study);
      return quiet ? exitStatus.ok : said(process.stdout, texts.migrated(name, file.from, file.to), exitStatus.ok);
    case 'refused':
      return said(process.stderr, diagnosed(path, file.checked, language), exitStatus.study);
    case 'would-break':
      return said(process.stderr, `${diagnosed(path, file.checked, language)}\n${texts.wouldBreak(name, file.to)}`, exitStatus.study);
    case 'not-editable':
      return said(process.stderr, texts.notEditable(name, file.line, file.to), exitStatus.study);
    case 'changed-meanwhile':
      return said(process.stderr, texts.changedMeanwhile(name), exitStatus.study);
    case 'failure':
      return said(process.stderr, sayReadFailure(file.failure, terminal), exitStatus.usage);
    case 'unwritable':
      return said(process.stderr, sayWriteFailure(file.failure, terminal), exitStatus.usage);
    case 'no-file':
      return said(process.stderr, texts.noFile(name), exitStatus.usage);
  }
}

function said(stream: NodeJS.WriteStream, text: string, status: number): number {
  stream.write(`${text}\n`);
  return status;
}

function diagnosed(name: string, checked: Checked, language: Language): string {
  const style = { texts: messageTexts[language], width: terminalWidth(process.stderr), colors: colorLevel(process.env, process.stderr.isTTY) };
  return prettyDiagnostics([{ name, ...checked }], style).trimEnd();
}
