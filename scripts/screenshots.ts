// Takes the screenshots in docs/: the job summary as GitHub renders it, a terminal of 80 columns, and the HTML report, for the
// demo and for sixty destinations. Needs Chromium, and a font with emoji.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { marked } from "marked";
import { type Browser, chromium } from "playwright-core";
import { openTerminal } from "../__tests__/support/pseudo-terminal.ts";
import { runAction } from "../__tests__/support/runner.ts";
import { databases, destinationsFile, type Ports } from "./demo/destinations.ts";
import { manyDestinationsFile, manyIds } from "./demo/many.ts";
import { startServers } from "./demo/servers.ts";

const root = path.resolve(import.meta.dirname, "..");
const docs = path.join(root, "docs");

/** ANSI codes. */
const styles: Record<string, string> = {
  1: "font-weight: bold",
  2: "opacity: 0.6",
  31: "color: #ff7b72",
  32: "color: #7ee787",
  33: "color: #e3b341",
  34: "color: #79c0ff",
};

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
try {
  const demo = await recorded(databases, destinationsFile);
  await captureSummary(browser, demo.summary, "summary.png");
  await captureTerminal(browser, demo.screen, "terminal.png");
  await capturePage(browser, demo.page, "report.png");
  const many = await recorded(manyIds, manyDestinationsFile);
  await captureSummary(browser, many.summary, "summary-60.png");
  await captureTerminal(browser, many.screen, "terminal-60.png");
} finally {
  await browser.close();
}

type Recording = { summary: string; screen: string; page: string };

/** Runs the action and the command on a destinations file, with servers of its own. */
async function recorded(names: readonly string[], fileFor: (ports: Ports) => string): Promise<Recording> {
  const workspace = await mkdtemp(path.join(tmpdir(), "screenshots-"));
  const undo: (() => Promise<unknown>)[] = [() => rm(workspace, { recursive: true, force: true })];
  try {
    const { env, ports } = await startServers(workspace, names, undo);
    await writeFile(path.join(workspace, "destinations.yml"), fileFor(ports));
    const inputs = { reports: "html", "report-dir": "reports" };
    const sha = { GITHUB_SHA: "0".repeat(40) };
    const { summary } = await runAction({
      workspace,
      env: { ...env, ...sha },
      inputs,
      event: "workflow_dispatch",
    });
    const command = `${process.execPath} ${path.join(root, "dist/cli.js")} 2>progress`;
    const terminal = openTerminal(command, { columns: 80, folder: workspace, env });
    await terminal.ended;
    const page = await readFile(path.join(workspace, "reports/report.html"), "utf8");
    return { summary, screen: terminal.screen(), page };
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

async function captureSummary(chrome: Browser, summary: string, file: string): Promise<void> {
  const sheet = path.join(root, "node_modules/github-markdown-css/github-markdown-light.css");
  const tab = await chrome.newPage({ viewport: { width: 1_012, height: 600 }, deviceScaleFactor: 1.5 });
  await tab.setContent(`<!doctype html><meta charset="utf-8"><style>${await readFile(sheet, "utf8")}
    body { margin: 0; background: #fff; }
    .markdown-body { box-sizing: border-box; width: 1012px; padding: 24px 32px; }
    .markdown-body pre:has(svg) { background: none; text-align: center; }
  </style><article class="markdown-body">${await marked.parse(summary, { gfm: true })}</article>`);
  await tab.addScriptTag({ path: createRequire(import.meta.url).resolve("@mermaid-js/tiny") });
  await tab.evaluate('mermaid.run({ querySelector: ".language-mermaid" })');
  await tab.locator("article").screenshot({ path: path.join(docs, file) });
}

async function capturePage(chrome: Browser, page: string, file: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "page-"));
  await writeFile(path.join(folder, "report.html"), page);
  const tab = await chrome.newPage({ viewport: { width: 1_100, height: 1_100 }, deviceScaleFactor: 1.5 });
  await tab.goto(pathToFileURL(path.join(folder, "report.html")).href);
  await tab.screenshot({ path: path.join(docs, file) });
  await rm(folder, { recursive: true });
}

async function captureTerminal(chrome: Browser, screen: string, file: string): Promise<void> {
  const tab = await chrome.newPage({ viewport: { width: 800, height: 600 } });
  await tab.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; }
    pre { margin: 0; padding: 16px 20px; background: #0d1117; color: #e6edf3; width: 80ch; white-space: pre-wrap; word-break: break-all;
      font: 14px/1.35 "DejaVu Sans Mono", "Liberation Mono", monospace; }
  </style><pre>${coloured(screen.replaceAll("\r", "").trimEnd())}</pre>`);
  await tab.locator("pre").screenshot({ path: path.join(docs, file) });
}

function coloured(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return escaped.replaceAll(/\u001b\[(\d+)m/g, (_, code: string) =>
    styles[code] === undefined ? "</span>" : `<span style="${styles[code]}">`,
  );
}
