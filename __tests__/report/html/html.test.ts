// The HTML page in a browser: its elements, keyboard use, hidden parts, and that it loads nothing else.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { htmlReport } from "../../../src/report/html/html.ts";
import type { Report } from "../../../src/report/report.generated.ts";
import { hasChromium, openBrowser } from "../../support/browser.ts";
import { sampleDestinations, sampleReport } from "../../support/sample-report.ts";

describe.skipIf(!hasChromium)("in Chromium", () => {
  let browser: Browser;
  let folder: string;
  let axe: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(path.join(tmpdir(), "page-"));
    axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a report's page as a file, and records the browser's errors and requests. */
  async function open(report: Report = sampleReport(), options: BrowserContextOptions = {}) {
    const file = path.join(folder, `${crypto.randomUUID()}.html`);
    await writeFile(file, htmlReport(report));
    const page = await browser.newPage(options);
    const [complaints, loaded]: [string[], string[]] = [[], []];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => loaded.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, complaints, loaded };
  }

  const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();

  test("loads nothing else, and its policy blocks none of its own parts", async () => {
    const { page, complaints, loaded } = await open();
    expect(loaded).toEqual([page.url()]);
    expect(complaints).toEqual([]);
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = true' }))",
    );
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(complaints).toHaveLength(1);
    await page.close();
  });

  test("has headings in order, under one title with the verdict", async () => {
    const { page } = await open();
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((all) =>
        all.map((heading) => Number((heading as unknown as { tagName: string }).tagName[1])),
      );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(await texts(page, "h1")).toEqual([
      "4 of 7 destinations failed, and a destinations file has 1 error.",
    ]);
    expect(await texts(page, "h2")).toEqual([
      "Errors",
      "Errors in the files",
      "Destinations",
      "Ignored findings",
      "What was not checked",
      "Each destination",
    ]);
    await page.close();
  });

  test("every table has a caption and header cells with a scope, and every destination has a row, a section and a link", async () => {
    const { page } = await open();
    const tables = await page.locator("table").count();
    expect(await page.locator("table > caption").count()).toBe(tables);
    expect(await page.locator("th:not([scope])").count()).toBe(0);
    const names = [
      ...["Wrong password", "Bastion down", "Behind the bastion", "Not valid"],
      ...["Accepted", "Stitch only", "Warehouse"],
    ];
    expect(await texts(page, ".overview tbody th a")).toEqual(names);
    expect(await texts(page, "article h3")).toEqual(names);
    await page.getByRole("link", { name: "Behind the bastion" }).last().click();
    expect(await page.locator("article:target h3").textContent()).toBe("Behind the bastion");
    await page.close();
  });

  test("shows what an auditor needs", async () => {
    const { page } = await open();
    const row = (name: string) => page.locator(".overview tbody tr").filter({ hasText: name }).innerText();
    expect(await row("Warehouse")).toMatch(
      /passed[\s\S]*PostgreSQL 18.4\s+fixes until 2030-11-14\s+TLSv1.3\s+2027-01-31\s+certificate\s+stitch/,
    );
    expect(await row("Accepted")).toMatch(/no fixes since 2025-11-13[\s\S]*superuser, reads pg_authid/);
    const accepted = await page.getByRole("region", { name: "Table of ignored findings" }).innerText();
    expect(accepted).toMatch(
      /server\/version-end-of-life[\s\S]*The upgrade is planned for March\s+2027-03-31/,
    );
    expect(await page.getByText("Validated only: the firewall").count()).toBe(2);
    expect(await page.getByText("The check stopped while logging in").count()).toBe(1);
    await page.close();
  });

  test.each([
    [
      "Wrong password",
      "db.example.com:5432",
      "The path is broken between This runner and Database db.example.com:5432.",
    ],
    [
      "Bastion down",
      "bastion.example.com:22",
      "The path is broken between This runner and Bastion bastion.example.com:22.",
    ],
    [
      "Behind the bastion",
      "db.example.com:5432",
      "The path is broken between Bastion bastion.example.com:22 and Database db.example.com:5432.",
    ],
  ])(
    "the diagram of %s marks the hop that failed, and describes it in text",
    async (name, machine, words) => {
      const { page } = await open();
      const article = page.getByRole("article", { name, exact: true });
      const picture = article.getByRole("img", { name: "The path to the database" });
      expect(await picture.locator("desc").textContent()).toContain(words);
      expect(await picture.locator(".broken > .address").textContent()).toBe(machine);
      expect(await picture.locator(".broken .label").textContent()).toMatch(/^stopped at /);
      await page.close();
    },
  );

  test("the bars of the stages follow one another, with widths proportional to their time", async () => {
    const { page } = await open();
    const bars = page.getByRole("article", { name: "Warehouse" }).locator(".stages rect:not(.track)");
    const widths = await bars.evaluateAll((all) =>
      all.map((bar) => (bar as unknown as { getAttribute: (name: string) => string }).getAttribute("width")),
    );
    expect(widths).toEqual(["5.6%", "11.1%", "22.2%", "27.8%", "33.3%"]);
    await page.close();
  });

  test("shows everything except the controls without scripts", async () => {
    const { page } = await open(sampleReport(), { javaScriptEnabled: false });
    expect(await page.locator(".controls").isVisible()).toBe(false);
    expect(await page.locator("article").count()).toBe(7);
    expect(await page.locator("th button").count()).toBe(0);
    await page.close();
  });

  test("a keyboard user can skip to the report, filter by text and result, and sort by a column", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("To the report");
    await page.getByLabel("Filter").focus();
    await page.keyboard.type("bastion");
    const shown = () => page.locator(".overview tbody tr:visible th a").allTextContents();
    expect(await shown()).toEqual(["Bastion down", "Behind the bastion"]);
    expect(await page.locator("article:visible h3").allTextContents()).toEqual(await shown());
    expect(await page.locator("output").textContent()).toBe("2 of 7 shown");
    await page.getByLabel("Filter").fill("");
    await page.getByLabel("failed").focus();
    await page.keyboard.press("Space");
    expect(await shown()).toEqual(["Accepted", "Stitch only", "Warehouse"]);
    await page.getByRole("button", { name: "Result" }).focus();
    await page.keyboard.press("Enter");
    expect(await shown()).toEqual(["Accepted", "Stitch only", "Warehouse"]);
    await page.keyboard.press("Enter");
    expect(await shown()).toEqual(["Warehouse", "Stitch only", "Accepted"]);
    expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    await page.close();
  });

  test("prints without controls, and with the whole table", async () => {
    const { page } = await open(sampleReport(), { viewport: { width: 680, height: 960 } });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator(".controls").isVisible()).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe(
      "rgb(255, 255, 255)",
    );
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(680);
    expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
    await page.close();
  });

  describe("has no problems for axe, including contrast", () => {
    test.each([
      ["light", 1_200],
      ["dark", 1_200],
      ["light", 390],
      ["dark", 390],
    ] as const)("%s, %i pixels wide", async (colorScheme, width) => {
      const { page } = await open(sampleReport(), { colorScheme, viewport: { width, height: 844 } });
      await page.evaluate(axe);
      const { violations, passes } = (await page.evaluate("axe.run()")) as Record<
        "violations" | "passes",
        { id: string; nodes: { html: string }[] }[]
      >;
      const descriptions = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`,
      );
      expect(descriptions).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain("color-contrast");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      await page.close();
    });
  });
});

test("a report of validation has no columns about connections", () => {
  expect(htmlReport(sampleReport())).toContain(">Certificate until</th>");
  const text = htmlReport({ ...sampleReport(), mode: "validate" });
  expect(text).toContain(">Result</th></tr>");
  expect(text).not.toContain(">Certificate until</th>");
});

test("a file without readable destinations and a lost shard were not checked", () => {
  const unchecked = (report: Report) =>
    /<h2>What was not checked<\/h2>\n([\s\S]*?)<\/section>/.exec(htmlReport(report))![1];
  const broken = unchecked(sampleReport([], { missing_shards: [2] }));
  expect(broken).toContain("destinations.yml:</strong> The file has an error, and none of its destinations");
  expect(broken).toContain("Shard 2:</strong> Its report is missing.");
  expect(unchecked(sampleReport([], { findings: [] }))).toContain("There are no destinations.");
});

test("ignored findings of a rule with the same reason share a row", () => {
  const accepted = sampleDestinations.find(({ id }) => id === "accepted")!;
  const copies = Array.from({ length: 22 }, (_, index) => ({
    ...accepted,
    display_name: `Copy ${index + 1}`,
  }));
  const [, table] = /Table of ignored findings([\s\S]*?)<\/table>/.exec(htmlReport(sampleReport(copies)))!;
  expect(table!.match(/<th scope="row">.*?<\/th>/g)).toEqual([
    expect.stringMatching(/>Copy 1, Copy 2, .*, Copy 20 and 2 more</),
  ]);
});

test("shows what has changed since the last report, and what the pull request deletes", () => {
  const changes = {
    since: "2026-11-30T12:00:00Z",
    ...{ failed: ["wrong-password"], other_cause: [], recovered: ["warehouse"], removed: [] },
    ...{ new: [], solved: [] },
  };
  const text = htmlReport(
    sampleReport(sampleDestinations, { changes, base: { deleted: ["old"], unreadable: null } }),
  );
  const [, list] = /<h2>Since the last report, of 2026-11-30 12:00 UTC<\/h2>\n([\s\S]*?)<\/section>/.exec(
    text,
  )!;
  expect(list).toMatch(
    /✕<\/span> wrong-password has started to fail\.[\s\S]*✓<\/span> warehouse has recovered\./,
  );
  expect(text).toContain("<p>Deleted from the base branch: old.</p>");
  expect(htmlReport(sampleReport())).not.toContain("Since the last report");
});
