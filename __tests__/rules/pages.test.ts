// docs/rules: every rule has an example, and the pages show what tests run.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rulePages, shownExamples } from "../../scripts/generate/rule-pages.ts";
import { prose } from "../../scripts/generate/text.ts";
import { product } from "../../src/product.generated.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { explain } from "../../src/terminal/commands/explain.ts";
import { readGolden } from "../support/faults/describe.ts";
import { faultsOf, groups } from "../support/faults/fault.ts";

const root = path.resolve(import.meta.dirname, "../..");
const examples = groups()
  .flatMap(faultsOf)
  .filter(({ fault }) => fault.example);
/** A known bug would be fixed, so no setup can show one. */
const withoutExample = ["internal/error"];

test("every rule that a setup can show has one example", () => {
  const ids = catalogue.map(({ id }) => id).filter((id) => !withoutExample.includes(id));
  expect(examples.map(({ fault }) => fault.finds).sort()).toEqual(ids.sort());
});

test("an example has a fixed setup for the suite to run, if a test can't apply its fix", () => {
  const open = examples.filter(({ fault, file }) => {
    const fix = readGolden(readFileSync(file.replace(/\.yml$/, ".found"), "utf8"))?.fix;
    return fix?.kind !== "sql" && !fix?.replaces && fault.fixed === undefined;
  });
  expect(open.map(({ name }) => name)).toEqual([]);
});

describe("each page", () => {
  const pages = Object.entries(rulePages("owner/name"));

  test("has the path of its rule's id, and is listed in the index", () => {
    const index = rulePages("owner/name")["docs/rules/README.md"]!;
    for (const { id, title } of catalogue) {
      expect(pages.map(([file]) => file)).toContain(`docs/rules/${id}.md`);
      expect(index).toContain(`| [\`${id}\`](${id}.md) |`);
      expect(index).toContain(prose(title));
    }
    expect(pages.length).toBe(catalogue.length + 1);
  });

  const ofRules = pages.filter(([file]) => !file.endsWith("README.md"));

  test.each(ofRules)("%s has the problem, why it matters, the fix and an example", (_, page) => {
    const headings = page.match(/^## .*/gm);
    expect(headings).toEqual(["## What", "## Why", "## What to do", "## Example", "## Ignoring it"]);
  });

  test.each(ofRules)("%s contains no names of tests, and no broken link", (file, page) => {
    expect(page).not.toMatch(/127\.0\.0\.1|\blocalhost:|\b(role|database|group)_\d|\{(port|role|database)\}/);
    for (const [, target] of page.matchAll(/\]\((?!https:)([^)]+)\)/g))
      expect(existsSync(path.resolve(root, path.dirname(file), target!)), target).toBe(true);
  });
});

describe("in the terminal", () => {
  const examples = JSON.parse(shownExamples());
  const pages = rulePages(product.repository);
  /** Without Markdown's marks and line breaks. */
  const plain = (text: string) =>
    text
      .replaceAll(/\\(?=[\\*<[\]$~_#>+-])|^```.*$/gm, "")
      .replaceAll(/(^|\s)[>#]+ /g, " ")
      .replaceAll(/\s+/g, " ");

  test.each(catalogue.map(({ id }) => id))("%s has the same text as its page", (id) => {
    const explained = explain(id, { colour: false, width: 80 }, examples);
    const text = explained.kind === "text" ? explained.text : "";
    const page = plain(pages[`docs/rules/${id}.md`]!);
    const sections = text
      .split(/\n\n(?=What\n|Why\n|What to do\n|Ignoring it\n|An example that fails)/)
      .slice(1);
    expect(sections.length).toBe(withoutExample.includes(id) ? 4 : 5);
    for (const section of sections.slice(0, 4)) expect(page).toContain(plain(section).trim());
    const last = text.trimEnd().split("\n").at(-1);
    if (!withoutExample.includes(id)) expect(last).toContain(`/docs/rules/${id}.md`);
  });

  test.each([60, 80, 120])("at %i columns, only code and addresses are wider", (width) => {
    const texts = [...catalogue.map(({ id }) => id), null].map((id) =>
      explain(id, { colour: false, width }, examples),
    );
    const lines = texts.flatMap((each) => (each.kind === "text" ? each.text.split("\n") : []));
    expect(lines.length).toBeGreaterThan(1_000);
    for (const line of lines.filter((each) => each.length > width)) expect(line).toMatch(/^ {4}|^\s*\S+$/);
  });

  test("lists all rules without a name, or those of a group", () => {
    const all = explain(null, { colour: false, width: 100 }, examples);
    for (const { id, title } of catalogue) {
      expect(all).toMatchObject({ text: expect.stringContaining(`\n  ${id} `) });
      expect(plain((all as { text: string }).text)).toContain(title);
    }
    const group = explain("tls", { colour: false, width: 100 }, examples);
    expect(group).toMatchObject({ text: expect.stringMatching(/^TLS\n {2}tls\/.*\n/) });
    expect(group).toMatchObject({ text: expect.not.stringContaining("ssh/") });
  });

  test.each([
    ["exessive", "privilege/excessive"],
    ["create-on-database", "privilege/create-on-database"],
    ["tls/requird", "tls/required"],
    ["privlege", "privilege"],
    ["something-else", null],
  ])("%s is not a rule, and the suggestion is %s", (name, meant) => {
    expect(explain(name, { colour: false, width: 100 }, examples)).toEqual({
      kind: "unknown",
      suggestion: meant,
    });
  });
});
