// The completions that an editor suggests in the example, and the file after accepting one.

import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CompletionItem } from "vscode-languageserver-protocol/node";
import { ignorableRules } from "../../src/rules/catalogue.ts";
import { type Editor, localSchema, openEditor } from "../support/language-server.ts";

const named = localSchema(
  readFileSync(path.join(import.meta.dirname, "../../examples/destinations.yml"), "utf8"),
);
/** Without the comments after values, because an editor suggests nothing between a value and its comment. */
const full = named.replaceAll(/(?<=\S) +#.*/g, "");
const withoutRegion = full.replace("region: north-america\n", "");

let editor: Editor;
beforeAll(async () => {
  // No settings: the example names its schema itself.
  editor = await openEditor({});
});
afterAll(() => editor.stop());

/**
 * A place in the example, and the suggestions that it must have. `typed` is a new line after the one that contains `behind`.
 */
const places: { place: string; text: string; offered: string[]; not?: string[] }[] = [
  {
    place: "the top of the file",
    text: typed(withoutRegion, "version: 1", "|"),
    offered: ["region"],
    not: ["version", "destinations", "host"],
  },
  {
    place: "the region",
    text: typed(withoutRegion, "version: 1", "region: |"),
    offered: ["north-america", "europe"],
  },
  {
    place: "a new entry",
    text: `${full}  |`,
    offered: ["destination", "destination through SSH", "destination on Heroku"],
    not: ["host"],
  },
  {
    place: "a key of an entry that is begun",
    text: typed(full, "    database: ledger", "    |"),
    offered: ["display_name", "description", "type", "port", "ssl", "schemas", "audit", "access", "ignore"],
    not: ["username", "database", "ssh"],
  },
  {
    place: "the type",
    text: full.replace("type: heroku", "type: |"),
    offered: ["postgresql", "heroku", "amazon-rds", "amazon-aurora", "google-cloudsql"],
  },
  {
    place: "a password",
    text: full.replace("${WAREHOUSE_PASSWORD}", "|"),
    offered: ["${WAREHOUSE_PASSWORD}"],
  },
  {
    place: "ssl",
    text: full.replace("ssl: true", "ssl: |"),
    offered: ["true", "false", "certificate and verify"],
  },
  {
    place: "a key below ssl",
    text: full.replace("verify: full", "|"),
    offered: ["verify"],
    not: ["certificate"],
  },
  { place: "verify", text: full.replace("verify: full", "verify: |"), offered: ["none", "ca", "full"] },
  {
    place: "a key below ssh",
    text: full.replace(/host_key: .*/, "|"),
    offered: ["port", "passphrase", "host_key"],
    not: ["user", "private_key"],
  },
  {
    place: "the port of a bastion",
    text: full.replace(/host_key: .*/, "port: |"),
    offered: ["22"],
  },
  {
    place: "access",
    text: typed(full, "    database: ledger", "    access: |"),
    offered: ["anywhere", "stitch-only"],
  },
  {
    place: "a key below audit",
    text: typed(full, "    database: ledger", "    audit:\n      |"),
    offered: ["username", "password"],
  },
  {
    place: "a key of an accepted finding",
    text: typed(full, "    database: ledger", "    ignore:\n      - |"),
    offered: ["rule", "reason", "until"],
  },
  {
    place: "the rule of an accepted finding",
    text: typed(full, "    database: ledger", "    ignore:\n      - rule: |"),
    offered: ignorableRules(),
    not: ["config/literal-secret"],
  },
  {
    place: "what several entries share",
    text: typed(withoutRegion, "version: 1", "x-shared: &shared\n  |"),
    offered: ["password", "private_key", "passphrase", "url"],
  },
  {
    place: "an entry that takes over what is shared",
    text: `${typed(full, "version: 1", "x-shared: &shared\n  username: stitch")}  other:\n    <<: *shared\n    |`,
    offered: ["host", "url", "ssl"],
  },
];

describe("an editor suggests the values for", () => {
  test.each(places)("$place", async ({ text, offered, not = [] }) => {
    const labels = (await editor.complete(text)).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(offered));
    expect(labels.filter((label) => not.includes(label))).toEqual([]);
  });
});

describe("a completed entry is valid without further edits", () => {
  test.each(["destination", "destination through SSH", "destination on Heroku"])("%s", async (label) => {
    const item = (await editor.complete(`${full}  |`)).find((each) => each.label === label);
    expect(item?.documentation).toEqual(expect.any(String));
    const text = `${full.replaceAll(/^ {2}(warehouse|ledger|orders):/gm, "  my-$1:")}  ${inserted(item!, "  ")}\n`;
    expect(await editor.diagnose(text)).toEqual([]);
    expect(text).toMatch(/^ {4}(password|url): \$\{[A-Z_]+\}$/m);
  });
});

/** The text of a suggestion with its default placeholders, indented as by an editor. */
function inserted({ textEdit, insertText }: CompletionItem, indent: string): string {
  return (textEdit?.newText ?? insertText ?? "")
    .replaceAll(/(?<!\\)\$\{\d+:((?:[^\\}]|\\.)*)\}/g, "$1")
    .replaceAll(/\\([$}\\])/g, "$1")
    .replaceAll("\n", `\n${indent}`);
}

function typed(text: string, behind: string, line: string): string {
  return text.replace(`${behind}\n`, () => `${behind}\n${line}\n`);
}
