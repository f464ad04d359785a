// Pictures of what a person sees, for the README: the demo's job summary as GitHub renders it. Needs Chromium.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { marked } from "marked";
import { chromium } from "playwright-core";

const root = path.resolve(import.meta.dirname, "..");
const summary = await readFile(path.join(root, "demo-output/summary.md"), "utf8");
const style = await readFile(
  path.join(root, "node_modules/github-markdown-css/github-markdown-light.css"),
  "utf8",
);
const page = `<!doctype html><meta charset="utf-8"><style>${style}
  body { margin: 0; background: #fff; }
  .markdown-body { box-sizing: border-box; width: 964px; padding: 24px 32px; }
</style><article class="markdown-body">${await marked.parse(summary, { gfm: true })}</article>`;

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
const tab = await browser.newPage({ viewport: { width: 964, height: 600 }, deviceScaleFactor: 1.5 });
await tab.setContent(page);
await tab.locator("article").screenshot({ path: path.resolve(root, process.argv[2] ?? "docs/summary.png") });
await browser.close();
