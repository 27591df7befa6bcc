import type { Page } from "playwright-core";

/** The list of functions that is shown while a formula is typed. */
const LIST = 'ul[data-u-comp="sheets-formula-editor"]';

/** It takes keys, and lets go of them, only after the browser has drawn that it is there or gone. */
const drawn = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((done) => void requestIdleCallback(() => done())));

export const suggestionsShown = (page: Page): Promise<boolean> => page.locator(LIST).isVisible();

/** Waits until a function with these words is listed, and keys choose from the list. */
export async function suggestionListed(page: Page, words: string): Promise<void> {
  await page.locator(LIST).getByText(words).first().waitFor();
  await drawn(page);
}

/** Waits until no functions are listed: the list goes a moment after a name is complete, and until then it takes the keys. */
export async function suggestionsGone(page: Page): Promise<void> {
  await page.waitForFunction((list) => !document.querySelector(list), LIST);
  await drawn(page);
}
