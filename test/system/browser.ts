import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** A page that was opened from a file, and all that it did beyond being shown. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses that were asked for, the file's own and pictures within it left out. */
  readonly requests: readonly string[];
  /** Dialogs, errors and whatever else a page should not have to say. */
  readonly said: readonly string[];
}

/** Debian's Chromium, and pages as files on disk, until it is closed. */
export interface TestBrowser {
  readonly open: (html: string, options: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export async function startBrowser(): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const folder = mkdtempSync(join(tmpdir(), 'collab-page-'));
  let count = 0;
  return {
    open: async (html, options) => {
      count += 1;
      const file = join(folder, `${count}.html`);
      writeFileSync(file, html);
      const page = await (await browser.newContext(options)).newPage();
      const requests: string[] = [];
      const said: string[] = [];
      const own = pathToFileURL(file).href;
      page.on('request', (request) => {
        const url = request.url();
        if (url !== own && !url.startsWith('data:')) requests.push(url);
      });
      page.on('dialog', (dialog) => {
        said.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => said.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      await page.goto(own);
      return { page, requests, said };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
