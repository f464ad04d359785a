// Pictures of what a person sees, for the README: the demo's job summary as GitHub renders it, and the page for an
// auditor. Needs Chromium, and the output of `npm run demo`.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { marked } from "marked";
import { type Browser, chromium } from "playwright-core";

const root = path.resolve(import.meta.dirname, "..");
const demo = path.join(root, "demo-output");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
await pictureSummary(browser, path.join(root, "docs/summary.png"));
await picturePage(browser, path.join(root, "docs/report.png"));
await browser.close();

async function pictureSummary(within: Browser, file: string): Promise<void> {
  const summary = await readFile(path.join(demo, "summary.md"), "utf8");
  const sheet = path.join(root, "node_modules/github-markdown-css/github-markdown-light.css");
  const tab = await within.newPage({ viewport: { width: 964, height: 600 }, deviceScaleFactor: 1.5 });
  await tab.setContent(`<!doctype html><meta charset="utf-8"><style>${await readFile(sheet, "utf8")}
    body { margin: 0; background: #fff; }
    .markdown-body { box-sizing: border-box; width: 964px; padding: 24px 32px; }
    .markdown-body pre:has(svg) { background: none; text-align: center; }
  </style><article class="markdown-body">${await marked.parse(summary, { gfm: true })}</article>`);
  await tab.addScriptTag({ path: createRequire(import.meta.url).resolve("@mermaid-js/tiny") });
  await tab.evaluate('mermaid.run({ querySelector: ".language-mermaid" })');
  await tab.locator("article").screenshot({ path: file });
}

async function picturePage(within: Browser, file: string): Promise<void> {
  const tab = await within.newPage({ viewport: { width: 1_100, height: 1_100 }, deviceScaleFactor: 1.5 });
  await tab.goto(pathToFileURL(path.join(demo, "report.html")).href);
  await tab.screenshot({ path: file });
}
