// docs/rules: that every rule has an example, and that what the pages show is what tests run.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rulePages } from "../../scripts/generate/rule-pages.ts";
import { prose } from "../../scripts/generate/text.ts";
import { catalogue } from "../../src/rules/catalogue/catalogue.ts";
import { readGolden } from "../support/faults/describe.ts";
import { faultsOf, groups } from "../support/faults/fault.ts";

const root = path.resolve(import.meta.dirname, "../..");
const examples = groups()
  .flatMap(faultsOf)
  .filter(({ fault }) => fault.example);
/** No set-up shows a bug of ours: it would have been mended. */
const withoutExample = ["internal/error"];

test("every rule that a set-up can show has one example", () => {
  const ids = catalogue.map(({ id }) => id).filter((id) => !withoutExample.includes(id));
  expect(examples.map(({ fault }) => fault.finds).sort()).toEqual(ids.sort());
});

test("an example whose fix no test can apply as it stands has its fixed set-up written out, for the suite to run", () => {
  const open = examples.filter(({ fault, file }) => {
    const fix = readGolden(readFileSync(file.replace(/\.yml$/, ".found"), "utf8"))?.fix;
    return fix?.kind !== "sql" && !fix?.replaces && fault.fixed === undefined;
  });
  expect(open.map(({ name }) => name)).toEqual([]);
});

describe("each page", () => {
  const pages = Object.entries(rulePages("owner/name"));

  test("stands under its rule's id, and the index names it", () => {
    const index = rulePages("owner/name")["docs/rules/README.md"]!;
    for (const { id, title } of catalogue) {
      expect(pages.map(([file]) => file)).toContain(`docs/rules/${id}.md`);
      expect(index).toContain(`| [\`${id}\`](${id}.md) |`);
      expect(index).toContain(prose(title));
    }
    expect(pages.length).toBe(catalogue.length + 1);
  });

  const ofRules = pages.filter(([file]) => !file.endsWith("README.md"));

  test.each(ofRules)("%s says what, why, what to do, and shows it", (_, page) => {
    const headings = page.match(/^## .*/gm);
    expect(headings).toEqual(["## What", "## Why", "## What to do", "## Example", "## Ignoring it"]);
  });

  test.each(ofRules)("%s has nothing of a test's own names, and no link that leads nowhere", (file, page) => {
    expect(page).not.toMatch(/127\.0\.0\.1|\blocalhost:|\b(role|database|group)_\d|\{(port|role|database)\}/);
    for (const [, target] of page.matchAll(/\]\((?!https:)([^)]+)\)/g))
      expect(existsSync(path.resolve(root, path.dirname(file), target!)), target).toBe(true);
  });
});
