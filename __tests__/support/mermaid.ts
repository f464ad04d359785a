// Mermaid in a browser, as GitHub draws it.

import { createRequire } from "node:module";
import { openBrowser } from "./browser.ts";

export type Mermaid = {
  /** The labels of the diagram in order. Rejects if the diagram is invalid. */
  draw: (diagram: string) => Promise<string[]>;
  /** The number of elements that match a selector. */
  count: (selector: string) => Promise<number>;
  close: () => Promise<void>;
};

/** The test that opens it closes it. */
export async function openMermaid(): Promise<Mermaid> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setContent("<!doctype html><body></body>");
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("@mermaid-js/tiny") });
  await page.evaluate("mermaid.initialize({ startOnLoad: false })");
  return {
    draw: async (diagram) => {
      const source = JSON.stringify(diagram);
      await page.evaluate(`mermaid.parse(${source})`);
      await page.evaluate(
        `mermaid.render("drawing", ${source}).then(({ svg }) => { document.body.innerHTML = svg; })`,
      );
      return page.locator(".nodeLabel").allTextContents();
    },
    count: (selector) => page.locator(selector).count(),
    close: () => browser.close(),
  };
}
