import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What LibreOffice makes of a Word file. */
export interface Opened {
  /** The text as it is laid out, a page after the other. */
  readonly pages: readonly string[];
  /** The Word file as LibreOffice writes it itself. */
  readonly saved: Uint8Array;
}

/** Debian's LibreOffice, with settings of its own, until it is closed. */
export interface TestOffice {
  readonly open: (file: Uint8Array) => Opened;
  readonly close: () => void;
}

export function startOffice(): TestOffice {
  const folder = mkdtempSync(join(tmpdir(), 'collab-office-'));
  const convert = (name: string, format: string, to: string): void => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // It refuses a file that it would have to repair, where there is nobody to ask.
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', join(folder, to), join(folder, name)], { stdio: 'pipe' });
  };
  return {
    open: (file) => {
      writeFileSync(join(folder, 'report.docx'), file);
      convert('report.docx', 'pdf', 'pdf');
      convert('report.docx', 'docx', 'docx');
      const text = execFileSync('pdftotext', ['-raw', join(folder, 'pdf', 'report.pdf'), '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
      return { pages: text.split('\f').slice(0, -1), saved: readFileSync(join(folder, 'docx', 'report.docx')) };
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
