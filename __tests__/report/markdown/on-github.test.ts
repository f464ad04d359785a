// The job summary and the comment as on GitHub, in Chromium: their elements and axe's results, in light and dark mode.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { marked } from "marked";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commentText } from "../../../src/github/comment.ts";
import { lineUrl } from "../../../src/github/workflow-run.ts";
import { markdownReport } from "../../../src/report/markdown/markdown.ts";
import { hasChromium, openBrowser } from "../../support/browser.ts";
import { place } from "../../support/github/posting.ts";
import { destinationReport, finding, reportOf } from "../../support/report.ts";
import { sampleReport } from "../../support/sample-report.ts";

const report = sampleReport();
const texts = {
  "the job summary": markdownReport(report, { lineUrl: (location) => lineUrl(place, location) }),
  "the comment": commentText("<!-- a mark -->", place, report, null, []),
};
const { resolve } = createRequire(import.meta.url);

/** GitHub styles the links, and has a setting for underlined ones. */
const run = "axe.run({ rules: { 'link-in-text-block': { enabled: false } } })";

describe.skipIf(!hasChromium)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function show(markdown: string, theme: "light" | "dark"): Promise<Page> {
    const page = await browser.newPage({ colorScheme: theme, viewport: { width: 964, height: 900 } });
    const sheet = await readFile(resolve(`github-markdown-css/github-markdown-${theme}.css`), "utf8");
    // GitHub adds the title, the landmark and the headings above a comment.
    await page.setContent(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Checks</title>
      <style>${sheet}</style><main class="markdown-body"><h1>Checks</h1>${markdown.startsWith("## ") ? "" : "<h2>Comments</h2>"}${await marked.parse(markdown, { gfm: true })}</main>`);
    return page;
  }

  test("the summary has a verdict, a row for each file and destination, and a folded section for each failure", async () => {
    const page = await show(texts["the job summary"], "light");
    expect(await page.locator("h2").allTextContents()).toEqual([
      "❌ 4 of 7 destinations failed, and a destinations file has 1 error.",
    ]);
    const [table, ...others] = await page.locator("table").all();
    expect(others).toEqual([]);
    expect(await table!.locator("thead th").count()).toBe(5);
    const marks = (await table!.locator("tbody td:first-child").allTextContents()).map((mark) => mark.trim());
    expect(marks).toEqual(["❌", "❌", "❌", "❌", "❌", "⚠️", "⏭️", "✅"]);
    const cause = table!.locator("tbody tr", { hasText: "Bastion down" }).locator("a");
    expect(await cause.allTextContents()).toEqual(["network/connection-refused", "line\u00a07"]);
    const failures = page.locator("summary", { hasText: "❌" });
    expect(await failures.count()).toBe(5);
    expect(await page.getByText("To fix it:").first().isVisible()).toBe(false);
    await failures.first().click();
    expect(await page.getByText("To fix it:").first().isVisible()).toBe(true);
    await page.close();
  });

  test("a run with sixty destinations and twenty-two failures fits on two screens", async () => {
    const titles = ["`stitch` lacks CREATE on `analytics`", "Password authentication failed for `stitch`"];
    const many = Array.from({ length: 60 }, (_, index) => {
      const failure = finding({ title: titles[index % 2]!, rule: "privilege/create-on-database" });
      const warning = finding({ severity: "warning", rule: "config/unencrypted-connection" });
      const findings = index < 22 ? [failure] : index < 30 ? [warning] : [];
      return destinationReport(`marketing-analytics-${index}`, findings);
    });
    const page = await show(markdownReport(reportOf(many)), "light");
    const visible = await page.locator("tbody tr:visible").count();
    expect(visible).toBe(22);
    expect(await page.evaluate("document.documentElement.scrollHeight")).toBeLessThan(2 * 900);
    await page.close();
  });

  test("the comment shows its verdict and list, folds the rest, and links to the lines and the run", async () => {
    const page = await show(texts["the comment"], "light");
    expect(await page.locator("h3").first().textContent()).toContain("4 of 7 destinations failed");
    expect(await page.locator("ul li").first().isVisible()).toBe(true);
    expect(await page.locator("details p").first().isVisible()).toBe(false);
    await page.locator("summary").click();
    expect(await page.locator("details p").first().isVisible()).toBe(true);
    const links = await page.locator("a").evaluateAll((all) => all.map((each) => String(each)));
    expect(links.filter((link) => /\/blob\/[0-9a-f]{40}\/.*#L\d+$/.test(link)).length).toBeGreaterThan(0);
    expect(links.at(-1)).toMatch(/\/actions\/runs\/\d+$/);
    await page.close();
  });

  test.each(
    (Object.keys(texts) as (keyof typeof texts)[]).flatMap((name) =>
      (["light", "dark"] as const).map((theme): [keyof typeof texts, "light" | "dark"] => [name, theme]),
    ),
  )("%s has no accessibility problems in the %s theme", async (name, theme) => {
    const page = await show(texts[name], theme);
    await page.locator("details").evaluateAll((all) => {
      for (const each of all) (each as unknown as { open: boolean }).open = true;
    });
    await page.evaluate(await readFile(resolve("axe-core/axe.min.js"), "utf8"));
    const { violations, passes } = (await page.evaluate(run)) as Record<
      "violations" | "passes",
      { id: string; nodes: { html: string }[] }[]
    >;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual(
      [],
    );
    expect(passes.map(({ id }) => id)).toContain("color-contrast");
    await page.close();
  });
});
