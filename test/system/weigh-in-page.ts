import type { Page } from 'playwright-core';

/** A row of the page's ranking as it is seen. */
export interface SeenRow {
  readonly rank: string;
  readonly service: string;
  readonly value: string;
}

/** Moves the sliders, in the order of the criteria. */
export async function weighInPage(page: Page, swings: readonly number[]): Promise<void> {
  const sliders = page.locator('#page-weights input[type=range]');
  for (const [index, swing] of swings.entries()) await sliders.nth(index).fill(String(swing));
}

/** The ranking as it stands. */
export async function seenRows(page: Page): Promise<readonly SeenRow[]> {
  const rows = await page.locator('#page-weights tbody tr').allInnerTexts();
  return rows.map((row) => {
    const [rank = '', , service = '', value = ''] = row.split('\t').map((cell) => cell.trim());
    return { rank, service, value };
  });
}
