import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Errors and warnings in the console of a page, and exceptions nobody caught, each with the test it came up in. */
export class Problems {
  private noted: string[] = [];

  constructor(private readonly page: Page) {
    page.on("pageerror", (error) => this.note(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.note(message.text());
    });
  }

  /** Those since they were last taken: what is told of one test is not told again of the next on the same page. */
  async take(): Promise<string[]> {
    // The browser tells in order: what went wrong before this answer has been told before it.
    if (!this.page.isClosed()) await this.page.evaluate(() => undefined);
    return this.noted.splice(0);
  }

  private note(problem: string): void {
    this.noted.push(`${expect.getState().currentTestName ?? "outside a test"}: ${problem}`);
  }
}
